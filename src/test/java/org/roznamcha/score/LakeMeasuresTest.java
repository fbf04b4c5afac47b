package org.roznamcha.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.score.FoundPage.FoundMention;
import org.roznamcha.score.PlantedPage.PlantedMention;

/** Planted and found, by hand, and the figures that follow. */
class LakeMeasuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final String FIRST = "کراچی میں بارش ہوئی۔";
    private static final String SECOND = "لاہور میں دھوپ رہی۔";

    private final Scores scores = new Scores(3);

    @ParameterizedTest(name = "planted {0} {1}, {2} bookings by rule {3}")
    @CsvSource({
        "true, , 1, , 1, 1, ",
        "true, , 2, , 0, 1, ",
        "true, , 1, too-short, 1, 0, ",
        "false, too-short, 1, too-short, 1, 1, 1",
        "false, too-short, 1, language, 1, 1, 0",
        "false, , 1, language, 1, 1, ",
        "false, language, 1, , 1, 0, 0",
    })
    void recordsAreBookedOnceAndDecidedAsPlanted(
            boolean keep, String rule, long bookings, String given, double booked, double decided, Double ruled) {
        RecordMeasure.add(
                scores.of("", "file@0"),
                new RecordMeasure.Planted(keep, rule),
                new RecordMeasure.Booked(bookings, given));
        assertThat(value("records.booked-once")).isEqualTo(booked);
        assertThat(value("records.decision")).isEqualTo(decided);
        assertThat(values().get("records.rule")).isEqualTo(ruled);
    }

    @Test
    void recordsThatWereLostOrMadeUpShow() {
        RecordMeasure.add(scores.of("", "lost"), new RecordMeasure.Planted(true, null), null);
        RecordMeasure.add(scores.of("", "made up"), null, new RecordMeasure.Booked(1, null));
        assertThat(value("records.booked-once")).isZero();
        assertThat(value("records.decision")).isZero();
        assertThat(value("records.known")).isZero();
    }

    @Test
    void aFieldThatIsLeftOutCostsRecallAloneAndOneMadeUpPrecisionAlone() {
        add(planted().author("عمیر صدیقی").page(), found().author(null).page());
        add(planted().author(null).page(), found().author("نیوز ڈیسک").page());
        add(planted().author("علی").page(), found().author("علی").page());
        assertThat(value("extraction.author.recall")).isEqualTo(0.5);
        assertThat(value("extraction.author.precision")).isEqualTo(0.5);
        assertThat(value("extraction.author.f1")).isEqualTo(0.5);
    }

    @Test
    void aDayIsRightWithinItsToleranceAndOnlyWhereItCounts() {
        add(
                planted().date(DAY, "trusted", 1).page(),
                found().date(DAY.plusDays(1), "trusted").page());
        add(
                planted().date(DAY, "suspect", 0).page(),
                found().date(DAY, "trusted").page());
        add(
                planted().date(DAY, "trusted", 0).page(),
                found().date(null, "undated").page());
        assertThat(value("dates.day.precision")).isEqualTo(0.5);
        assertThat(value("dates.day.recall")).isEqualTo(0.5);
        assertThat(value("dates.status")).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void theDayOfTheCrawlTakenForThatOfPublicationIsAnError() {
        LocalDate crawled = DAY.plusDays(3);
        add(
                planted().fetched(crawled).date(DAY, "trusted", 0).page(),
                found().date(crawled, "imputed").page());
        add(
                planted().fetched(crawled).date(null, "undated", 0).page(),
                found().date(null, "undated").page());
        add(
                planted().fetched(DAY).date(DAY, "trusted", 0).page(),
                found().date(DAY, "trusted").page());
        assertThat(value("dates.crawl-day-taken")).isEqualTo(0.5);
    }

    @Test
    void offsetsAreCarriedOverALineTooManyAndRepairedLetters() {
        String typed = FIRST.replace('ی', 'ي');
        PlantedPage planted = planted()
                .text(typed, SECOND)
                .mentions(mark("text", 0, 5, "Karachi"), mark("text", FIRST.length() + 1, FIRST.length() + 6, "Lahore"))
                .page();
        String menu = "مزید پڑھیں\n";
        int second = menu.length() + FIRST.length() + 1;
        add(
                planted,
                found().text(menu + FIRST + "\n" + SECOND)
                        .mentions(
                                mention(menu.length(), menu.length() + 5, "Karachi"),
                                mention(second, second + 5, "Delhi"))
                        .page());
        assertThat(value("mentions.span.precision")).isEqualTo(1);
        assertThat(value("mentions.span.recall")).isEqualTo(1);
        assertThat(value("mentions.linked.f1")).isEqualTo(0.5);
        assertThat(value("links.entity")).isEqualTo(0.5);
        assertThat(value("mentions.by-document.recall")).isEqualTo(0.5);
    }

    @Test
    void marksOfALostLineAreMissedAndThoseOfADeckDoNotCount() {
        add(
                planted()
                        .text(FIRST, SECOND)
                        .mentions(
                                mark("text", 0, 5, "Karachi"),
                                mark("deck", 0, 5, "Quetta"),
                                mark("title", 0, 5, "Quetta"))
                        .page(),
                found().text(SECOND).page());
        assertThat(value("mentions.span.recall")).isZero();
        assertThat(figure("mentions.span.recall").cases()).isEqualTo(1);
        assertThat(figure("mentions.span.recall").worst().get(0).detail()).contains("Karachi");
    }

    @Test
    void everyPlantedTopicIsLookedFor() {
        add(
                planted().topics("sport", "arts").page(),
                found().topics("sport", "health").page());
        assertThat(value("topics.first")).isEqualTo(1);
        assertThat(value("topics.assigned.precision")).isEqualTo(0.5);
        assertThat(value("topics.assigned.recall")).isEqualTo(0.5);
    }

    @Test
    void everyTopicWeighsAlikeInTheMacroMean() {
        add(planted().topics("sport").page(), found().topics("sport").page());
        add(planted().topics("sport").page(), found().topics("sport", "arts").page());
        add(planted().topics("arts").page(), found().topics().page());
        assertThat(value("topics.first")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(value("topics.assigned.precision")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(value("topics.assigned.recall")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(value("topics.assigned.macro-f1")).isEqualTo(0.5);
    }

    /** Stories {a a a} and {b b} in clusters {a a}, {a b}, {b}: of four claimed or true pairs each, by hand. */
    @Test
    void clustersAreComparedByPairsAndByDocuments() {
        ClusterMeasure.add(scores.of("", "a in 1"), 2, 2, 3);
        ClusterMeasure.add(scores.of("", "a in 2"), 1, 2, 3);
        ClusterMeasure.add(scores.of("", "b in 2"), 1, 2, 2);
        ClusterMeasure.add(scores.of("", "b in 3"), 1, 1, 2);
        assertThat(value("duplicates.pairs.precision")).isEqualTo(0.5);
        assertThat(value("duplicates.pairs.recall")).isEqualTo(0.25);
        assertThat(value("duplicates.b-cubed.precision")).isCloseTo((2 + 0.5 + 0.5 + 1) / 5, within(1e-9));
        assertThat(value("duplicates.b-cubed.recall")).isCloseTo((4.0 / 3 + 1.0 / 3 + 0.5 + 0.5) / 5, within(1e-9));
    }

    @Test
    void cellsAreExactOrCostTheirDifference() {
        SeriesMeasure.addCount(scores.of("", "1"), "t.n", 4, 4);
        SeriesMeasure.addCount(scores.of("", "2"), "t.n", 3, 1);
        SeriesMeasure.addCount(scores.of("", "3"), "t.n", 1, 0);
        SeriesMeasure.addCount(scores.of("", "4"), "t.n", 0, 1);
        SeriesMeasure.addCount(scores.of("", "5"), "t.n", 0, 0);
        assertThat(value("t.n.exact")).isEqualTo(0.25);
        assertThat(value("t.n.error")).isEqualTo(0.5);
        assertThat(value("t.n.missing")).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(value("t.n.extra")).isCloseTo(1.0 / 3, within(1e-9));
        // x = 4 3 1 0, y = 4 1 0 1: co-deviation 7, squared deviations 10 and 9.
        assertThat(value("t.n.correlation")).isCloseTo(7 / Math.sqrt(10 * 9), within(1e-9));
    }

    @Test
    void anIntervalHoldsTheTrueShareOrNot() {
        SeriesMeasure.addInterval(scores.of("", "1"), "t", 0.1, 0.05, 0.2);
        SeriesMeasure.addInterval(scores.of("", "2"), "t", 0.3, 0.05, 0.2);
        assertThat(value("intervals.t")).isEqualTo(0.5);
    }

    @Test
    void scoresOfPartsAddUpToThoseOfTheWhole() {
        Scores other = new Scores(3);
        for (int i = 0; i < 40; i++) {
            Scores part = i % 2 == 0 ? scores : other;
            int count = i;
            part.of(i % 3 == 0 ? "wp" : "amp", "page " + i).share("g.f", 0, count, () -> "lost " + count);
        }
        Measured merged = new ScoreSheet(scores.merge(other)).figures().get(0);
        assertThat(merged.whole()).isEqualTo(780);
        assertThat(merged.worst()).extracting(Miss::subject).containsExactly("page 39", "page 38", "page 37");
        assertThat(merged.slices()).extracting(Measured.Slice::name).containsExactly("amp", "wp");
    }

    @Test
    void aLimitIsMissedFromBelowByAFigureFromAboveByAnErrorAndByWhatWasNotMeasured() {
        scores.of("", "1").share("g.good", 8, 10, () -> "");
        scores.of("", "1").error("g.bad", 2, 10, () -> "");
        List<Measured> figures = new ScoreSheet(scores).figures();
        assertThat(missed(figures, Map.of("g.good", 0.8, "g.bad", 0.2))).isEmpty();
        assertThat(missed(figures, Map.of("g.good", 0.81, "g.bad", 0.19, "g.gone", 0.1)))
                .containsExactly("g.bad", "g.gone", "g.good");
    }

    private static List<String> missed(List<Measured> figures, Map<String, Double> limits) {
        return new ScoreReport(figures, limits, Map.of())
                .missed().stream().map(Figure::name).toList();
    }

    private void add(PlantedPage planted, FoundPage found) {
        PageMeasure.ALL.forEach(measure -> measure.add(planted, found, scores.of("plain", "page")));
    }

    private Measured figure(String name) {
        return new ScoreSheet(scores)
                .figures().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private double value(String name) {
        return figure(name).value();
    }

    private Map<String, Double> values() {
        return new ScoreSheet(scores).figures().stream().collect(Collectors.toMap(Measured::name, Measured::value));
    }

    private static PlantedMention mark(String field, int start, int end, String entity) {
        return new PlantedMention(field, start, end, entity, false);
    }

    private static FoundMention mention(int start, int end, String entity) {
        return new FoundMention(false, start, end, entity, false);
    }

    private static Pages planted() {
        return new Pages();
    }

    private static Founds found() {
        return new Founds();
    }

    /** A planted page, field by field. */
    private static final class Pages {
        private List<String> paragraphs = List.of(FIRST);
        private String author;
        private LocalDate fetched;
        private LocalDate day = DAY;
        private String status = "trusted";
        private int tolerance;
        private List<String> topics = List.of();
        private List<PlantedMention> mentions = List.of();

        Pages text(String... lines) {
            paragraphs = List.of(lines);
            return this;
        }

        Pages author(String name) {
            author = name;
            return this;
        }

        Pages fetched(LocalDate on) {
            fetched = on;
            return this;
        }

        Pages date(LocalDate published, String as, int within) {
            day = published;
            status = as;
            tolerance = within;
            return this;
        }

        Pages topics(String... ids) {
            topics = List.of(ids);
            return this;
        }

        Pages mentions(PlantedMention... marks) {
            mentions = List.of(marks);
            return this;
        }

        PlantedPage page() {
            return new PlantedPage(
                    "plain",
                    fetched,
                    null,
                    null,
                    paragraphs,
                    author,
                    null,
                    null,
                    day,
                    status,
                    tolerance,
                    "ur",
                    topics,
                    mentions);
        }
    }

    /** A found page, field by field. */
    private static final class Founds {
        private String text = FIRST;
        private String author;
        private LocalDate day = DAY;
        private String status = "trusted";
        private List<FoundMention> mentions = List.of();
        private List<String> topics = List.of();

        Founds text(String body) {
            text = body;
            return this;
        }

        Founds author(String name) {
            author = name;
            return this;
        }

        Founds date(LocalDate published, String as) {
            day = published;
            status = as;
            return this;
        }

        Founds mentions(FoundMention... found) {
            mentions = List.of(found);
            return this;
        }

        Founds topics(String... ids) {
            topics = List.of(ids);
            return this;
        }

        FoundPage page() {
            return new FoundPage(null, null, text, author, null, null, day, status, "ur", mentions, topics);
        }
    }
}
