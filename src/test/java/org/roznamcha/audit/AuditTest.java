package org.roznamcha.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.TinyLake;
import org.roznamcha.lake.LakePaths;

/**
 * Every audit must notice the damage it is there for, and count it. Each test damages tables of {@link TinyLake} on a branch
 * of its own; damages that stand in one test touch different audits.
 */
class AuditTest {

    @Test
    void soundTablesPassEveryAudit() {
        assertThat(figures("sound"))
                .hasSize(13)
                .allSatisfy((name, figure) -> assertThat(figure).as(name).isZero());
    }

    @Test
    void lostRecordsChangedCellsAndMovedMentionsAreNoticed() {
        Map<String, Double> figures = figures(
                "first",
                "DELETE FROM roznamcha.corpus.rejects",
                "UPDATE roznamcha.reports.entity_daily SET page_count = page_count + 1 WHERE date = DATE '2026-02-23'",
                "UPDATE roznamcha.corpus.mentions SET start = start + 1 WHERE doc_id = 'a6'",
                "UPDATE roznamcha.corpus.duplicates SET similarity = 0 WHERE doc_id = 'c1'",
                // Host a has five documents, and TinyLake's all begin with the line 1.
                "INSERT INTO roznamcha.corpus.repeated_lines VALUES ('a', 'head', 1, 'فالو')",
                "INSERT INTO roznamcha.corpus.removed_lines VALUES ('b8', 'head', 7, 'repeated-on-host')",
                "UPDATE roznamcha.corpus.documents SET date_value = NULL WHERE doc_id = 'a1'");

        assertThat(failed(figures))
                .isEqualTo(Map.of(
                        "conservation", 1.0,
                        // The rejects that were lost are still counted.
                        "coverage-cells", 1.0,
                        "entity-cells", 1.0,
                        "period-sums", 2.0,
                        "traceable-mentions", 1.0,
                        "repeated-lines", 6.0,
                        "verified-duplicates", 1.0,
                        "honest-dates", 1.0));
    }

    @Test
    void doubledDocumentsAndDatesOfTheCrawlAreNoticed() {
        Map<String, Double> figures = figures(
                "second",
                "INSERT INTO roznamcha.ops.inputs SELECT 'lost.jsonl', 1, modified_at, 1, batch_id"
                        + " FROM roznamcha.ops.inputs",
                "INSERT INTO roznamcha.corpus.documents SELECT * FROM roznamcha.corpus.documents WHERE doc_id = 'b8'",
                "UPDATE roznamcha.reports.topic_daily SET story_count = 5 WHERE topic_id = 't2'",
                "UPDATE roznamcha.reports.coverage_daily SET document_count = 0"
                        + " WHERE host = 'c' AND date = DATE '2026-02-18'",
                "UPDATE roznamcha.reports.coverage_daily SET rejected_count = 2"
                        + " WHERE host = 'c' AND date = DATE '2026-02-19'",
                "UPDATE roznamcha.corpus.duplicates SET matched_doc_id = 'a2' WHERE doc_id = 'c1'",
                "UPDATE roznamcha.corpus.mentions SET entity_id = 'Q3' WHERE doc_id = 'c4'",
                "UPDATE roznamcha.corpus.documents SET date_source = 'header' WHERE doc_id IN ('a1', 'c1')");

        assertThat(failed(figures))
                .isEqualTo(Map.of(
                        "conservation", 1.0,
                        "unique-documents", 1.0,
                        // The moved mention was a demonym.
                        "entity-cells", 2.0,
                        "topic-cells", 1.0,
                        "measures", 1.0,
                        "period-sums", 2.0,
                        "coverage-cells", 2.0,
                        "verified-duplicates", 1.0,
                        "traceable-mentions", 1.0,
                        "no-date-from-crawl", 2.0));
    }

    @Test
    void missingAndInventedRowsAndImpossibleDatesAreNoticed() {
        Map<String, Double> figures = figures(
                "third",
                "DELETE FROM roznamcha.reports.coverage_daily WHERE host = 'b' AND date = DATE '2026-02-17'",
                "DELETE FROM roznamcha.reports.entity_daily WHERE entity_id = 'Q1' AND date = DATE '2026-02-16'",
                "UPDATE roznamcha.reports.topic_daily SET date = DATE '2026-02-14' WHERE topic_id = 't2'",
                "DELETE FROM roznamcha.corpus.documents WHERE doc_id = 'b8'",
                "DELETE FROM roznamcha.corpus.duplicates WHERE doc_id = 'a2r'",
                "UPDATE roznamcha.corpus.documents SET published_date = DATE '2026-02-17' WHERE doc_id = 'b3'");

        assertThat(failed(figures))
                .isEqualTo(Map.of(
                        "unique-documents", 1.0,
                        "entity-cells", 1.0,
                        "topic-cells", 2.0,
                        "coverage-cells", 2.0,
                        "totals-cells", 1.0,
                        "measures", 1.0,
                        "period-sums", 4.0,
                        "verified-duplicates", 1.0,
                        "honest-dates", 1.0));
    }

    @Test
    void aResultPassesUpToItsLimitAndKeepsEveryFigureInItsRow() {
        assertThat(new CheckResult("a", "b", 2, 2, "c").passed()).isTrue();
        assertThat(new CheckResult("a", "b", 3, 2, "c").passed()).isFalse();
        assertThat(new CheckResult("name", "promise", 3, 2, "counted")
                        .toRow("run")
                        .mkString("|"))
                .isEqualTo("run|name|promise|3.0|2.0|false|counted");
    }

    private static Map<String, Double> figures(String branch, String... damages) {
        SparkSession spark = SparkSessionForTests.on(TinyLake.folder(), branch);
        for (String damage : damages) {
            var unused = spark.sql(damage);
        }
        Map<String, Double> figures = new TreeMap<>();
        new Audit(spark, new LakePaths(TinyLake.folder().toString()))
                .run()
                .forEach(result -> figures.put(result.name(), result.figure()));
        return figures;
    }

    private static Map<String, Double> failed(Map<String, Double> figures) {
        Map<String, Double> failed = new TreeMap<>(figures);
        failed.values().removeIf(figure -> figure == 0);
        return failed;
    }
}
