package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.gzip;
import static org.roznamcha.page.source.WarcText.join;
import static org.roznamcha.page.source.WarcText.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

class JsonLinesReaderTest {

    private static final String THREE = """
            {"text": "پہلی خبر"}
            {"text": "دوسری خبر"}
            {"text": "تیسری خبر"}
            """;

    @Test
    void givesEveryFieldOfAPage() {
        String line = """
                {"id": 7, "url": "https://example.pk/1", "fetched_at": "2024-05-01T06:30:00Z", "html": "<p>خبر</p>",
                 "text": "خبر", "title": "سرخی", "published_at": 1714545000}
                """.replace("\n", "");
        assertThat(Reading.of(utf8("\n" + line), "a.jsonl").pages())
                .containsExactly(new CapturedPage(
                        new RecordOrigin("a.jsonl", 1),
                        "https://example.pk/1",
                        Instant.parse("2024-05-01T06:30:00Z"),
                        CapturedPage.Format.HTML,
                        "<p>خبر</p>",
                        "سرخی",
                        "1714545000"));
    }

    @Test
    void readsFieldsByOtherNames() throws IOException {
        FieldNames names = new FieldNames("link", "crawled", "body", "content", "headline", "date");
        byte[] line =
                utf8("{\"link\": \"u\", \"crawled\": null, \"body\": \" \", \"content\": \"متن\", \"headline\": 5}");
        try (PageReader reader =
                PageReaders.open(new ByteArrayInputStream(line), "f", line.length, names, ReadLimits.DEFAULTS)) {
            assertThat(reader.next())
                    .isEqualTo(new PageRecord.Page(new CapturedPage(
                            new RecordOrigin("f", 0), "u", null, CapturedPage.Format.TEXT, "متن", "5", null)));
        }
    }

    @Test
    void costsOneRecordPerBadLine() {
        String file = """
                {"text": "پہلی"}
                {"text": "دوسری"
                کچھ اور
                {"url": "https://example.pk/x", "fetched_at": "2024-05-01T06:30:00Z", "text": "   "}
                {"text": ["فہرست"]}
                [1]

                {"text": "آخری"}""";
        Reading reading = Reading.of(utf8(file), "a.jsonl");
        assertThat(reading.outline())
                .containsExactly("پہلی", "!bad-json", "!bad-json", "!no-content", "!no-content", "!bad-json", "آخری");
        assertThat(reading.unreadable().get(1).excerpt()).isEqualTo("کچھ اور");
        assertThat(reading.unreadable().get(2).url()).isEqualTo("https://example.pk/x");
        assertThat(reading.unreadable().get(2).fetchedAt()).isEqualTo(Instant.parse("2024-05-01T06:30:00Z"));
    }

    @Test
    void readsMarksAndBothLineEndsAndGzip() {
        byte[] windows = utf8("\ufeff" + THREE.replace("\n", "\r\n"));
        assertThat(Reading.of(windows, "a").outline()).containsExactly("پہلی خبر", "دوسری خبر", "تیسری خبر");
        assertThat(Reading.of(gzip(windows), "a")).isEqualTo(Reading.of(windows, "a"));
        assertThat(Reading.of(windows, "a").pages().get(0).origin().sourceOffset())
                .isEqualTo(3);
    }

    @Test
    void keepsEscapedCharactersAndHalves() {
        String line = "{\"text\": \"\\u062e\\u0628\\u0631 \\ud83d\\ude00 \\ud83d\\n\\/\"}";
        assertThat(Reading.of(utf8(line), "a").pages().get(0).content()).isEqualTo("خبر \ud83d\ude00 \ud83d\n/");
    }

    @Test
    void passesALineThatIsTooLong() {
        String file = "{\"text\": \"پہلی\"}\n{\"text\": \"" + "ا".repeat(100_000) + "\"}\n{\"text\": \"آخری\"}";
        Reading reading = Reading.of(utf8(file), "a", ReadLimits.DEFAULTS.withMaxRecordBytes(5_000));
        assertThat(reading.outline()).containsExactly("پہلی", "!record-too-large", "آخری");
        assertThat(reading.unreadable().get(0).value()).isEqualTo(200_000 + 12);
        assertThat(reading.unreadable().get(0).threshold()).isEqualTo(5_000);
    }

    @Test
    void tellsALineOfExactlyTheLimitFromALongerOne() {
        String frame = "{\"text\": \"\"}";
        String fits = "{\"text\": \"" + "a".repeat(1024 - frame.length()) + "\"}\n";
        ReadLimits limits = ReadLimits.DEFAULTS.withMaxRecordBytes(1024);
        assertThat(Reading.of(utf8(fits + fits), "a", limits).pages()).hasSize(2);
        assertThat(Reading.of(utf8(fits.replace("\"}", "a\"}")), "a", limits).outline())
                .containsExactly("!record-too-large");
    }

    @Test
    void losesOnlyTheLineThatACutGoesThrough() {
        byte[] whole = utf8(THREE);
        byte[] cut = Arrays.copyOf(whole, whole.length - 6);
        assertThat(Reading.of(cut, "a").outline()).containsExactly("پہلی خبر", "دوسری خبر", "!bad-json");
        byte[] packed = gzip(whole);
        assertThat(Reading.of(Arrays.copyOf(packed, packed.length - 12), "a").outline())
                .containsExactly("پہلی خبر", "دوسری خبر", "!truncated-record");
    }

    @Test
    void goesOnBehindADamagedMember() {
        byte[] broken = gzip(utf8(THREE));
        broken[10] = 7; // a block type that does not exist
        assertThat(Reading.of(join(gzip(utf8(THREE)), broken, gzip(utf8(THREE))), "a")
                        .outline())
                .containsExactly(
                        "پہلی خبر", "دوسری خبر", "تیسری خبر", "!corrupt-record", "پہلی خبر", "دوسری خبر", "تیسری خبر");
    }

    @Test
    void givesUpAMemberThatExpandsWithoutEnd() {
        byte[] bomb = gzip(new byte[3_000_000]);
        ReadLimits limits = new ReadLimits(100_000, 1 << 16, 100);
        Reading reading = Reading.of(join(gzip(utf8(THREE)), bomb, gzip(utf8(THREE))), "a.jsonl", limits);
        assertThat(reading.pages()).hasSize(6);
        assertThat(reading.unreadable()).hasSize(1);
        PageRecord.Unreadable refused = reading.unreadable().get(0);
        assertThat(refused.rule()).isEqualTo("expansion-limit");
        assertThat(refused.value()).isGreaterThan(100);
        assertThat(refused.threshold()).isEqualTo(100);
    }

    @Test
    void losesAtMostOneLineToAnyBit() {
        byte[] file = utf8(THREE);
        int from = THREE.split("\n", 2)[0].getBytes(StandardCharsets.UTF_8).length + 1;
        int to = from + THREE.split("\n", 3)[1].getBytes(StandardCharsets.UTF_8).length;
        for (int bit = 8 * from; bit < 8 * to; bit++) {
            byte[] bent = file.clone();
            bent[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(Reading.of(bent, "a").outline())
                    .as("bit %s", bit)
                    .startsWith("پہلی خبر")
                    .endsWith("تیسری خبر")
                    .hasSizeBetween(3, 4);
        }
    }
}
