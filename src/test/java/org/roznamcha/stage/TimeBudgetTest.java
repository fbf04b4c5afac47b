package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Decision;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.extract.PageExtractor;

/** A page that takes too long, or is too large to be judged, is a drop with figures. The clocks are made of counters. */
class TimeBudgetTest {

    private static final String PROSE = "یہ ایک عام جملہ ہے جس میں سات سے زیادہ الفاظ موجود ہیں۔ ";
    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest(name = "{0} ms a look")
    @CsvSource({"1, false", "2000, true"})
    void theClockAloneMakesTheDifference(long millis, boolean over) {
        CleanedPage cleaned = clean("<p>" + PROSE.repeat(20) + "</p>", millis);

        if (over) {
            assertThat(cleaned.decision())
                    .isEqualTo(new Decision.Drop(
                            "over-time-budget", 2000, 1000, "The page took longer to clean than it may"));
            assertThat(cleaned.url().value()).isEqualTo("https://x.example/a");
            assertThat(cleaned.extraction().paragraphs()).isEmpty();
            assertThat(excerpt(cleaned)).as("what the page begins with").startsWith(PROSE.strip());
        } else {
            assertThat(cleaned.extraction().text()).contains("عام جملہ");
            assertThat(cleaned.decision().toString()).doesNotContain("over-time-budget");
        }
    }

    @Test
    void longWalksLookAtTheClock() {
        CleanedPage cleaned = clean("<p>" + "<br>x".repeat(20_000) + "</p>", 25);

        assertThat(cleaned.decision())
                .as("a page of 20,000 lines, on a clock that shows 25 ms more at each look")
                .isInstanceOfSatisfying(
                        Decision.Drop.class, drop -> assertThat(drop.rule()).isEqualTo("over-time-budget"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pilesOfOneKind")
    void everyWalkLooksAtTheClock(String name, String page) {
        assertThat(clean(page, 25).decision())
                .as("on a clock that shows 25 ms more at each look")
                .isInstanceOfSatisfying(
                        Decision.Drop.class, drop -> assertThat(drop.rule()).isEqualTo("over-time-budget"));
    }

    private static Stream<Arguments> pilesOfOneKind() {
        return Stream.of(
                arguments("meta elements", "<meta name=a content=b>".repeat(12_000) + "<p>" + PROSE),
                arguments(
                        "JSON-LD",
                        "<script type='application/ld+json'>{\"@type\":\"Thing\"}</script>".repeat(8_000) + "<p>"
                                + PROSE),
                arguments(
                        "broken JSON-LD",
                        "<script type='application/ld+json'>{,</script>".repeat(8_000) + "<p>" + PROSE),
                arguments("writers", "<i class=username></i>".repeat(12_000) + "<p>" + PROSE),
                arguments("paragraphs", ("<p>" + PROSE + "</p>").repeat(4_000)),
                arguments("stamps", "<time datetime=2024-01-01>12 مئی 2024</time>".repeat(4_000) + "<p>" + PROSE),
                arguments("cells", "<table>" + "<tr><td>1<td>2".repeat(4_000) + "</table><p>" + PROSE),
                arguments("headings", "<h2>عنوان کی سطر - سائٹ</h2>".repeat(6_000) + "<p>" + PROSE),
                arguments("links", "<a href=/x>فیس بک | ٹویٹر • 12 مئی</a><br>".repeat(4_000) + "<p>" + PROSE));
    }

    @Test
    void aPageThatIsAllTagsIsShownByThem() {
        CleanedPage cleaned = clean("<x".repeat(300_000), 400);

        assertThat(excerpt(cleaned)).startsWith("<x<x<x");
    }

    @Test
    void aPageWhoseEndIsNotReadIsTooComplex() {
        String article = "<article><p>" + PROSE.repeat(20);

        assertThat(clean(article + "<br>".repeat(PageExtractor.MAX_NODES), 0).decision())
                .isInstanceOfSatisfying(Decision.Drop.class, drop -> {
                    assertThat(drop.rule()).isEqualTo("too-complex");
                    assertThat(drop.value()).isEqualTo(400_001);
                    assertThat(drop.threshold()).isEqualTo(400_000);
                });
        assertThat(clean(article + "<!--" + "x".repeat(PageExtractor.MAX_CHARS) + "--><p>" + PROSE, 0)
                        .decision())
                .isInstanceOfSatisfying(Decision.Drop.class, drop -> {
                    assertThat(drop.rule()).isEqualTo("too-complex");
                    assertThat(drop.threshold()).isEqualTo(8_000_000);
                });
    }

    @Test
    void anUnlimitedBudgetIsNeverUsedUp() {
        TimeBudget budget = TimeBudget.unlimited();
        for (int i = 0; i < 10_000; i++) {
            budget.tick();
        }
        budget.check();
    }

    @Test
    void aBudgetIsUsedUpAfterItsTimeNotWithIt() {
        AtomicLong now = new AtomicLong(7);
        TimeBudget budget = TimeBudget.of(Duration.ofNanos(5), now::get);
        now.set(12);
        budget.check();
        now.set(13);

        assertThatThrownBy(budget::check).isInstanceOf(TimeBudget.UsedUp.class);
    }

    @Test
    void asksTheSlowClockOnlyOnceTheFastOneIsOver() {
        AtomicLong slow = new AtomicLong();
        AtomicLong fast = new AtomicLong();
        TimeBudget budget = TimeBudget.of(Duration.ofNanos(5), slow::get, fast::get);
        slow.set(6);
        budget.check();
        fast.set(6);

        assertThatThrownBy(budget::check).isInstanceOf(TimeBudget.UsedUp.class);
        slow.set(5);
        budget.check();
    }

    private static String excerpt(CleanedPage cleaned) {
        return RejectsTable.toRow(cleaned, (Decision.Drop) cleaned.decision(), "batch")
                .getAs("excerpt");
    }

    /** Cleans a page within a second of a clock that shows so many milliseconds more at each look. */
    private static CleanedPage clean(String html, long millis) {
        AtomicLong now = new AtomicLong();
        CleaningOptions options = CleaningOptions.of(Settings.defaults());
        PageCleaner cleaner = options.cleaner(() -> TimeBudget.of(
                SECOND, () -> now.getAndAdd(Duration.ofMillis(millis).toNanos())));
        return cleaner.clean(new CapturedPage(
                new RecordOrigin("budget", 0),
                "https://x.example/a",
                null,
                CapturedPage.Format.HTML,
                html,
                null,
                null));
    }
}
