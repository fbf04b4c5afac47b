package org.roznamcha.stage;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.Run;

/** Records to captures, documents and rejects, without a shuffle: one row in, one row out. */
public final class CleanDocuments {

    private final Settings settings;
    private final Run run;

    public CleanDocuments(Settings settings, Run run) {
        this.settings = settings;
        this.run = run;
    }

    /** Rows of {@link StagedSchema} from rows of {@link RecordSchema}. */
    public Dataset<Row> clean(Dataset<Row> records) {
        // Copies, so that the closure does not drag this stage along.
        CleaningOptions options = CleaningOptions.of(settings);
        String batch = run.batchId();
        String version = run.versions().pipeline();
        MapPartitionsFunction<Row, Row> clean = rows -> {
            StagedRows staged = new StagedRows(options.cleaner(), batch, version);
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
