package org.roznamcha.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.roznamcha.lake.CoverageDailyTable;
import org.roznamcha.lake.EntityPeriodTable;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.Period;
import org.roznamcha.lake.Run;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.lake.TopicPeriodTable;

/** The published report tables against those of this run: every count that changed in a row that was published before. */
public final class FindRestatements {

    private static final List<String> UNITS =
            List.of("page_count", "document_count", "story_count", "story_fraction_sum");

    private final LakeTables tables;
    private final Run run;
    private final String reason;

    /**
     * @param reason why cells may have changed: {@code new-input}, {@code new-versions} or {@code new-settings}
     */
    public FindRestatements(LakeTables tables, Run run, String reason) {
        this.tables = tables;
        this.run = run;
        this.reason = reason;
    }

    /**
     * Rows of {@code ops.restatements}. A period that was not published before is news, not a restatement; a series that
     * is new in a published period is one, from 0.
     */
    public Dataset<Row> find() {
        List<Dataset<Row>> all = new ArrayList<>();
        all.add(compare(
                CoverageDailyTable.DEFINITION, "host", List.of("undated_count", "suspect_count", "late_count")));
        for (Period period : Period.values()) {
            all.add(compare(EntityPeriodTable.of(period), "entity_id", List.of("mention_count", "demonym_count")));
            all.add(compare(TopicPeriodTable.of(period), "topic_id", List.of("first_choice_count", "soft_count")));
        }
        return all.stream().reduce(Dataset::union).orElseThrow();
    }

    private Dataset<Row> compare(TableDefinition table, String series, List<String> more) {
        List<String> columns = new ArrayList<>(UNITS);
        columns.addAll(more);
        Dataset<Row> published = tables.readPublished(table);
        Dataset<Row> before = cells(published, series, columns, "old_value");
        Dataset<Row> periods = published.select("date").distinct();
        Dataset<Row> now = cells(tables.read(table).join(periods, "date"), series, columns, "new_value");
        return before.join(now, new String[] {"date", "series_id", "column_name"}, "full")
                .withColumn("old_value", coalesce(col("old_value"), lit(0.0)))
                .withColumn("new_value", coalesce(col("new_value"), lit(0.0)))
                .where("abs(old_value - new_value) > 1e-9")
                .select(
                        lit(run.runId()).as("run_id"),
                        lit(table.name()).as("table_name"),
                        col("date"),
                        col("series_id"),
                        col("column_name"),
                        col("old_value"),
                        col("new_value"),
                        lit(reason).as("reason"));
    }

    private static Dataset<Row> cells(Dataset<Row> table, String series, List<String> columns, String value) {
        Dataset<Row> doubles = table.select(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(col("date"), col(series).as("series_id")),
                        columns.stream().map(c -> col(c).cast("double").as(c)))
                .toArray(Column[]::new));
        return doubles.unpivot(
                new Column[] {col("date"), col("series_id")},
                columns.stream().map(c -> col(c)).toArray(Column[]::new),
                "column_name",
                value);
    }
}
