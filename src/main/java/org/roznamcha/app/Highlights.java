package org.roznamcha.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.Concurrently;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.RejectsTable;

/**
 * The few figures that a run ends with.
 *
 * @param captures records that became documents
 * @param rejects records that did not
 * @param documents distinct (canonical URL, text)
 * @param entities the most told entities
 * @param topics the most told topics
 * @param release folder of the published release
 * @param page the HTML page
 */
record Highlights(
        long captures,
        long rejects,
        long documents,
        List<Line> entities,
        List<Line> topics,
        String release,
        String page) {

    private static final int MOST = 10;

    /** One series with its counts over the whole corpus. */
    record Line(String labelUr, String labelEn, long stories, long documents, long pages) {}

    static Highlights of(SparkSession spark, LakeTables tables, LakePaths lake, String runId) {
        try (Concurrently queries = new Concurrently()) {
            Supplier<List<Line>> entities =
                    queries.start(() -> lines(spark, "entity_monthly", "entities", "entity_id"));
            Supplier<List<Line>> topics = queries.start(() -> lines(spark, "topic_monthly", "topics", "topic_id"));
            return new Highlights(
                    tables.rows(CapturesTable.DEFINITION),
                    tables.rows(RejectsTable.DEFINITION),
                    tables.rows(DocumentsTable.DEFINITION),
                    entities.get(),
                    topics.get(),
                    lake.release(runId).toString(),
                    new Path(lake.site(), "index.html").toString());
        }
    }

    private static List<Line> lines(SparkSession spark, String measures, String dimension, String id) {
        String sql = String.format(Locale.ROOT, """
                SELECT d.label_ur, d.label_en, sum(story_count) AS stories, sum(document_count) AS documents,
                       sum(page_count) AS pages
                FROM roznamcha.reports.%s m JOIN roznamcha.reports.%s d ON d.%s = m.%s
                GROUP BY d.label_ur, d.label_en ORDER BY stories DESC, documents DESC, label_en LIMIT %d\
                """, measures, dimension, id, id, MOST);
        return spark.sql(sql).collectAsList().stream().map(Highlights::line).toList();
    }

    private static Line line(Row row) {
        return new Line(row.getString(0), row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4));
    }

    void print(PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%,d records: %,d captured as %,d documents, %,d rejected with a reason.",
                captures + rejects,
                captures,
                documents,
                rejects));
        print(out, "Entities", entities);
        print(out, "Topics", topics);
        out.println();
        out.println("Release  " + release);
        out.println("Page     " + page);
    }

    private static void print(PrintWriter out, String title, List<Line> lines) {
        out.println();
        TextTable table = new TextTable(title, "", "#stories", "#documents", "#pages");
        for (Line line : lines) {
            table.add(
                    line.labelEn(),
                    line.labelUr(),
                    Long.toString(line.stories()),
                    Long.toString(line.documents()),
                    Long.toString(line.pages()));
        }
        table.print(out);
    }
}
