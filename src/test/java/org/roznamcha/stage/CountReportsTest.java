package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.TinyLake;

/** The report tables of {@link TinyLake} against figures counted by hand. */
class CountReportsTest {

    private static final String UNITS = "page_count, document_count, story_count, round(story_fraction_sum, 6)";

    private static SparkSession spark;

    @BeforeAll
    static void count() {
        spark = SparkSessionForTests.on(TinyLake.folder());
    }

    @Test
    void unitsOfADay() {
        // Three hosts share story a1, so each copy is a third of it; the story's day is its first trusted one.
        assertThat(rows("SELECT date, " + UNITS + " FROM roznamcha.reports.entity_daily WHERE entity_id = 'Q1'"))
                .containsExactlyInAnyOrder(
                        "2026-02-15 1 1 0 0.333333",
                        "2026-02-16 1 1 1 0.333333",
                        "2026-02-17 2 2 1 1.333333",
                        "2026-02-23 1 1 1 1.0",
                        "2026-03-05 1 1 1 1.0");
    }

    @Test
    void aWeekIsTheSumOfItsDays() {
        assertThat(rows("SELECT date, " + UNITS + " FROM roznamcha.reports.entity_weekly WHERE entity_id = 'Q1'"))
                .containsExactlyInAnyOrder(
                        "2026-02-09 1 1 0 0.333333",
                        "2026-02-16 3 3 2 1.666667",
                        "2026-02-23 1 1 1 1.0",
                        "2026-03-02 1 1 1 1.0");
    }

    @Test
    void aMonthIsTheSumOfItsDays() {
        assertThat(rows("SELECT date, " + UNITS
                        + ", mention_count, title_count FROM roznamcha.reports.entity_monthly WHERE entity_id = 'Q1'"))
                .containsExactlyInAnyOrder("2026-02-01 5 5 3 3.0 7 5", "2026-03-01 1 1 1 1.0 1 1");
    }

    @Test
    void mentionsAreThoseOfTheVersionThatCounts() {
        assertThat(rows("SELECT date, mention_count, title_count, demonym_count"
                        + " FROM roznamcha.reports.entity_daily WHERE entity_id = 'Q1'"))
                .containsExactlyInAnyOrder(
                        "2026-02-15 1 1 0",
                        "2026-02-16 3 1 0",
                        "2026-02-17 2 2 0",
                        "2026-02-23 1 1 0",
                        "2026-03-05 1 1 0");
    }

    @Test
    void anEntityKnownByDemonymAloneHasARowWithoutUnits() {
        assertThat(rows("SELECT date, " + UNITS + ", mention_count, demonym_count, host_count, effective_hosts,"
                        + " story_share, share_low FROM roznamcha.reports.entity_daily WHERE entity_id = 'Q2'"))
                .containsExactly("2026-02-18 0 0 0 0.0 0 1 0 0.0 0.0 0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "daily, 2026-02-15, 0, 1, 0, 1",
        "daily, 2026-02-16, 0.5, 0.5, 0.094531, 0.905469",
        "daily, 2026-02-17, 1, 1, 0.206549, 1",
        "weekly, 2026-02-16, 0.5, 0.6, 0.150039, 0.849961",
        "monthly, 2026-02-01, 0.6, 0.714286, 0.230724, 0.882379",
    })
    void sharesAreOfThePeriodsStoriesAndDocuments(
            String period, String date, double stories, double documents, double low, double high) {
        Row row = row("SELECT story_share, document_share, share_low, share_high FROM roznamcha.reports.entity_"
                + period + " WHERE entity_id = 'Q1' AND date = DATE '" + date + "'");

        assertThat(row.getDouble(0)).isCloseTo(stories, within(1e-6));
        assertThat(row.getDouble(1)).isCloseTo(documents, within(1e-6));
        assertThat(row.getDouble(2)).isCloseTo(low, within(1e-6));
        assertThat(row.getDouble(3)).isCloseTo(high, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "daily, 2026-02-16, 0, 0.5, 1",
        "daily, 2026-02-17, 1, 0.5, 2",
        "daily, 2026-02-23, 0, 1, 2",
        "daily, 2026-03-05, 0, 1, 1",
        "weekly, 2026-02-16, 0, 0.5, 2",
        "weekly, 2026-02-23, 2, 0.5, 3",
        "weekly, 2026-03-02, 1, 0, 4",
        "monthly, 2026-02-01, 0, 0.6, 3",
        "monthly, 2026-03-01, 3, 0.4, 4",
    })
    void trendsCountCalendarPeriodsNotRows(String period, String date, long previous, double change, long trailing) {
        Row row = row("SELECT previous_story_count, share_change, trailing_story_count FROM roznamcha.reports.entity_"
                + period + " WHERE entity_id = 'Q1' AND date = DATE '" + date + "'");

        assertThat(row.getLong(0)).isEqualTo(previous);
        assertThat(row.getDouble(1)).isCloseTo(change, within(1e-9));
        assertThat(row.getLong(2)).isEqualTo(trailing);
    }

