package org.roznamcha.app.score;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.roznamcha.lake.Period;
import org.roznamcha.score.Scores;
import org.roznamcha.score.SeriesMeasure;

/**
 * A report table of counts by period and series against the planted counts. Weeks and months are the sums of their planted days.
 *
 * @param table name in {@code reports}
 * @param period length of its periods
 * @param daily file of the truth below {@code daily/}, without its ending
 * @param series what names a series in the truth; null where the whole is the only one
 * @param found query that gives {@code date}, {@code series}, the counts, and {@code share_low}, {@code share_high}
 * @param counts columns that are compared; named alike on both sides
 */
record ReportSeries(
        String table, Period period, String daily, @Nullable String series, String found, List<String> counts)
        implements LakeMeasure {

    private static final List<String> UNITS =
            List.of("page_count", "document_count", "story_count", "story_fraction_sum");
    private static final String NO_SHARES = ", CAST(NULL AS DOUBLE) AS share_low, CAST(NULL AS DOUBLE) AS share_high";
    private static final String TOTALS = "totals";

    ReportSeries {
        counts = List.copyOf(counts);
    }

    static ReportSeries totals() {
        return new ReportSeries(
                "totals_daily",
                Period.DAILY,
                TOTALS,
                null,
                "SELECT *, '' AS series" + NO_SHARES + " FROM roznamcha.reports.totals_daily",
                with("host_count"));
    }

    static ReportSeries coverage() {
        return new ReportSeries(
                "coverage_daily",
                Period.DAILY,
                "hosts",
                "host",
                "SELECT *, host AS series" + NO_SHARES + " FROM roznamcha.reports.coverage_daily",
                with("undated_count", "suspect_count", "late_count", "rejected_count"));
    }

    static ReportSeries entities(Period period) {
        String table = "entity_" + period.suffix();
        return new ReportSeries(
                table,
                period,
                "entities",
                "label",
                "SELECT m.*, coalesce(e.label_en, m.entity_id) AS series FROM roznamcha.reports." + table
                        + " m LEFT JOIN roznamcha.reports.entities e ON e.entity_id = m.entity_id",
                with("mention_count", "title_count", "demonym_count"));
    }

    static ReportSeries topics(Period period) {
        String table = "topic_" + period.suffix();
        return new ReportSeries(
                table,
                period,
                "topics",
                "topic",
                "SELECT *, topic_id AS series FROM roznamcha.reports." + table,
                with("first_choice_count"));
    }

    private static List<String> with(String... more) {
        List<String> counts = new ArrayList<>(UNITS);
        counts.addAll(Arrays.asList(more));
        return counts;
    }

    @Override
    public String name() {
        return table;
    }

    @Override
    public Optional<String> lacking(SparkSession spark, Truth truth) {
        return truth.hasDaily(daily) && truth.hasDaily(TOTALS)
                ? Optional.empty()
                : Optional.of("the truth has no daily/" + daily + ".jsonl");
    }

    @Override
    public Scores measure(SparkSession spark, Truth truth, int worst) {
        Dataset<Row> planted = planted(spark, truth, daily, series, counts);
        Dataset<Row> totals = planted(spark, truth, TOTALS, null, List.of("story_count"))
                .select(col("date"), col("planted_story_count").as("story_total"));
        List<Column> columns = new ArrayList<>(List.of(col("date"), col("series")));
        counts.forEach(
                count -> columns.add(coalesce(col(count), lit(0)).cast("double").as("found_" + count)));
        columns.addAll(List.of(col("share_low"), col("share_high")));
        Dataset<Row> cells = planted.join(
                        spark.sql(found).select(columns.toArray(Column[]::new)), joined("date", "series"), "full_outer")
                .join(functions.broadcast(totals), joined("date"), "left_outer");
        String name = table;
        List<String> columnNames = counts;
        return LakeScore.sum(cells, worst, (row, scores) -> add(row, scores, name, columnNames));
    }

    private Dataset<Row> planted(
            SparkSession spark, Truth truth, String file, @Nullable String name, List<String> columns) {
        StructType schema = new StructType().add("date", "date").add(name == null ? "series" : name, "string");
        for (String column : columns) {
            schema = schema.add(column, "double");
        }
        Column[] sums = columns.stream()
                .map(column -> coalesce(sum(column), lit(0)).as("planted_" + column))
                .toArray(Column[]::new);
        return truth.daily(spark, file, schema)
                .groupBy(
                        date_trunc(period.unit(), col("date")).cast("date").as("date"),
                        coalesce(col(schema.fieldNames()[1]), lit("")).as("series"))
                .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length));
    }

    private static void add(Row row, Scores scores, String table, List<String> counts) {
        LocalDate date = row.getAs("date");
        Scores.Case cell = scores.of("", date + " " + row.getAs("series"));
        for (String count : counts) {
            SeriesMeasure.addCount(
                    cell, table + "." + count, number(row, "planted_" + count), number(row, "found_" + count));
        }
        double total = number(row, "story_total");
        Double low = row.getAs("share_low");
        Double high = row.getAs("share_high");
        if (low != null && high != null && total > 0) {
            SeriesMeasure.addInterval(cell, table, number(row, "planted_story_count") / total, low, high);
        }
    }

    private static double number(Row row, String column) {
        Double number = row.getAs(column);
        return number == null ? 0 : number;
    }

    private static scala.collection.immutable.Seq<String> joined(String... columns) {
        return scala.jdk.javaapi.CollectionConverters.asScala(Arrays.asList(columns))
                .toSeq();
    }
}
