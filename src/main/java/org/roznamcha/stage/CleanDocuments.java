package org.roznamcha.stage;

import java.util.Iterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.SitemapDates;
import org.roznamcha.lake.Run;

/** Records to captures, documents and rejects, without a shuffle: one row in, one row out. */
public final class CleanDocuments {

    private final Settings settings;
    private final Run run;
    private final SitemapDates sitemaps;

    /** @param sitemaps what sitemaps say of the dates of pages */
    public CleanDocuments(Settings settings, Run run, SitemapDates sitemaps) {
        this.settings = settings;
        this.run = run;
        this.sitemaps = sitemaps;
    }

    /** Rows of {@link StagedSchema} from rows of {@link RecordSchema}. */
    public Dataset<Row> clean(Dataset<Row> records) {
        // Copies, so that the closure does not drag this stage along.
        CleaningOptions options = CleaningOptions.of(settings);
        String batch = run.batchId();
        String version = run.versions().pipeline();
        Broadcast<SitemapDates> dates = JavaSparkContext.fromSparkContext(
                        records.sparkSession().sparkContext())
                .broadcast(sitemaps);
        MapPartitionsFunction<Row, Row> clean = rows -> {
            StagedRows staged = new StagedRows(options.cleaner().with(dates.value()), batch, version);
            return map(rows, staged::of);
        };
        return records.mapPartitions(clean, Encoders.row(StagedSchema.SCHEMA));
    }

    private static Iterator<Row> map(Iterator<Row> rows, java.util.function.Function<Row, Row> function) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return function.apply(rows.next());
            }
        };
    }
}