    @ParameterizedTest
    @CsvSource({
        "daily, 2026-02-16, 1, 1",
        "daily, 2026-02-17, 2, 2",
        "weekly, 2026-02-16, 2, 1.889882",
        "monthly, 2026-02-01, 3, 2.586409",
    })
    void hostsAreWeighedByTheirDocuments(String period, String date, long hosts, double effective) {
        Row row = row("SELECT host_count, effective_hosts FROM roznamcha.reports.entity_" + period
                + " WHERE entity_id = 'Q1' AND date = DATE '" + date + "'");

        assertThat(row.getLong(0)).isEqualTo(hosts);
        assertThat(row.getDouble(1)).isCloseTo(effective, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "daily, 2026-02-23, true",
        "daily, 2026-03-05, false",
        "weekly, 2026-02-23, true",
        "weekly, 2026-03-02, false",
        "monthly, 2026-02-01, true",
        "monthly, 2026-03-01, false",
    })
    void aCellIsFinalThirtyDaysAfterItsPeriodEnds(String period, String date, boolean settled) {
        assertThat(row("SELECT is_final FROM roznamcha.reports.entity_" + period
                                + " WHERE entity_id = 'Q1' AND date = DATE '" + date + "'")
                        .getBoolean(0))
                .isEqualTo(settled);
    }

    @Test
    void totalsCountEveryDatedPage() {
        assertThat(rows("SELECT date, " + UNITS + ", host_count FROM roznamcha.reports.totals_daily"))
                .containsExactlyInAnyOrder(
                        "2026-02-15 1 1 0 0.333333 1",
                        "2026-02-16 2 2 2 1.333333 2",
                        "2026-02-17 2 2 1 1.333333 2",
                        "2026-02-18 1 1 1 1.0 1",
                        "2026-02-23 1 1 1 1.0 1",
                        "2026-03-05 1 1 1 1.0 1");
    }

    @Test
    void undatedAndDoubtedPagesStandOnTheDayOfTheirFetchInColumnsOfTheirOwn() {
        assertThat(rows("SELECT date, page_count, undated_count, suspect_count FROM roznamcha.reports.coverage_daily"
                        + " WHERE host = 'b'"))
                .containsExactlyInAnyOrder("2026-02-16 1 0 0", "2026-02-17 1 1 1");
    }

    @Test
    void latePagesAreCountedOnTheirOwnDay() {
        assertThat(rows("SELECT date, late_count FROM roznamcha.reports.coverage_daily"
                        + " WHERE host = 'a' AND late_count > 0"))
                .containsExactly("2026-02-23 1");
    }

    @Test
    void zeroIsToldFromNotCollected() {
        assertThat(rows("SELECT date, document_count, rejected_count, state FROM roznamcha.reports.coverage_daily"
                        + " WHERE host = 'c'"))
                .containsExactlyInAnyOrder(
                        "2026-02-15 1 0 observed",
                        "2026-02-16 0 0 true_zero",
                        // Only a page that was unchanged.
                        "2026-02-17 0 1 true_zero",
                        "2026-02-18 1 0 observed",
                        // Only an error page.
                        "2026-02-19 0 1 not_collected",
                        "2026-02-20 0 1 true_zero");
    }

    @Test
    void aTopicIsScoredByTheMeanOfItsStorysPages() {
        assertThat(rows("SELECT date, topic_id, page_count, story_count, round(soft_count, 6), first_choice_count,"
                        + " round(unassigned_share, 6) FROM roznamcha.reports.topic_daily"))
                .containsExactlyInAnyOrder(
                        "2026-02-15 t1 1 0 0.0 0 1.0",
                        "2026-02-16 t1 1 1 0.4 1 0.766667",
                        "2026-02-16 t2 1 1 0.066667 0 0.766667",
                        "2026-02-17 t1 1 0 0.0 0 1.0");
    }

    @Test
    void everyRowSaysWhichRunMadeIt() {
        assertThat(rows("SELECT DISTINCT run_id, as_of_at, pipeline_version, gazetteer_version, model_version"
                        + " FROM roznamcha.reports.entity_weekly"))
                .containsExactly("20260401T000000000Z 2026-04-01T00:00:00Z 0.1.0 gazetteer-1 model-1");
    }

    private static Row row(String sql) {
        List<Row> rows = spark.sql(sql).collectAsList();
        assertThat(rows).as(sql).hasSize(1);
        return rows.get(0);
    }

    private static List<String> rows(String sql) {
        return spark.sql(sql).collectAsList().stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> String.format(Locale.ROOT, "%s", row.get(i)))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
