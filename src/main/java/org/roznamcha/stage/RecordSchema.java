package org.roznamcha.stage;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.roznamcha.lake.InputFile;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/** Rows between reading and cleaning: one per input record, and one that closes each file. */
final class RecordSchema {

    static final String PAGE = "page";
    static final String UNREADABLE = "unreadable";
    /** Closes a file: says how many records the reader met in it. */
    static final String END = "end";

    static final StructType SCHEMA = new StructType()
            .add("kind", StringType, false)
            .add("source_file", StringType, false)
            .add("source_offset", LongType, true)
            .add("url", StringType, true)
            .add("fetched_at", TimestampType, true)
            .add("format", StringType, true)
            .add("content", StringType, true)
            .add("title", StringType, true)
            .add("published_at", StringType, true)
            .add("rule", StringType, true)
            .add("value", DoubleType, true)
            .add("threshold", DoubleType, true)
            .add("detail", StringType, true)
            .add("excerpt", StringType, true)
            .add("file_bytes", LongType, true)
            .add("modified_millis", LongType, true)
            .add("record_count", LongType, true);

    private RecordSchema() {}

    static Row toRow(PageRecord record) {
        RowWriter row = new RowWriter(SCHEMA)
                .set("source_file", record.origin().sourceFile())
                .set("source_offset", record.origin().sourceOffset());
        if (record instanceof PageRecord.Page captured) {
            CapturedPage page = captured.page();
            return row.set("kind", PAGE)
                    .set("url", page.url())
                    .set("fetched_at", page.fetchedAt())
                    .set("format", page.format().name())
                    .set("content", page.content())
                    .set("title", page.title())
                    .set("published_at", page.publishedAt())
                    .row();
        }
        PageRecord.Unreadable unreadable = (PageRecord.Unreadable) record;
        return row.set("kind", UNREADABLE)
                .set("url", unreadable.url())
                .set("fetched_at", unreadable.fetchedAt())
                .set("rule", unreadable.rule())
                .set("value", unreadable.value())
                .set("threshold", unreadable.threshold())
                .set("detail", unreadable.detail())
                .set("excerpt", unreadable.excerpt())
                .row();
    }

    static Row end(InputFile file, long records) {
        return new RowWriter(SCHEMA)
                .set("kind", END)
                .set("source_file", file.path())
                .set("file_bytes", file.bytes())
                .set("modified_millis", file.modifiedMillis())
                .set("record_count", records)
                .row();
    }

    static CapturedPage page(Row row) {
        return new CapturedPage(
                origin(row),
                text(row, "url"),
                row.getAs("fetched_at"),
                CapturedPage.Format.valueOf(row.getAs("format")),
                row.getAs("content"),
                text(row, "title"),
                text(row, "published_at"));
    }

    static PageRecord.Unreadable unreadable(Row row) {
        return new PageRecord.Unreadable(
                origin(row),
                text(row, "url"),
                row.getAs("fetched_at"),
                row.getAs("rule"),
                row.getAs("value"),
                row.getAs("threshold"),
                row.getAs("detail"),
                row.getAs("excerpt"));
    }

    private static RecordOrigin origin(Row row) {
        return new RecordOrigin(row.getAs("source_file"), row.<Long>getAs("source_offset"));
    }

    private static @Nullable String text(Row row, String column) {
        return row.getAs(column);
    }
}
