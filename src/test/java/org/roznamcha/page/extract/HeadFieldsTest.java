package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.RecordOrigin;

/** Author and section of pages on which hardly any markup names them. */
class HeadFieldsTest {

    private static final String TITLE = "پرانے پل کی مرمت کے لیے رقم منظور";
    private static final String MENU =
            "<nav><a href='/pakistan'>پاکستان</a> <a href='/khel'>کھیل</a> <a href='/adab'>ادب</a></nav>";
    private static final String FIRST =
            "شہر کی انتظامیہ نے پرانے پل کی مرمت کے لیے نئی رقم منظور کر لی ہے اور کام اگلے ماہ شروع ہوگا۔";
    private static final String SECOND =
            "انجینیئروں کے مطابق مرمت کے دوران گاڑیوں کو دوسرے راستے پر موڑا جائے گا تاکہ لوگوں کو دشواری نہ ہو۔";

    static Stream<Arguments> heads() {
        return Cases.of("heads.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void readsTheHeadAsAReaderDoes(String name, String document, String head, String author, String section) {
        String documentTitle = document.equals("-") ? TITLE + " | روزنامہ کنارہ" : document;
        Extraction found = html(documentTitle, "", head.replace("{title}", "<h1>" + TITLE + "</h1>"));

        assertThat(found.title()).isEqualTo(TITLE);
        assertThat(found.author() == null ? "-" : found.author()).isEqualTo(author);
        assertThat(found.section() == null ? "-" : found.section()).isEqualTo(section);
        assertThat(found.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void metadataNameTheAuthorInTheScriptOfTheArticle() {
        String heading = "<h1>" + TITLE + "</h1>";
        assertThat(html(TITLE, "<meta name='author' content='سلمیٰ قادری'>", heading)
                        .author())
                .isEqualTo("سلمیٰ قادری");
        assertThat(html(TITLE, "<meta name='author' content='Web Department, Kinara'>", heading)
                        .author())
                .isNull();
    }

    @Test
    void plainTextNamesSectionAboveAndWriterBelowTheTitle() {
        String text = String.join(
                "\n",
                "کنارہ",
                "صفحۂ اول",
                "پاکستان",
                "کھیل",
                "ادب",
                "تلاش",
                "کھیل",
                TITLE,
                "سلمیٰ قادری | 3 فروری 2024",
                FIRST,
                SECOND);
        Extraction found = extract(CapturedPage.Format.TEXT, text);

        assertThat(found.title()).isEqualTo(TITLE);
        assertThat(found.section()).isEqualTo("کھیل");
        assertThat(found.author()).isEqualTo("سلمیٰ قادری");
    }

    private static Extraction html(String documentTitle, String metas, String head) {
        return extract(
                CapturedPage.Format.HTML,
                "<html><head><title>" + documentTitle + "</title>" + metas + "</head><body>" + MENU + "<div class='a'>"
                        + head + "<div class='b'><p>" + FIRST + "</p><p>" + SECOND + "</p></div></div></body></html>");
    }

    private static Extraction extract(CapturedPage.Format format, String content) {
        return new PageExtractor()
                .extract(new CapturedPage(
                        new RecordOrigin("page", 0),
                        "https://kinara.example/mahol/12",
                        Instant.parse("2024-02-08T00:00:00Z"),
                        format,
                        content,
                        null,
                        null));
    }
}
