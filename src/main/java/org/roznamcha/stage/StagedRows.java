package org.roznamcha.stage;

import java.time.Instant;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.roznamcha.document.CanonicalUrl;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Decision;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.page.PageRecord;

/** One record to the row that cleaning leaves of it: all that {@link CleanDocuments} does, without Spark around it. */
public final class StagedRows {

    private final PageCleaner cleaner;
    private final String batch;
    private final String version;

    /**
     * @param batch id of the batch that the records came in
     * @param version of the program
     */
    public StagedRows(PageCleaner cleaner, String batch, String version) {
        this.cleaner = cleaner;
        this.batch = batch;
        this.version = version;
    }

    /** The row of {@link StagedSchema} of one record that was read. */
    public Row of(PageRecord record) {
        return of(RecordSchema.toRow(record));
    }

    /** The row of {@link StagedSchema} of a row of {@link RecordSchema}. */
    Row of(Row row) {
        RowWriter staged = new RowWriter(StagedSchema.SCHEMA);
        return switch (row.<String>getAs("kind")) {
            case RecordSchema.PAGE -> cleaned(staged, cleaner.cleanUnlessDropped(RecordSchema.page(row)));
            case RecordSchema.UNREADABLE -> unreadable(staged, RecordSchema.unreadable(row));
            default -> staged.set("input", input(row)).row();
        };
    }

    private Row cleaned(RowWriter staged, CleanedPage cleaned) {
        if (cleaned.decision() instanceof Decision.Drop drop) {
            return staged.set("reject", RejectsTable.toRow(cleaned, drop, batch))
                    .row();
        }
        return staged.set("capture", CapturesTable.toRow(cleaned, batch))
                .set("document", DocumentsTable.toRow(cleaned, batch, version))
                .set("edges", StagedSchema.edges(cleaned))
                .row();
    }

    private Row unreadable(RowWriter staged, PageRecord.Unreadable record) {
        String host = Optional.ofNullable(record.url())
                .flatMap(CanonicalUrl::of)
                .map(CanonicalUrl::host)
                .orElse(CanonicalUrl.NO_HOST);
        return staged.set("reject", RejectsTable.toRow(record, host, batch)).row();
    }

    private Row input(Row row) {
        return new RowWriter(OpsTables.INPUTS.schema())
                .set("source_file", row.getAs("source_file"))
                .set("file_bytes", row.getAs("file_bytes"))
                .set("modified_at", Instant.ofEpochMilli(row.<Long>getAs("modified_millis")))
                .set("record_count", row.getAs("record_count"))
                .set("batch_id", batch)
                .row();
    }
}
