package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.gzip;
import static org.roznamcha.page.source.WarcText.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;

/** Files read in parts, and with what is stored beside them. */
class StoredFileTest {

    /** A file in memory. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Stored(String path, byte[] bytes, byte @Nullable [] header) implements StoredFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open(long from) {
            return new ByteArrayInputStream(bytes, (int) from, bytes.length);
        }

        @Override
        public PageReader openParquet(FieldNames fields, ReadLimits limits) {
            throw new UnsupportedOperationException();
        }
    }

    private static List<PageRecord> read(StoredFile file, FileRange range) throws IOException {
        List<PageRecord> records = new ArrayList<>();
        ReadLimits limits = ReadLimits.DEFAULTS.withMaxRecordBytes(1024);
        try (PageReader reader = PageReaders.open(file, range, FieldNames.DEFAULTS, limits)) {
            PageRecord record;
            while ((record = reader.next()) != null) {
                records.add(record);
            }
            assertThat(reader.records()).isEqualTo(records.size());
        }
        return records;
    }

    private static void assertSameInParts(byte[] bytes, int partBytes) throws IOException {
        Stored file = new Stored("dump", bytes, null);
        List<PageRecord> parts = new ArrayList<>();
        for (long from = 0; from < bytes.length; from += partBytes) {
            boolean last = from + partBytes >= bytes.length;
            parts.addAll(read(file, new FileRange(from, last ? Long.MAX_VALUE : from + partBytes)));
        }
        assertThat(parts).as("parts of %s bytes", partBytes).isEqualTo(read(file, FileRange.WHOLE));
    }

    @Test
    void linesReadInPartsAreThoseOfTheWhole() throws IOException {
        String lines = "\ufeff"
                + IntStream.range(0, 40)
                        .mapToObj(i ->
                                i % 7 == 0 ? "" : "{\"url\": \"u:" + i + "\", \"text\": \"" + "خبر ".repeat(i) + "\"}")
                        .collect(Collectors.joining("\r\n"))
                + "\nکچرا\n{\"text\": \"" + "ا".repeat(3000) + "\"}\n{\"text\": \"آخری\"}";
        byte[] bytes = utf8(lines);
        for (int partBytes = 1; partBytes < 200; partBytes += 1 + partBytes / 4) {
            assertSameInParts(bytes, partBytes);
        }
        assertSameInParts(bytes, bytes.length - 1);
    }

    @Test
    void otherFormatsBelongToTheFirstPart() throws IOException {
        byte[] csv = utf8("url,text\n" + "https://e.pk/1,\"ایک\nدو\"\n".repeat(20));
        byte[] html = utf8("<html><p>{\"text\": \"خبر\"}\n".repeat(20));
        byte[] lines = utf8("{\"text\": \"خبر\"}\n".repeat(20));
        for (byte[] bytes : List.of(csv, html, gzip(lines), WarcText.page("u:1", "<p>خبر"))) {
            assertSameInParts(bytes, 30);
        }
    }

    @Test
    void theHeaderBesideAPageTellsWhereItIsFrom() throws IOException {
        String header = """
                HTTP/1.1 200 OK
                Date: Wed, 01 May 2024 06:30:00 GMT
                Content-Type: text/html; charset=windows-1256
                X-URL: https://example.pk/1
                """;
        byte[] html = "<p>آج كي خبر".getBytes(CharacterEncoding.WINDOWS_1256);
        PageRecord.Page record = (PageRecord.Page)
                read(new Stored("a.html", html, utf8(header)), FileRange.WHOLE).get(0);
        CapturedPage page = record.page();
        assertThat(page.url()).isEqualTo("https://example.pk/1");
        assertThat(page.fetchedAt()).isEqualTo(Instant.parse("2024-05-01T06:30:00Z"));
        assertThat(page.content()).isEqualTo("<p>آج كي خبر");
    }

    @Test
    void aHeaderMayRefuseItsPageOrSayNothing() throws IOException {
        byte[] html = utf8("<p>صفحہ نہیں ملا</p>");
        PageRecord missing = read(new Stored("a.html", html, utf8("HTTP/1.1 404 Not Found\r\n")), FileRange.WHOLE)
                .get(0);
        assertThat(((PageRecord.Unreadable) missing).rule()).isEqualTo("http-status");
        for (String empty : List.of("", "\u0000\u0001binary: \u0002", "HTTP/1.1 OK", "Date: never\nURL: /relative")) {
            PageRecord record = read(
                            new Stored("a.html", html, empty.getBytes(StandardCharsets.ISO_8859_1)), FileRange.WHOLE)
                    .get(0);
            CapturedPage page = ((PageRecord.Page) record).page();
            assertThat(page.url()).isNull();
            assertThat(page.fetchedAt()).isNull();
        }
    }
}
