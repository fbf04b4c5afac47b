package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.deflate;
import static org.roznamcha.page.source.WarcText.gzip;
import static org.roznamcha.page.source.WarcText.join;
import static org.roznamcha.page.source.WarcText.page;
import static org.roznamcha.page.source.WarcText.record;
import static org.roznamcha.page.source.WarcText.response;
import static org.roznamcha.page.source.WarcText.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

class WarcPageReaderTest {

    private static final byte[] FIRST = page("https://example.pk/1", "<p>پہلی خبر</p>");
    private static final byte[] SECOND = page("https://example.pk/2", "<p>دوسری خبر</p>");
    private static final byte[] THIRD = page("https://example.pk/3", "<p>تیسری خبر</p>");
    private static final byte[] INFO = record("warcinfo", "", "", utf8("software: test\r\n"));

    @Test
    void givesEveryFieldOfAPage() {
        assertThat(Reading.of(join(INFO, FIRST), "a.warc").pages())
                .containsExactly(new CapturedPage(
                        new RecordOrigin("a.warc", INFO.length),
                        "https://example.pk/1",
                        Instant.parse("2024-05-01T06:30:00Z"),
                        CapturedPage.Format.HTML,
                        "<p>پہلی خبر</p>",
                        null,
                        null));
    }

    @Test
    void readsMembersOfOneRecordAndOneMemberOfAll() {
        Reading plain = Reading.of(join(FIRST, SECOND, THIRD), "a.warc");
        assertThat(plain.outline()).containsExactly("پہلی خبر", "دوسری خبر", "تیسری خبر");
        assertThat(Reading.of(join(gzip(FIRST), gzip(SECOND), gzip(THIRD)), "a.warc"))
                .isEqualTo(plain);
        assertThat(Reading.of(gzip(join(FIRST, SECOND, THIRD)), "a.warc")).isEqualTo(plain);
    }

    @Test
    void passesOverRecordsAboutRecordsButCountsThem() {
        byte[] request = record("request", "https://example.pk/1", "", utf8("GET / HTTP/1.1\r\n\r\n"));
        byte[] metadata = record("metadata", "https://example.pk/1", "", utf8("outlink: x\r\n"));
        Reading reading = Reading.of(join(INFO, request, FIRST, metadata, request), "a.warc");
        assertThat(reading.outline()).containsExactly("پہلی خبر");
        assertThat(reading.passedOver()).isEqualTo(Map.of("warcinfo", 1L, "request", 2L, "metadata", 1L));
    }

    @Test
    void readsConversionAndResourceRecords() {
        byte[] wet = record("conversion", "https://example.pk/w", "Content-Type: text/plain\n", utf8("متن\nدوسری سطر"));
        byte[] html = record("resource", "<https://example.pk/r>", "Content-Type: text/html\n", utf8("<p>صفحہ</p>"));
        byte[] image = record("resource", "https://example.pk/i", "Content-Type: image/png\n", utf8("PNG"));
        Reading reading = Reading.of(join(wet, html, image), "a.warc.wet");
        assertThat(reading.outline()).containsExactly("متن\nدوسری سطر", "صفحہ", "!not-a-page");
        assertThat(reading.pages())
                .extracting(CapturedPage::format)
                .containsExactly(CapturedPage.Format.TEXT, CapturedPage.Format.HTML);
        assertThat(reading.pages().get(1).url()).isEqualTo("https://example.pk/r");
    }

    /** The fields that a crawl's text extracts carry, in both versions of the format, with a cut at the end. */
    @Test
    void readsFilesOfTextExtracts() {
        for (String version : new String[] {"WARC/1.0", "WARC/1.1"}) {
            byte[] text = utf8("سرخی\nپہلا پیراگراف۔\n");
            String fields = """
                    WARC-Refers-To: <urn:uuid:6f3c9f0e-0000-4000-8000-000000000001>
                    WARC-Block-Digest: sha1:AAAA
                    WARC-Identified-Content-Language: pnb,snd
                    Content-Type: text/plain
                    """;
            byte[] page = record("conversion", "https://example.pk/w", fields, text);
            byte[] silent = record("conversion", "https://example.pk/s", "", text);
            byte[] revisit = record("revisit", "https://example.pk/v", "WARC-Profile: x\n", new byte[0]);
            byte[] file = join(INFO, page, revisit, silent, Arrays.copyOf(page, page.length - 20));
            byte[] renamed = utf8(new String(file, StandardCharsets.UTF_8)
                    .replace("WARC/1.0", version)
                    .replace("T06:30:00Z", version.endsWith("1") ? "T06:30:00.123456Z" : "T06:30:00Z"));
            Reading reading = Reading.of(renamed, "a.warc.wet");
            assertThat(reading.outline())
                    .as(version)
                    .containsExactly("سرخی\nپہلا پیراگراف۔", "!revisit", "سرخی\nپہلا پیراگراف۔", "!truncated-record");
            assertThat(reading.pages()).extracting(CapturedPage::format).containsOnly(CapturedPage.Format.TEXT);
            assertThat(reading.pages().get(0).fetchedAt()).isNotNull();
            PageRecord.Unreadable cut = reading.unreadable().get(1);
            assertThat(cut.detail())
                    .contains("Given up: bytes " + cut.origin().sourceOffset() + " to " + renamed.length);
        }
    }

