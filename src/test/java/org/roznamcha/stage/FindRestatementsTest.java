package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.TinyLake;
import org.roznamcha.lake.LakeTables;

class FindRestatementsTest {

    @Test
    void nothingIsRestatedByARunThatChangesNothing() {
        assertThat(restatements(SparkSessionForTests.on(TinyLake.folder(), "same")))
                .isEmpty();
    }

    @Test
    void changedCellsNewSeriesAndLostRowsAreRestatedButNewPeriodsAreNot() {
        SparkSession spark = SparkSessionForTests.on(TinyLake.folder(), "changed");
        for (String change : List.of(
                "UPDATE roznamcha.reports.entity_daily SET story_count = 4 WHERE date = DATE '2026-02-23'",
                "UPDATE roznamcha.reports.entity_daily SET share_high = 0.5 WHERE date = DATE '2026-02-17'",
                "DELETE FROM roznamcha.reports.topic_daily WHERE topic_id = 't2'",
                "UPDATE roznamcha.reports.entity_monthly SET date = DATE '2026-04-01' WHERE date = DATE '2026-03-01'",
                "UPDATE roznamcha.reports.coverage_daily SET host = 'd' WHERE host = 'c' AND rejected_count > 0")) {
            var unused = spark.sql(change);
        }

        assertThat(restatements(spark))
                .containsExactlyInAnyOrder(
                        "entity_daily 2026-02-23 Q1 story_count 1.0 4.0",
                        "topic_daily 2026-02-16 t2 page_count 1.0 0.0",
                        "topic_daily 2026-02-16 t2 document_count 1.0 0.0",
                        "topic_daily 2026-02-16 t2 story_count 1.0 0.0",
                        "topic_daily 2026-02-16 t2 story_fraction_sum 0.3 0.0",
                        "topic_daily 2026-02-16 t2 soft_count 0.1 0.0",
                        "entity_monthly 2026-03-01 Q1 page_count 1.0 0.0",
                        "entity_monthly 2026-03-01 Q1 document_count 1.0 0.0",
                        "entity_monthly 2026-03-01 Q1 story_count 1.0 0.0",
                        "entity_monthly 2026-03-01 Q1 story_fraction_sum 1.0 0.0",
                        "entity_monthly 2026-03-01 Q1 mention_count 1.0 0.0");
    }

    @Test
    void aSeriesThatIsNewInAPublishedPeriodIsRestatedFromZero() {
        SparkSession spark = SparkSessionForTests.on(TinyLake.folder(), "new");
        var unused = spark.sql("UPDATE roznamcha.reports.entity_daily SET entity_id = 'Q3', mention_count = 2"
                + " WHERE date = DATE '2026-02-18'");

        assertThat(restatements(spark))
                .containsExactlyInAnyOrder(
                        "entity_daily 2026-02-18 Q2 demonym_count 1.0 0.0",
                        "entity_daily 2026-02-18 Q3 demonym_count 0.0 1.0",
                        "entity_daily 2026-02-18 Q3 mention_count 0.0 2.0");
    }

    private static List<String> restatements(SparkSession spark) {
        List<Row> rows = new FindRestatements(new LakeTables(spark), TinyLake.RUN, "new-input")
                .find()
                .collectAsList();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.<String>getAs("run_id")).isEqualTo(TinyLake.RUN.runId());
            assertThat(row.<String>getAs("reason")).isEqualTo("new-input");
        });
        return rows.stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "%s %s %s %s %.1f %.1f",
                        row.getAs("table_name"),
                        row.getAs("date"),
                        row.getAs("series_id"),
                        row.getAs("column_name"),
                        row.<Double>getAs("old_value"),
                        row.<Double>getAs("new_value")))
                .toList();
    }
}
