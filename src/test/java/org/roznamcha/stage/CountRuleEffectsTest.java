package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.TinyLake;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.page.source.ReadingRules;

class CountRuleEffectsTest {

    @Test
    void everyRuleHasARowAndTheDropsAddUpToTheRejects() {
        SparkSession spark = SparkSessionForTests.on(TinyLake.folder());
        LakeTables tables = new LakeTables(spark);
        Map<String, Long> rejects = tables.read(RejectsTable.DEFINITION).collectAsList().stream()
                .collect(Collectors.groupingBy(row -> row.<String>getAs("rule"), Collectors.counting()));
        long records = tables.read(OpsTables.INPUTS).first().<Long>getAs("record_count");

        List<Row> rows = new CountRuleEffects(spark, tables, Settings.defaults(), TinyLake.RUN)
                .count()
                .collectAsList();

        Map<String, Row> byRule =
                rows.stream().collect(Collectors.toMap(row -> row.<String>getAs("rule"), Function.identity()));
        assertThat(byRule)
                .containsKeys(
                        CountRuleEffects.limits(Settings.defaults()).keySet().toArray(String[]::new));
        byRule.forEach((rule, row) -> {
            long expected = rejects.getOrDefault(rule, 0L);
            assertThat(row.<Long>getAs("dropped_count")).as(rule).isEqualTo(expected);
            assertThat(row.<Double>getAs("record_share")).as(rule).isEqualTo((double) expected / records);
            assertThat(row.<String>getAs("run_id")).isEqualTo(TinyLake.RUN.runId());
        });
    }

    @Test
    void limitsAreThoseOfTheConfiguration() {
        assertThat(CountRuleEffects.limits(Settings.defaults()))
                .containsKeys("not-an-article", "mojibake", "ellipsis-lines")
                .containsKeys(ReadingRules.ALL.toArray(String[]::new))
                .containsEntry("record-too-large", 10_000_000.0)
                .containsEntry("expansion-limit", 200.0)
                .containsEntry("too-short", 20.0)
                .containsEntry("language", 0.5)
                .containsEntry("bad-json", null);
    }
}
