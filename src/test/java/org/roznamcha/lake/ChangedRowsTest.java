package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.roznamcha.document.Decision;
import org.roznamcha.document.DocumentText;
import org.roznamcha.document.Edge;
import org.roznamcha.document.EdgeLine;
import org.roznamcha.document.EdgeLines;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.text.UrduText;

/** Rows of lines that repeat, and rows that are made of other rows. */
class ChangedRowsTest {

    private static final EdgeLine LINE = new EdgeLine(Edge.TAIL, 7L, "فالو کریں");

    @Test
    void repeatedLine() {
        TableRowsTest.assertRow(
                RepeatedLinesTable.toRow("host", LINE),
                "host",
                "host",
                "edge",
                "tail",
                "line_key",
                7L,
                "line",
                "فالو کریں");
    }

    @Test
    void removedLine() {
        TableRowsTest.assertRow(
                RemovedLinesTable.toRow("doc", LINE, "reason"),
                "doc_id",
                "doc",
                "edge",
                "tail",
                "line_key",
                7L,
                "reason",
                "reason");
    }

    @Test
    void aCaptureOfAnotherDocumentKeepsEverythingElse() {
        Row capture = CapturesTable.toRow(TableRowsTest.CLEANED, "batch");
        Row changed = CapturesTable.withDocId(capture, "other");

        assertThat(changed.<String>getAs("doc_id")).isEqualTo("other");
        assertThat(CapturesTable.withDocId(changed, "doc")).isEqualTo(capture);
    }

    @Test
    void aDocumentWithAnotherBodyHasAllThatFollowsFromIt() {
        Row document = DocumentsTable.toRow(TableRowsTest.CLEANED, "batch", "version");
        DocumentText text = DocumentText.of("https://news.example.pk/1", UrduText.of("پہلا جملہ ہے۔"));
        Row changed = DocumentsTable.withText(document, text);

        assertThat(changed.<String>getAs("doc_id")).isEqualTo(text.docId());
        assertThat(changed.<String>getAs("text_hash")).isEqualTo(text.textHash());
        assertThat(changed.<String>getAs("text")).isEqualTo("پہلا جملہ ہے۔");
        assertThat(changed.<Integer>getAs("text_chars")).isEqualTo(13);
        assertThat(changed.<Integer>getAs("token_count")).isEqualTo(3);
        assertThat(changed.<Integer>getAs("sentence_count")).isEqualTo(1);
        assertThat(changed.<Long>getAs("first_line_key")).isEqualTo(EdgeLines.key("پہلا جملہ ہے۔"));
        assertThat(changed.<Long>getAs("last_line_key")).isEqualTo(EdgeLines.key("پہلا جملہ ہے۔"));
        for (String column :
                new String[] {"title", "host", "capture_hash", "batch_id", "language", "first_fetched_at"}) {
            assertThat(changed.<Object>getAs(column)).as(column).isEqualTo(document.getAs(column));
        }
    }

    @Test
    void aCaptureOfADroppedDocumentBecomesAReject() {
        Row capture = CapturesTable.toRow(TableRowsTest.CLEANED, "batch");

        TableRowsTest.assertRow(
                RejectsTable.toRow(capture, new Decision.Drop("repeated-lines", 0, 1, "detail")),
                "source_file",
                "file",
                "source_offset",
                12L,
                "url",
                "http://www.example.pk/1",
                "host",
                "news.example.pk",
                "fetched_at",
                capture.getAs("fetched_at"),
                "rule",
                "repeated-lines",
                "value",
                0.0,
                "threshold",
                1.0,
                "detail",
                "detail",
                "excerpt",
                "",
                "batch_id",
                "batch");
    }

    @Test
    void anExcerptEndsBetweenCharacters() {
        String text = "ا".repeat(199) + "\uD83D\uDE00" + "ب";
        PageRecord.Unreadable record = new PageRecord.Unreadable(
                new RecordOrigin("file", 0), null, null, "bad-json", null, null, "detail", text);

        assertThat(RejectsTable.toRow(record, "host", "batch").<String>getAs("excerpt"))
                .isEqualTo("ا".repeat(199));
    }
}