    @Test
    void refusesWhatIsNoPageWithItsReason() {
        byte[] missing = response(
                "https://example.pk/404", "HTTP/1.1 404 Not Found\nContent-Type: text/html", utf8("<p>نہیں</p>"));
        byte[] image = response("https://example.pk/i", "HTTP/1.1 200 OK\nContent-Type: image/jpeg", utf8("JFIF"));
        byte[] empty = response("https://example.pk/e", "HTTP/1.1 200 OK\nContent-Type: text/html", utf8(" \n"));
        byte[] disguised = response("https://example.pk/d", "HTTP/1.1 200 OK\nContent-Type: text/html", new byte[64]);
        byte[] revisit = record("revisit", "https://example.pk/v", "", utf8("HTTP/1.1 200 OK\r\n\r\n"));
        byte[] dns = record("response", "dns:example.pk", "Content-Type: text/dns\n", utf8("1.2.3.4"));
        byte[] gopher = record("response", "https://example.pk/g", "", utf8("not http at all"));
        Reading reading = Reading.of(join(missing, image, empty, disguised, revisit, dns, gopher, FIRST), "a.warc");
        assertThat(reading.outline())
                .containsExactly(
                        "!http-status",
                        "!not-a-page",
                        "!no-content",
                        "!not-a-page",
                        "!revisit",
                        "!not-a-page",
                        "!bad-http",
                        "پہلی خبر");
        PageRecord.Unreadable status = reading.unreadable().get(0);
        assertThat(status.value()).isEqualTo(404.0);
        assertThat(status.url()).isEqualTo("https://example.pk/404");
        assertThat(status.excerpt()).startsWith("HTTP/1.1 404 Not Found");
        assertThat(reading.unreadable())
                .extracting(PageRecord.Unreadable::fetchedAt)
                .containsOnly(Instant.parse("2024-05-01T06:30:00Z"));
    }

    @Test
    void undoesTheEncodingsOfTheTransfer() {
        byte[] html = utf8("<p>" + "لمبی خبر ".repeat(50) + "</p>");
        String head = "HTTP/1.1 200 OK\nContent-Type: text/html\n";
        byte[] chunks = join(
                utf8("a;x=1\r\n"),
                Arrays.copyOf(html, 10),
                utf8("\r\n" + Integer.toHexString(html.length - 10) + "\r\n"),
                Arrays.copyOfRange(html, 10, html.length),
                utf8("\r\n0\r\n\r\n"));
        Reading reading = Reading.of(
                join(
                        response("u:1", head + "Transfer-Encoding: chunked", chunks),
                        response("u:2", head + "Content-Encoding: gzip", gzip(html)),
                        response("u:3", head + "Content-Encoding: deflate", deflate(html, false)),
                        response("u:4", head + "Content-Encoding: deflate", deflate(html, true)),
                        response(
                                "u:5",
                                head + "Content-Encoding: gzip\nTransfer-Encoding: chunked\nContent-Length: 7",
                                html),
                        response("u:6", head + "Content-Encoding: br", html),
                        response("u:7", head + "Content-Encoding: br", Packed.BROTLI),
                        response("u:8", head + "Content-Encoding: zstd", Packed.zstd(html)),
                        response("u:9", head + "Content-Encoding: br, gzip", gzip(Packed.BROTLI)),
                        response(
                                "u:10",
                                head + "Content-Encoding: br\nTransfer-Encoding: chunked",
                                join(
                                        utf8(Integer.toHexString(Packed.BROTLI.length) + "\r\n"),
                                        Packed.BROTLI,
                                        utf8("\r\n0\r\n\r\n")))),
                "a.warc");
        assertThat(reading.pages())
                .hasSize(10)
                .allSatisfy(page -> assertThat(page.content()).isEqualTo(new String(html, StandardCharsets.UTF_8)));
    }

