package org.roznamcha.stage;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.CanonicalUrl;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Decision;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.lake.Run;
import org.roznamcha.page.PageRecord;

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
            PageCleaner cleaner = options.cleaner();
            return map(rows, row -> staged(row, cleaner, batch, version));
        };
        return records.mapPartitions(clean, Encoders.row(StagedSchema.SCHEMA));
    }

    private static Row staged(Row row, PageCleaner cleaner, String batch, String version) {
        RowWriter staged = new RowWriter(StagedSchema.SCHEMA);
        return switch (row.<String>getAs("kind")) {
            case RecordSchema.PAGE -> staged(staged, cleaner.clean(RecordSchema.page(row)), batch, version);
            case RecordSchema.UNREADABLE -> {
                PageRecord.Unreadable record = RecordSchema.unreadable(row);
                String host = Optional.ofNullable(record.url())
                        .flatMap(CanonicalUrl::of)
                        .map(CanonicalUrl::host)
                        .orElse(CanonicalUrl.NO_HOST);
                yield staged.set("reject", RejectsTable.toRow(record, host, batch))
                        .row();
            }
            default -> staged.set("input", input(row, batch)).row();
        };
    }

    private static Row staged(RowWriter staged, CleanedPage cleaned, String batch, String version) {
        if (cleaned.decision() instanceof Decision.Drop drop) {
            return staged.set("reject", RejectsTable.toRow(cleaned, drop, batch))
                    .row();
        }
        return staged.set("capture", CapturesTable.toRow(cleaned, batch))
                .set("document", DocumentsTable.toRow(cleaned, batch, version))
                .row();
    }

    private static Row input(Row row, String batch) {
        return new RowWriter(OpsTables.INPUTS.schema())
                .set("source_file", row.getAs("source_file"))
                .set("file_bytes", row.getAs("file_bytes"))
                .set("modified_at", Instant.ofEpochMilli(row.<Long>getAs("modified_millis")))
                .set("record_count", row.getAs("record_count"))
                .set("batch_id", batch)
                .row();
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
