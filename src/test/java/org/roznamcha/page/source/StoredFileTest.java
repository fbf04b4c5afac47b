package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.gzip;
import static org.roznamcha.page.source.WarcText.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;

/** Files read in parts, and with what is stored beside them. */
class StoredFileTest {

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
        StoredBytes file = new StoredBytes("dump", bytes, null);
        List<PageRecord> parts = new ArrayList<>();
        for (FileRange range : FileParts.of(file, partBytes, FieldNames.DEFAULTS, ReadLimits.DEFAULTS)) {
            parts.addAll(read(file, range));
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
    void otherFormatsAreReadAsAWhole() throws IOException {
        byte[] html = utf8("<html><p>{\"text\": \"خبر\"}\n".repeat(20));
        byte[] lines = utf8("{\"text\": \"خبر\"}\n".repeat(20));
        byte[] table = utf8("url,text\nu:1,خبر\n".repeat(20));
        for (byte[] bytes : List.of(html, gzip(lines), gzip(table), WarcText.page("u:1", "<p>خبر"))) {
            StoredBytes file = new StoredBytes("dump", bytes, null);
            assertThat(FileParts.of(file, 30, FieldNames.DEFAULTS, ReadLimits.DEFAULTS))
                    .containsExactly(FileRange.WHOLE);
            assertThat(read(file, new FileRange(30, 60)))
                    .as("a part all the same")
                    .isEmpty();
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
        PageRecord.Page record = (PageRecord.Page) read(new StoredBytes("a.html", html, utf8(header)), FileRange.WHOLE)
                .get(0);
        CapturedPage page = record.page();
        assertThat(page.url()).isEqualTo("https://example.pk/1");
        assertThat(page.fetchedAt()).isEqualTo(Instant.parse("2024-05-01T06:30:00Z"));
        assertThat(page.content()).isEqualTo("<p>آج كي خبر");
    }

    @Test
    void aHeaderMayRefuseItsPageOrSayNothing() throws IOException {
        byte[] html = utf8("<p>صفحہ نہیں ملا</p>");
        String refusal = """
                HTTP/1.1 404 Not Found
                Date: Wed, 01 May 2024 06:30:00 GMT
                X-URL: https://example.pk/1
                """;
        PageRecord.Unreadable missing =
                (PageRecord.Unreadable) read(new StoredBytes("a.html", html, utf8(refusal)), FileRange.WHOLE)
                        .get(0);
        assertThat(missing.rule()).isEqualTo("http-status");
        assertThat(missing.url()).isEqualTo("https://example.pk/1");
        assertThat(missing.fetchedAt()).isEqualTo(Instant.parse("2024-05-01T06:30:00Z"));
        for (String empty : List.of("", "\u0000\u0001binary: \u0002", "HTTP/1.1 OK", "Date: never\nURL: /relative")) {
            PageRecord record = read(
                            new StoredBytes("a.html", html, empty.getBytes(StandardCharsets.ISO_8859_1)),
                            FileRange.WHOLE)
                    .get(0);
            CapturedPage page = ((PageRecord.Page) record).page();
            assertThat(page.url()).isNull();
            assertThat(page.fetchedAt()).isNull();
        }
    }
}
