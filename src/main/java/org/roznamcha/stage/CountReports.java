package org.roznamcha.stage;

import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
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
        Concurrently.run(Arrays.stream(Period.values())
                .<Runnable>map(period ->
                        () -> keep("totals_" + period.unit(), query("period_totals", Map.of("unit", period.unit()))))
                .toList());
        Concurrently.run(List.of(this::countTotals, this::countCoverage, this::countEntities, this::countTopics));
    }

    private void countTotals() {
        keepUnits("all", "SELECT 'all' AS series_id, doc_id FROM counted_pages");
        write(TotalsDailyTable.DEFINITION, query("totals_daily", settled()));
    }

    private void countCoverage() {
        keepUnits("host", "SELECT host AS series_id, doc_id FROM counted_pages");
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

    private void countEntities() {
        keep("entity_mentions");
        keepUnits(
                "entity",
                "SELECT DISTINCT entity_id AS series_id, doc_id FROM mentions WHERE method <> 'demonym'",
                // Spoken of by demonym alone: a row of zeros keeps the series complete.
                "SELECT date, series_id, NULL, 0L, 0L, 0L, CAST(0 AS DECIMAL(28, 12)) FROM entity_mentions");
        for (Period period : Period.values()) {
            write(EntityPeriodTable.of(period), countPeriod("entity", period));
        }
    }

    private void countTopics() {
        keep("topic_scores");
        keepUnits("topic", "SELECT topic_id AS series_id, doc_id FROM document_topics");
        for (Period period : Period.values()) {
            write(TopicPeriodTable.of(period), countPeriod("topic", period));
        }
    }

    private Dataset<Row> countPeriod(String of, Period period) {
        Map<String, String> values = values(of, period);
        keep(of + "_" + period.unit(), query("series_period", values));
        return query(of + "_period", values);
    }

    private void keepUnits(String of, String seriesPages, String... more) {
        view(of + "_pages", spark.sql(seriesPages));
        Dataset<Row> units = query("series_units", Map.of("of", of));
        for (String sql : more) {
            units = units.union(spark.sql(sql));
        }
        keep(of + "_units", units);
    }

    private Map<String, String> settled() {
        return Map.of(
                "final_after_days", Integer.toString(settings.finalAfterDays()),
                "run_date", run.runDate().toString());
    }

    private Map<String, String> values(String of, Period period) {
        return Map.of(
                "of", of,
                "unit", period.unit(),
                "period_index",
                        switch (period) {
                            case DAILY -> "datediff(date, DATE '1970-01-05')";
                            case WEEKLY -> "datediff(date, DATE '1970-01-05') DIV 7";
                            case MONTHLY -> "year(date) * 12 + month(date)";
                        },
                "period_end",
                        switch (period) {
                            case DAILY -> "date";
                            case WEEKLY -> "date_add(date, 6)";
                            case MONTHLY -> "last_day(date)";
                        },
                "trailing_before", Integer.toString(period.trailing() - 1),
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
