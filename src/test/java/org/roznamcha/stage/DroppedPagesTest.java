package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Decision;
import org.roznamcha.document.NewsPages;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.TimeBudget;

/** What the job stores of a page is the same whether it stops at a drop or works the page out to the end. */
class DroppedPagesTest {

    private static final PageCleaner CLEANER =
            CleaningOptions.of(Settings.defaults()).cleaner(TimeBudget::unlimited);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "front page, not-an-article",
        "english article, language",
        "sentence said thrice, top-3-gram-share",
        "repeated line, duplicate-lines",
        "article, keep"
    })
    void storesTheSameRows(String kind, String rule) {
        CapturedPage page = page(kind);

        CleanedPage whole = CLEANER.clean(page);
        CleanedPage spared = CLEANER.cleanUnlessDropped(page);

        assertThat(rule(whole)).isEqualTo(rule);
        assertThat(rows(spared)).isEqualTo(rows(whole));
        assertThat(whole.extraction().dates()).as("dates of the whole page").isNotEmpty();
        assertThat(spared.extraction().dates().isEmpty())
                .as("dates left out")
                .isEqualTo(spared.decision() instanceof Decision.Drop);
    }

    @Test
    void leavesDatesInRunningTextOutUnlessOthersFollow() {
        String mention = "<p>" + NewsPages.body(1) + " اجلاس 12 مارچ 2023 کو ہوا تھا۔</p>";
        CapturedPage last = page("mention", mention);
        CapturedPage between =
                page("between", mention + "<p>" + NewsPages.body(2) + "</p><div>تاریخ اشاعت: 25 جنوری 2024</div>");

        assertThat(roles(CLEANER.clean(last))).contains("in-text");
        assertThat(roles(CLEANER.cleanUnlessDropped(last))).doesNotContain("in-text");
        assertThat(roles(CLEANER.cleanUnlessDropped(between))).isEqualTo(roles(CLEANER.clean(between)));
        assertThat(rows(CLEANER.cleanUnlessDropped(last))).isEqualTo(rows(CLEANER.clean(last)));
    }

    private static List<String> roles(CleanedPage cleaned) {
        return cleaned.extraction().dates().stream().map(DateEvidence::role).toList();
    }

    private static String rule(CleanedPage cleaned) {
        return cleaned.decision() instanceof Decision.Drop drop ? drop.rule() : "keep";
    }

    private static List<Row> rows(CleanedPage cleaned) {
        return cleaned.decision() instanceof Decision.Drop drop
                ? List.of(RejectsTable.toRow(cleaned, drop, "batch"))
                : List.of(CapturesTable.toRow(cleaned, "batch"), DocumentsTable.toRow(cleaned, "batch", "1"));
    }

    private static CapturedPage page(String kind) {
        String sentence = "The council met on Monday to talk about the roads of the old town and their repair. ";
        String body = switch (kind) {
            case "front page" -> "<ul>" + "<li><a href=/x>آج کی ایک خبر کی سرخی یہ ہے</a></li>".repeat(40) + "</ul>";
            case "english article" -> "<p>" + sentence.repeat(12) + "</p>";
            case "sentence said thrice" ->
                "<p>" + "یہ ایک عام جملہ ہے جس میں سات سے زیادہ الفاظ موجود ہیں۔ ".repeat(3) + "</p>";
            case "repeated line" -> ("<p>" + NewsPages.body(1) + "</p>").repeat(6);
            default -> "<p>" + NewsPages.body(1) + "</p><p>" + NewsPages.body(2) + "</p>";
        };
        return page(kind, body);
    }

    private static CapturedPage page(String name, String body) {
        return new CapturedPage(
                new RecordOrigin(name, 0),
                "https://x.example/2024/01/25/a",
                Instant.parse("2024-01-26T08:00:00Z"),
                CapturedPage.Format.HTML,
                "<h1>شہر کی سڑکوں کی مرمت</h1>" + body,
                null,
                null);
    }
}
