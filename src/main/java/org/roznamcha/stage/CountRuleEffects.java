package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.LineRemoval;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.document.QualityRules;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.RuleEffectsTable;
import org.roznamcha.lake.Run;
import org.roznamcha.page.source.ReadingRules;

/** How many records of a run each rule dropped: those of the readers, of the extractor and of quality. */
public final class CountRuleEffects {

    private final SparkSession spark;
    private final LakeTables tables;
    private final Settings settings;
    private final Run run;

    public CountRuleEffects(SparkSession spark, LakeTables tables, Settings settings, Run run) {
        this.spark = spark;
        this.tables = tables;
        this.settings = settings;
        this.run = run;
    }

    /** Rows of {@link RuleEffectsTable} from the stored rejects and inputs of the run's batch. */
    public Dataset<Row> count() {
        Map<String, @Nullable Double> limits = limits(settings);
        Map<String, Long> dropped = new HashMap<>();
        for (Row row : tables.read(RejectsTable.DEFINITION)
                .where(col("batch_id").equalTo(run.batchId()))
                .groupBy("rule")
                .count()
                .collectAsList()) {
            dropped.put(row.getString(0), row.getLong(1));
            limits.putIfAbsent(row.getString(0), null);
        }
        long records = tables.read(OpsTables.INPUTS)
                .where(col("batch_id").equalTo(run.batchId()))
                .agg(functions.coalesce(functions.sum("record_count"), functions.lit(0L)))
                .first()
                .getLong(0);
        List<Row> rows = new ArrayList<>();
        limits.forEach((rule, limit) ->
                rows.add(RuleEffectsTable.toRow(run.runId(), rule, limit, dropped.getOrDefault(rule, 0L), records)));
        return spark.createDataFrame(rows, RuleEffectsTable.DEFINITION.schema());
    }

    /** Every rule there is, with its limit. */
    static Map<String, @Nullable Double> limits(Settings settings) {
        Map<String, @Nullable Double> limits = new LinkedHashMap<>();
        ReadingRules.ALL.forEach(rule -> limits.put(rule, null));
        limits.put(ReadingRules.TOO_LARGE, (double) settings.input().recordLimitBytes());
        limits.put(ReadingRules.EXPANSION, (double) settings.input().expansionLimit());
        limits.put(PageCleaner.OVER_TIME_BUDGET, (double) settings.clean().pageBudgetMs());
        limits.put(PageCleaner.TOO_COMPLEX, null);
        limits.put(PageCleaner.NOT_AN_ARTICLE, null);
        limits.putAll(new QualityRules(CleaningOptions.of(settings).thresholds()).limits());
        limits.put(LineRemoval.DROP.rule(), null);
        return limits;
    }
}
