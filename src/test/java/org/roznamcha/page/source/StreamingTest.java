package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.page;
import static org.roznamcha.page.source.WarcText.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roznamcha.page.PageRecord;

/** How far readers run ahead of what they have given out is how much they hold: it must not follow the size of the file. */
class StreamingTest {

    private static final int RECORD_LIMIT = 1 << 16;

    /** Four times the largest record, and the chunk that is read at a time. */
    private static final long MOST_HELD = 4L * RECORD_LIMIT + (1 << 16);

    @Test
    void holdsOneLineAtATime() throws IOException {
        byte[] line = utf8("{\"url\": \"https://example.pk/\", \"text\": \"" + "خبر ".repeat(1_500) + "\"}\n");
        assertStreams(new Repeated(line, 3_000), "a.jsonl", 3_000);
    }

    @Test
    void holdsOneRecordAtATime() throws IOException {
        byte[] record = page("https://example.pk/", "<p>" + "خبر ".repeat(1_500) + "</p>");
        assertStreams(new Repeated(record, 3_000), "a.warc", 3_000);
    }

    @Test
    void passesALineWithoutEnd() throws IOException {
        Repeated endless = new Repeated(utf8("{\"text\": \"خبر "), 4_000_000);
        Reading reading = Reading.of(endless, "a.jsonl", ReadLimits.DEFAULTS.withMaxRecordBytes(RECORD_LIMIT));
        assertThat(reading.outline()).containsExactly("!record-too-large");
        assertThat(reading.unreadable().get(0).value()).isEqualTo((double) endless.given);
    }

    @Test
    void passesARecordLargerThanMemory() throws IOException {
        byte[] header = utf8("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 60000000000\r\n\r\n");
        InputStream film =
                new SequenceInputStream(new ByteArrayInputStream(header), new Repeated(new byte[1000], 60_000));
        Reading reading = Reading.of(film, "a.warc", ReadLimits.DEFAULTS.withMaxRecordBytes(RECORD_LIMIT));
        assertThat(reading.outline()).as("it is cut as well").containsExactly("!truncated-record");
    }

    @Test
    void holdsOneRowAtATime() throws IOException {
        byte[] row = utf8("https://example.pk/,\"" + "خبر, ".repeat(1_200) + "\n\"\n");
        InputStream table =
                new SequenceInputStream(new ByteArrayInputStream(utf8("url,text\n")), new Repeated(row, 3_000));
        Reading reading = Reading.of(table, "a.csv", ReadLimits.DEFAULTS.withMaxRecordBytes(RECORD_LIMIT));
        assertThat(reading.pages()).hasSize(3_000);
    }

    /** 300 MB, some of them a thousand times as large as any record may be. */
    @Test
    void passesRecordsLargerThanTheLimitInEveryFormat() throws IOException {
        byte[] lines = utf8("ایک سطر, دوسرا حصہ\n".repeat(10_000));
        byte[] words = utf8("خبر ".repeat(30_000));
        InputStream row = joined(
                new ByteArrayInputStream(utf8("url,text\nhttps://example.pk/1,\"")),
                new Repeated(lines, 100_000_000 / lines.length),
                new ByteArrayInputStream(utf8("\"\nhttps://example.pk/2,آخری\n")));
        assertThat(passed(row)).containsExactly("!record-too-large", "آخری");
        InputStream line = joined(
                new ByteArrayInputStream(Packed.zstd(utf8("{\"text\": \""))),
                new Repeated(Packed.zstd(words), 100_000_000 / words.length),
                new ByteArrayInputStream(Packed.zstd(utf8("\"}\n{\"text\": \"آخری\"}\n"))));
        assertThat(passed(line)).containsExactly("!record-too-large", "آخری");
        long length = (long) words.length * (100_000_000 / words.length);
        InputStream film = joined(
                new ByteArrayInputStream(
                        utf8("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: " + length + "\r\n\r\n")),
                new Repeated(words, 100_000_000 / words.length),
                new ByteArrayInputStream(utf8("\r\n\r\n")),
                new ByteArrayInputStream(page("https://example.pk/", "<p>آخری</p>")));
        assertThat(passed(film)).containsExactly("!record-too-large", "آخری");
    }

    private static List<String> passed(InputStream file) throws IOException {
        // One word over and over expands further than any page.
        return Reading.of(file, "a", new ReadLimits(RECORD_LIMIT, RECORD_LIMIT, 100_000))
                .outline();
    }

    private static InputStream joined(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(Arrays.asList(parts)));
    }

    private static void assertStreams(Repeated file, String name, long records) throws IOException {
        ReadLimits limits = ReadLimits.DEFAULTS.withMaxRecordBytes(RECORD_LIMIT);
        try (PageReader reader = PageReaders.open(file, name, -1, FieldNames.DEFAULTS, limits)) {
            PageRecord record;
            while ((record = reader.next()) != null) {
                assertThat(record).isInstanceOf(PageRecord.Page.class);
                assertThat(file.given - record.origin().sourceOffset()).isLessThan(MOST_HELD);
            }
            assertThat(reader.records()).isEqualTo(records);
        }
    }

    /** A file that is never in memory as a whole. */
    private static final class Repeated extends InputStream {

        private final byte[] piece;
        private final long length;
        private long given;

        Repeated(byte[] piece, long times) {
            this.piece = piece;
            this.length = piece.length * times;
        }

        @Override
        public int read() {
            return given == length ? -1 : piece[(int) (given++ % piece.length)] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int count) {
            if (given == length) {
                return -1;
            }
            int at = (int) (given % piece.length);
            int copied = (int) Math.min(Math.min(count, piece.length - at), length - given);
            System.arraycopy(piece, at, target, from, copied);
            given += copied;
            return copied;
        }
    }
}
