package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.page.PublicationDate.Status;
import org.roznamcha.page.RecordOrigin;

/** Title and day of pages that say them in other ways than a first heading and a dateline. One rule a row of {@code titles-and-days.tsv}. */
class TitleAndDayTest {

    private static final Instant FETCHED = Instant.parse("2024-02-08T07:00:00Z");
    private static final String TITLE = "پرانے پل کی مرمت کے لیے رقم منظور";
    private static final String MENU =
            "<nav><a href='/pakistan'>پاکستان</a> <a href='/khel'>کھیل</a> <a href='/adab'>ادب</a></nav>";
    private static final String TEXT =
            "<div class='b'><p>شہر کی انتظامیہ نے پرانے پل کی مرمت کے لیے نئی رقم منظور کر لی ہے اور کام "
                    + "اگلے ماہ شروع ہوگا۔</p><p>انجینیئروں کے مطابق مرمت کے دوران گاڑیوں کو دوسرے راستے پر موڑا جائے گا تاکہ لوگوں کو دشواری نہ "
                    + "ہو۔</p></div>";

    static Stream<Arguments> pages() {
        return Cases.of("titles-and-days.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsTitleAndDayAsAReaderDoes(String name, String head, String above, String below, String day) {
        String html = "<html><head>" + head + "</head><body>" + MENU + "<div class='a'>" + above + TEXT + below
                + "</div></body></html>";
        Extraction found = new PageExtractor()
                .extract(new CapturedPage(
                        new RecordOrigin("page", 0),
                        "https://kinara.example/mahol/12",
                        FETCHED,
                        CapturedPage.Format.HTML,
                        html.replace("{title}", TITLE),
                        null,
                        null));
        PublicationDate published = PublicationDates.resolve(found.dates(), FETCHED);
        boolean given = published.status() == Status.TRUSTED || published.status() == Status.IMPUTED;
        LocalDate date = given ? published.date() : null;

        assertThat(found.title()).isEqualTo(TITLE);
        assertThat(date == null ? "-" : date.toString()).isEqualTo(day);
        assertThat(found.paragraphs()).hasSize(2);
    }
}