    @Test
    void refusesABodyThatCannotBeDecoded() {
        String words =
                IntStream.range(0, 2000).mapToObj(i -> "خبر " + i * i % 1009).collect(Collectors.joining(" "));
        byte[] html = utf8("<p>" + words + "</p>");
        byte[] packed = gzip(html);
        String head = "HTTP/1.1 200 OK\nContent-Type: text/html\n";
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        byte[] block = WarcText.http(head + "Content-Encoding: gzip", cut);
        Reading reading = Reading.of(
                join(
                        response("u:1", head + "Content-Encoding: gzip", cut),
                        response("u:2", head + "Content-Encoding: br", new byte[] {0x1b, 0, 1, 2, 3, 4, 5, 0, 0, 1}),
                        response("u:3", head + "Transfer-Encoding: chunked", utf8("5\r\nabcde\r\nzz\r\n")),
                        record("response", "u:4", "WARC-Truncated: length\n", block),
                        FIRST),
                "a.warc");
        assertThat(reading.records()).hasSize(5);
        assertThat(reading.unreadable())
                .extracting(PageRecord.Unreadable::rule)
                .containsExactly("corrupt-body", "corrupt-body", "corrupt-body");
        assertThat(reading.pages().get(0).content())
                .as("cut by the crawler, who says so")
                .startsWith("<p>خبر");
    }

    @Test
    void refusesABodyThatExpandsBeyondTheLimit() {
        byte[] bomb = gzip(new byte[5_000_000]);
        byte[] record = response("u:b", "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip", bomb);
        assertThat(Reading.of(join(record, FIRST), "a.warc", ReadLimits.DEFAULTS.withMaxRecordBytes(100_000))
                        .outline())
                .containsExactly("!record-too-large", "پہلی خبر");
    }

    @Test
    void readsLegacyEncodings() {
        byte[] body = "<p>اسلام آباد میں بارش</p>".replace('ی', 'ي').getBytes(Charset.forName("windows-1256"));
        Reading reading = Reading.of(
                response("u:1", "HTTP/1.1 200 OK\nContent-Type: text/html; charset=\"Windows-1256\"", body), "a.warc");
        assertThat(reading.outline()).containsExactly("اسلام آباد ميں بارش");
    }

    @Test
    void keepsTheRecordsBeforeACutAndTellsItsRange() {
        byte[] file = join(FIRST, SECOND);
        for (int length = FIRST.length + 1; length < file.length - 4; length++) {
            Reading reading = Reading.of(Arrays.copyOf(file, length), "a.warc");
            assertThat(reading.outline().get(0)).isEqualTo("پہلی خبر");
            boolean headCut = length > FIRST.length + 12;
            if (headCut) {
                assertThat(reading.outline()).as("cut at %s", length).containsExactly("پہلی خبر", "!truncated-record");
                assertThat(reading.unreadable().get(0).detail()).contains("bytes " + FIRST.length + " to " + length);
            }
        }
    }

    @Test
    void survivesACutInEveryPlaceOfACompressedFile() {
        byte[] first = gzip(FIRST);
        byte[] file = join(first, gzip(SECOND));
        for (int length = first.length + 1; length < file.length; length++) {
            assertThat(Reading.of(Arrays.copyOf(file, length), "a.warc.gz").outline())
                    .as("cut at %s", length)
                    .hasSize(2)
                    .startsWith("پہلی خبر")
                    .last()
                    .isIn("!truncated-record", "!corrupt-record");
        }
    }

    @Test
    void goesOnBehindGarbageBetweenRecords() {
        Reading reading = Reading.of(join(FIRST, utf8("کچرا\nWARC/ye\n\n"), SECOND), "a.warc");
        assertThat(reading.outline()).containsExactly("پہلی خبر", "!corrupt-record", "دوسری خبر");
        assertThat(reading.unreadable().get(0).origin().sourceOffset()).isEqualTo(FIRST.length);
    }

    @Test
    void goesOnBehindAWrongContentLength() {
        byte[] block = WarcText.http("HTTP/1.1 200 OK\nContent-Type: text/html", utf8("<p>غلط لمبائی کی خبر</p>"));
        for (String length : new String[] {"10", "5000", "99999999999", "-1", "چار", ""}) {
            byte[] wrong = record("response", "u:w", "Content-Length: " + length + "\n", block, "\r\n\r\n");
            assertThat(Reading.of(join(FIRST, wrong, SECOND, THIRD), "a.warc").outline())
                    .as("Content-Length: %s", length)
                    .containsExactly("پہلی خبر", "!corrupt-record", "دوسری خبر", "تیسری خبر");
        }
    }

