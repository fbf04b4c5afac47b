package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.roznamcha.lake.InputFile;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

class RecordSchemaTest {

    @Test
    void aPageComesBackAsItWas() {
        CapturedPage page = new CapturedPage(
                new RecordOrigin("file", 12),
                "url",
                Instant.parse("2026-02-16T05:00:00Z"),
                CapturedPage.Format.TEXT,
                "content",
                "title",
                "published");
        Row row = RecordSchema.toRow(new PageRecord.Page(page));

        assertThat(row.<String>getAs("kind")).isEqualTo(RecordSchema.PAGE);
        assertThat(RecordSchema.page(row)).isEqualTo(page);
    }

    @Test
    void aPageThatKnowsLittleComesBackAsItWas() {
        CapturedPage page = new CapturedPage(
                new RecordOrigin("file", 0), null, null, CapturedPage.Format.HTML, "content", null, null);

        assertThat(RecordSchema.page(RecordSchema.toRow(new PageRecord.Page(page))))
                .isEqualTo(page);
    }

    @Test
    void anUnreadableRecordComesBackAsItWas() {
        PageRecord.Unreadable record = new PageRecord.Unreadable(
                new RecordOrigin("file", 12), "url", Instant.EPOCH, "rule", 3.0, 2.0, "detail", "excerpt");
        Row row = RecordSchema.toRow(record);

        assertThat(row.<String>getAs("kind")).isEqualTo(RecordSchema.UNREADABLE);
        assertThat(RecordSchema.unreadable(row)).isEqualTo(record);
        PageRecord.Unreadable bare = new PageRecord.Unreadable(
                new RecordOrigin("file", 0), null, null, "rule", null, null, "detail", "excerpt");
        assertThat(RecordSchema.unreadable(RecordSchema.toRow(bare))).isEqualTo(bare);
    }

    @Test
    void aFileIsClosedByItsCount() {
        Row row = RecordSchema.end(new InputFile("file", 100, 200), 3);

        assertThat(row.<String>getAs("kind")).isEqualTo(RecordSchema.END);
        assertThat(row.<String>getAs("source_file")).isEqualTo("file");
        assertThat(row.<Long>getAs("file_bytes")).isEqualTo(100);
        assertThat(row.<Long>getAs("modified_millis")).isEqualTo(200);
        assertThat(row.<Long>getAs("record_count")).isEqualTo(3);
    }
}
