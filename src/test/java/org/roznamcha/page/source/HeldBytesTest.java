package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.page;
import static org.roznamcha.page.source.WarcText.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.roznamcha.page.PageRecord;

/** The room that a record of 64 MB takes where the limit is one: that of a record at the limit, whatever is wrong with it. */
class HeldBytesTest {

    private static final int LIMIT = 1 << 20;
    private static final int LARGE = 64 << 20;

    /** What {@link ByteWindow} promises: what was asked for and up to three times as much. */
    private static final int MOST_HELD = 4 * (LIMIT + (1 << 16));

    private static final ReadLimits LIMITS = ReadLimits.DEFAULTS.withMaxRecordBytes(LIMIT);
    private static final byte[] LINE = utf8("ایک سطر, دوسرا حصہ\n".repeat(1_000));
    private static final byte[] WORDS = utf8("ایک سطر, دوسرا حصہ ".repeat(1_000));
    private static final byte[] NEXT = page("https://example.pk/2", "<p>آخری</p>");

    @Test
    void aFieldOfATable() throws IOException {
        ByteWindow window =
                window(utf8("url,text\nhttps://example.pk/1,\""), LINE, utf8("\"\nhttps://example.pk/2,آخری\n"));
        CsvTable table = Objects.requireNonNull(CsvTable.of("url,text\n", FieldNames.DEFAULTS));
        CsvFrames frames = new CsvFrames(window, FileRange.WHOLE, table, FieldNames.DEFAULTS, LIMITS);
        assertHeld(window, new CsvPageReader(frames, "a", table, FieldNames.DEFAULTS), "record-too-large", "page");
    }

    @Test
    void aLineOfJson() throws IOException {
        ByteWindow window = window(utf8("{\"text\": \""), WORDS, utf8("\"}\n{\"text\": \"آخری\"}\n"));
        assertHeld(
                window,
                new JsonLinesReader(window, "a", FileRange.WHOLE, FieldNames.DEFAULTS, LIMITS),
                "record-too-large",
                "page");
    }

    @Test
    void aRecordOfAWarcWhateverItsLengthSays() throws IOException {
        long length = (long) LINE.length * (LARGE / LINE.length);
        assertWarc(length, "record-too-large", "page");
        assertWarc(1_000, "corrupt-record", "page");
        assertWarc(length / 2, "record-too-large", "corrupt-record", "page");
        assertWarc(length * 1_000, "corrupt-record", "page");
    }

    private static void assertWarc(long length, String... outline) throws IOException {
        byte[] header = utf8("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: " + length + "\r\n\r\n");
        ByteWindow window = window(header, LINE, utf8("\r\n\r\n"), NEXT);
        assertHeld(window, new WarcPageReader(window, "a", LIMITS), outline);
    }

    @Test
    void aPage() throws IOException {
        ByteWindow window = window(utf8("<html><p>"), WORDS, utf8("</p>"));
        assertHeld(
                window,
                new SinglePageReader(window, "a", -1, FileFormat.HTML, StoredHeader.NONE, LIMITS),
                "record-too-large");
    }

    /** The first piece, the second as often as makes a large record, then the rest. */
    private static ByteWindow window(byte[]... pieces) {
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            int times = i == 1 ? LARGE / pieces[i].length : 1;
            byte[] piece = pieces[i];
            parts.addAll(Collections.nCopies(times, piece).stream()
                    .<InputStream>map(ByteArrayInputStream::new)
                    .toList());
        }
        return new ByteWindow(ByteSource.of(new SequenceInputStream(Collections.enumeration(parts))));
    }

    private static void assertHeld(ByteWindow window, PageReader reader, String... outline) throws IOException {
        List<String> found = new ArrayList<>();
        try (reader) {
            PageRecord record;
            while ((record = reader.next()) != null) {
                found.add(record instanceof PageRecord.Unreadable unreadable ? unreadable.rule() : "page");
            }
        }
        assertThat(found).containsExactly(outline);
        assertThat(window.capacity()).as("bytes held").isLessThanOrEqualTo(MOST_HELD);
    }
}
