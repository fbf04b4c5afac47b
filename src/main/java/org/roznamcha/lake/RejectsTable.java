package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Decision;
import org.roznamcha.document.PageCleaner;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.extract.PageBeginning;

/** {@code corpus.rejects}: every record that became no document, and why. */
public final class RejectsTable {

    private static final int EXCERPT_CHARS = 200;

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "rejects", "One input record that became no document")
            .column("source_file", StringType, "Input file")
            .column(
                    "source_offset",
                    LongType,
                    "Where the record begins: byte of the decompressed file; row number in Parquet; 0 if the file is one page")
            .optional("url", StringType, "Address as captured, where it could be read")
            .column("host", StringType, "Host of the canonical address; no-host without one")
            .optional("fetched_at", TimestampType, "When the page was fetched, UTC, where it could be read")
            .column("rule", StringType, "Name of the rule, such as language, too-short, bad-json")
            .optional("value", DoubleType, "What the rule measured; null for rules that measure nothing")
            .optional("threshold", DoubleType, "The limit that was broken; null for rules without one")
            .column("detail", StringType, "One sentence for a person")
            .column("excerpt", StringType, "The record's first characters, 200 at most; empty for repeated-lines")
            .column("batch_id", StringType, "Batch of input files that brought the record")
            .key("source_file", "source_offset")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private RejectsTable() {}

    /** A record that holds no page. */
    public static Row toRow(PageRecord.Unreadable record, String host, String batchId) {
        return new RowWriter(SCHEMA)
                .set("source_file", record.origin().sourceFile())
                .set("source_offset", record.origin().sourceOffset())
                .set("url", record.url())
                .set("host", host)
                .set("fetched_at", record.fetchedAt())
                .set("rule", record.rule())
                .set("value", record.value())
                .set("threshold", record.threshold())
                .set("detail", record.detail())
                .set("excerpt", excerpt(record.excerpt()))
                .set("batch_id", batchId)
                .row();
    }

    /** A page that a rule dropped. */
    public static Row toRow(CleanedPage cleaned, Decision.Drop drop, String batchId) {
        return new RowWriter(SCHEMA)
                .set("source_file", cleaned.page().origin().sourceFile())
                .set("source_offset", cleaned.page().origin().sourceOffset())
                .set("url", cleaned.page().url())
                .set("host", cleaned.url().host())
                .set("fetched_at", cleaned.page().fetchedAt())
                .set("rule", drop.rule())
                .set("value", drop.value())
                .set("threshold", drop.threshold())
                .set("detail", drop.detail())
                .set("excerpt", excerpt(beginning(cleaned, drop)))
                .set("batch_id", batchId)
                .row();
    }

    /** A capture whose document a rule dropped after all; its text is not at hand. */
    public static Row toRow(Row capture, Decision.Drop drop) {
        return new RowWriter(SCHEMA)
                .set("source_file", capture.getAs("source_file"))
                .set("source_offset", capture.getAs("source_offset"))
                .set("url", capture.getAs("url"))
                .set("host", capture.getAs("host"))
                .set("fetched_at", capture.getAs("fetched_at"))
                .set("rule", drop.rule())
                .set("value", drop.value())
                .set("threshold", drop.threshold())
                .set("detail", drop.detail())
                .set("excerpt", "")
                .set("batch_id", capture.getAs("batch_id"))
                .row();
    }

    /** The text found; of a page that was given up before there was one, what it begins with. */
    private static String beginning(CleanedPage cleaned, Decision.Drop drop) {
        String text = cleaned.text().display();
        return text.isEmpty() && PageCleaner.GIVING_UP.contains(drop.rule()) ? PageBeginning.of(cleaned.page()) : text;
    }

    private static String excerpt(String text) {
        if (text.length() <= EXCERPT_CHARS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(EXCERPT_CHARS - 1)) ? EXCERPT_CHARS - 1 : EXCERPT_CHARS;
        return text.substring(0, end);
    }
}