    /** A header that can be read tells of what record the damage is. */
    @Test
    void knowsAddressAndTimeOfABrokenRecord() {
        byte[] wrong = record("response", "u:w", "Content-Length: 4\n", utf8("<p>غلط لمبائی"), "\r\n\r\n");
        byte[] nameless = record("response", "u:n", "", utf8("متن"), "\r\n\r\n");
        byte[] cut = Arrays.copyOf(SECOND, SECOND.length - 20);
        Reading reading = Reading.of(join(wrong, nameless, utf8("کچرا\n"), FIRST, cut), "a.warc");
        assertThat(reading.outline())
                .containsExactly("!corrupt-record", "!corrupt-record", "پہلی خبر", "!truncated-record");
        assertThat(reading.unreadable())
                .extracting(PageRecord.Unreadable::url)
                .containsExactly("u:w", "u:n", "https://example.pk/2");
        assertThat(reading.unreadable())
                .extracting(PageRecord.Unreadable::fetchedAt)
                .containsOnly(Instant.parse("2024-05-01T06:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01T06:30:00.123456Z, 2024-05-01T06:30:00.123456Z",
        "2024-05-01T11:30:00+05:00, 2024-05-01T06:30:00Z",
        "+999999999-01-01T00:00:00Z,",
        "0000-01-01T00:00:00Z,",
        "20240501063000,",
    })
    void anImpossibleDateIsNone(String date, @Nullable Instant expected) {
        String page = new String(FIRST, StandardCharsets.UTF_8).replace("2024-05-01T06:30:00Z", date);
        assertThat(Reading.of(utf8(page), "a.warc").pages().get(0).fetchedAt()).isEqualTo(expected);
    }

    @Test
    void goesOnBehindADamagedMember() {
        byte[] second = gzip(SECOND);
        for (int at = 0; at < second.length; at++) {
            byte[] bent = second.clone();
            bent[at] ^= 0x55;
            Reading reading = Reading.of(join(gzip(FIRST), bent, gzip(THIRD)), "a.warc.gz");
            assertThat(reading.outline())
                    .as("byte %s", at)
                    .startsWith("پہلی خبر")
                    .endsWith("تیسری خبر");
            boolean harmless = at >= 4 && at < 10; // time, level and system in the member header
            assertThat(reading.unreadable().isEmpty()).as("byte %s", at).isEqualTo(harmless);
            assertThat(reading.records()).as("byte %s", at).hasSizeBetween(3, 4);
        }
    }

    @Test
    void passesARecordThatIsTooLarge() {
        byte[] large = page("https://example.pk/l", "<p>" + "ا".repeat(40_000) + "</p>");
        byte[] info = record("metadata", "u:m", "", new byte[30_000]);
        Reading reading =
                Reading.of(join(FIRST, large, info, SECOND), "a.warc", ReadLimits.DEFAULTS.withMaxRecordBytes(20_000));
        assertThat(reading.outline()).containsExactly("پہلی خبر", "!record-too-large", "دوسری خبر");
        PageRecord.Unreadable refused = reading.unreadable().get(0);
        assertThat(refused.value()).isGreaterThan(80_000);
        assertThat(refused.threshold()).isEqualTo(20_000);
        assertThat(refused.url()).isEqualTo("https://example.pk/l");
        assertThat(reading.passedOver()).isEqualTo(Map.of("metadata", 1L));
    }

    @Test
    void keepsAPageThatShowsAWarcHeader() {
        byte[] manual = page("u:m", "<pre>\n\nWARC/1.0\r\nWARC-Type: response\r\n\r\n</pre>نمونہ");
        assertThat(Reading.of(join(FIRST, manual, SECOND), "a.warc").pages()).hasSize(3);
    }

    @Test
    void losesAtMostOneRecordToAnyBit() {
        byte[] file = join(FIRST, SECOND, THIRD);
        for (int bit = 8 * FIRST.length; bit < 8 * (FIRST.length + SECOND.length); bit++) {
            byte[] bent = file.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            Reading reading = Reading.of(bent, "a.warc");
            long intact = reading.outline().stream()
                    .filter(line -> line.matches("(پہلی|دوسری|تیسری) خبر"))
                    .count();
            assertThat(intact).as("bit %s: %s", bit, reading.outline()).isGreaterThanOrEqualTo(2);
            assertThat(reading.records()).as("bit %s", bit).hasSizeBetween(2, 4);
        }
    }

    @Test
    void readsPlainLineEndsFoldedFieldsAndAnyCase() {
        byte[] html = utf8("<p>خبر</p>");
        byte[] http = join(utf8("HTTP/2 200\ncontent-type:\n\ttext/html;\n charset=utf-8\nno colon\n\n"), html);
        byte[] header =
                utf8("WARC/1.1\nwarc-type: Response\nWARC-TARGET-URI: u:1\ncontent-length: " + http.length + "\n\n");
        Reading reading = Reading.of(join(header, http), "a");
        assertThat(reading.outline())
                .as("the end of the file ends the last record")
                .containsExactly("خبر");
        assertThat(reading.pages().get(0).url()).isEqualTo("u:1");
        assertThat(reading.pages().get(0).fetchedAt()).isNull();
    }
}
