package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.page.CapturedPage;

/** {@code corpus.captures}: which record became which document. */
public final class CapturesTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "captures", "One input record that became a document")
            .column("doc_id", StringType, "Document that the record became")
            .optional("url", StringType, "Address as captured; null when the input gives none")
            .column("canonical_url", StringType, "Address in canonical form, or urn:roznamcha:text:<hash> without one")
            .column("host", StringType, "Host of the canonical address, without www., m. and amp.")
            .optional("fetched_at", TimestampType, "When the page was fetched, UTC; null when the input does not say")
            .column("source_file", StringType, "Input file")
            .column(
                    "source_offset",
                    LongType,
                    "Where the record begins: byte of the decompressed file; row number in Parquet; 0 if the file is one page")
            .column("batch_id", StringType, "Batch of input files that brought the record")
            .key("source_file", "source_offset")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private CapturesTable() {}

    /** The capture of a page that was kept. */
    public static Row toRow(CleanedPage cleaned, String batchId) {
        CapturedPage page = cleaned.page();
        return new RowWriter(SCHEMA)
                .set("doc_id", cleaned.docId())
                .set("url", page.url())
                .set("canonical_url", cleaned.url().value())
                .set("host", cleaned.url().host())
                .set("fetched_at", page.fetchedAt())
                .set("source_file", page.origin().sourceFile())
                .set("source_offset", page.origin().sourceOffset())
                .set("batch_id", batchId)
                .row();
    }

    /** The same capture, of another document. */
    public static Row withDocId(Row capture, String docId) {
        return RowWriter.copyOf(capture, SCHEMA).set("doc_id", docId).row();
    }
}
