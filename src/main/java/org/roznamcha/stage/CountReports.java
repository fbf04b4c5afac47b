package org.roznamcha.stage;

import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.Concurrently;
import org.roznamcha.lake.CoverageDailyTable;
import org.roznamcha.lake.DocumentTopicsTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.EntityPeriodTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.MentionsTable;
import org.roznamcha.lake.Period;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.Run;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.lake.TopicPeriodTable;
import org.roznamcha.lake.TotalsDailyTable;
import org.roznamcha.page.source.ReadingRules;

/**
 * The corpus tables to the report tables. What each figure means stands in the queries beside this class; this class says
 * in which order they build on each other.
 */
public final class CountReports {

    private final SparkSession spark;
    private final LakeTables tables;
    private final LakePaths lake;
    private final Settings.Reports settings;
    private final Run run;

    public CountReports(SparkSession spark, LakeTables tables, LakePaths lake, Settings.Reports settings, Run run) {
        this.lake = lake;
        this.spark = spark;
        this.tables = tables;
        this.settings = settings;
        this.run = run;
    }

    /** Counts everything anew and replaces the measures. */
    public void count() {
        Measures.register(spark);
        view("captures", tables.read(CapturesTable.DEFINITION));
        view("rejects", tables.read(RejectsTable.DEFINITION));
        view("documents", tables.read(DocumentsTable.DEFINITION));
        view("duplicates", tables.read(DuplicatesTable.DEFINITION));
        view("mentions", tables.read(MentionsTable.DEFINITION));
        view("document_topics", tables.read(DocumentTopicsTable.DEFINITION));
        keep("counted_pages");
        Concurrently.run(List.of(() -> keep("series_units"), () -> keep("topic_scores")));
        Concurrently.run(List.of(this::countTotals, this::countCoverage, this::countPeriods));
    }

    private void countTotals() {
        write(TotalsDailyTable.DEFINITION, query("totals_daily", settled()));
    }

    private void countCoverage() {
        write(
                CoverageDailyTable.DEFINITION,
                query(
                        "coverage_daily",
                        Map.of(
                                "zone", settings.zone().getId(),
                                "fetch_day",
                                        "CAST(from_utc_timestamp(first_fetched_at, '"
                                                + settings.zone().getId() + "') AS DATE)",
                                "untold_rules", quoted(ReadingRules.UNTOLD),
                                "late_after_days", Integer.toString(settings.lateAfterDays()),
                                "final_after_days", Integer.toString(settings.finalAfterDays()),
                                "run_date", run.runDate().toString())));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private void countPeriods() {
        Map<String, String> values = new HashMap<>(settled());
        for (Period period : Period.values()) {
            values.put(period.unit() + "_before", Integer.toString(period.trailing() - 1));
        }
        keep("series_periods", query("series_periods", values));
        List<Runnable> writing = new ArrayList<>();
        for (Period period : Period.values()) {
            Map<String, String> unit = Map.of("unit", period.unit());
            writing.add(() -> write(EntityPeriodTable.of(period), query("entity_period", unit)));
            writing.add(() -> write(TopicPeriodTable.of(period), query("topic_period", unit)));
        }
        Concurrently.run(writing);
    }

    private Map<String, String> settled() {
        return Map.of(
                "final_after_days", Integer.toString(settings.finalAfterDays()),
                "run_date", run.runDate().toString());
    }

    private void write(TableDefinition table, Dataset<Row> measures) {
        tables.overwrite(
                table,
                measures.withColumn("run_id", lit(run.runId()))
                        .withColumn("as_of_at", lit(run.asOf()))
                        .withColumn("pipeline_version", lit(run.versions().pipeline()))
                        .withColumn("gazetteer_version", lit(run.versions().gazetteer()))
                        .withColumn("model_version", lit(run.versions().model())));
    }

    private Dataset<Row> query(String name, Map<String, String> values) {
        return SqlResource.query(spark, name, values);
    }

    private void keep(String name) {
        keep(name, query(name, Map.of()));
    }

    /** Stores an intermediate result: the queries on it are planned from a file instead of from all that led to it. */
    private void keep(String name, Dataset<Row> rows) {
        String path = new Path(lake.staging(), "count/" + name).toString();
        rows.write().mode(SaveMode.Overwrite).parquet(path);
        view(name, spark.read().schema(rows.schema()).parquet(path));
    }

    private static void view(String name, Dataset<Row> rows) {
        rows.createOrReplaceTempView(name);
    }
}
