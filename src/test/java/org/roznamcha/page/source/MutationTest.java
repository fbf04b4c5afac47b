package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.gzip;
import static org.roznamcha.page.source.WarcText.join;
import static org.roznamcha.page.source.WarcText.page;
import static org.roznamcha.page.source.WarcText.response;
import static org.roznamcha.page.source.WarcText.utf8;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files with bytes flipped, cut out, doubled and moved: reading ends, throws nothing and accounts for every record. */
class MutationTest {

    private static final long SEED = 20260218;
    private static final int ROUNDS = 1500;

    /** The kinds of file to mutate. */
    enum Kind {
        WARC,
        WARC_GZ,
        WARC_ZST,
        WARC_BZ2,
        JSON_LINES,
        JSON_LINES_GZ,
        CSV,
        CSV_ZST,
        HTML,
        TEXT
    }

    private static byte[] original(Kind kind) {
        return switch (kind) {
            case WARC -> warc();
            case WARC_GZ -> join(gzip(page("u:1", "<p>ایک</p>")), gzip(warc()), gzip(page("u:2", "<p>دو</p>")));
            case WARC_ZST ->
                join(
                        Packed.skippable(13, Packed.zstd(warc())),
                        Packed.zstd(page("u:1", "<p>ایک</p>"), warc()),
                        Packed.zstd(warc(), warc()));
            case WARC_BZ2 -> join(Packed.bzip2(page("u:1", "<p>ایک</p>")), Packed.bzip2(warc()));
            case CSV -> csv();
            case CSV_ZST -> join(Packed.zstd(csv()), Packed.zstd(csv()));
            case JSON_LINES -> jsonLines();
            case JSON_LINES_GZ -> join(gzip(jsonLines()), gzip(jsonLines()));
            case HTML ->
                utf8("<!DOCTYPE html><html><head><meta charset='utf-8'><title>خبر</title></head><p>متن</p></html>");
            case TEXT -> utf8("بدھ, فروری 18, 2026\nسرخی\n\nمتن۔\n");
        };
    }

    private static byte[] warc() {
        String head = "HTTP/1.1 200 OK\nContent-Type: text/html\n";
        byte[] html = utf8("<p>" + "خبر ".repeat(40) + "</p>");
        byte[] chunks = utf8("5\r\n<p>ab\r\n3\r\ncde\r\n0\r\n\r\n");
        return join(
                WarcText.record("warcinfo", "", "", utf8("software: test")),
                page("u:3", "<p>تین</p>"),
                response("u:4", head + "Transfer-Encoding: chunked", chunks),
                response("u:5", head + "Content-Encoding: gzip", gzip(html)),
                response("u:5b", head + "Content-Encoding: br", Packed.BROTLI),
                response("u:6", "HTTP/1.1 301 Moved\nLocation: /", new byte[0]));
    }

    private static byte[] csv() {
        return utf8("""
                url,fetched_at,title,text
                https://example.pk/1,2024-05-01T06:30:00Z,"سرخی, ""اول"" بات","متن
                دوسری سطر"
                https://example.pk/2,1714545000,,متن
                "https://example.pk/3","","","تیسرا ""متن"" ہے"
                """);
    }

    private static byte[] jsonLines() {
        return utf8("""
                {"url": "https://example.pk/1", "fetched_at": "2024-05-01T06:30:00Z", "html": "<p>\\u062e\\ud83d\\ude00</p>"}
                {"url": "https://example.pk/2", "fetched_at": 1714545000, "text": "متن", "tags": [1, -2.5e3, {"a": null}]}
                """);
    }

    @ParameterizedTest
    @EnumSource
    void survivesAnyMutation(Kind kind) {
        byte[] original = original(kind);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mutant = original;
            for (int i = random.nextInt(3); i >= 0; i--) {
                mutant = mutate(mutant, random);
            }
            byte[] file = mutant;
            ReadLimits limits = ReadLimits.DEFAULTS.withMaxRecordBytes(random.nextBoolean() ? 1024 : 1 << 20);
            String what = "seed " + SEED + ", " + kind + ", round " + round;
            Reading first = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Reading.of(file, "file", limits), what);
            assertThat(first.records()).as(what).isNotNull();
            if (round % 50 == 0) {
                assertThat(Reading.of(file, "file", limits))
                        .as("%s, again", what)
                        .isEqualTo(first);
            }
        }
    }

    /** Files made to cost more than their length: lengths that lie, members that begin inside each other. */
    @Test
    void staysLinearOnHostileFiles() {
        byte[] lie = utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 900000\r\n\r\n");
        byte[] large = utf8("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9000000\r\n\r\n");
        byte[] stored = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0, (byte) 0xff, (byte) 0xff, 0};
        for (byte[] piece : List.of(
                lie,
                large,
                stored,
                utf8("\nWARC/1.0\n"),
                utf8("WARC/1.0\r\n"),
                utf8("WARC/1.0\r\nA: b\r\n"),
                utf8("{\"a\":["),
                utf8("\n{\"\n"),
                utf8("\"\"\"x\n"))) {

            byte[] file = join(utf8(piece[0] == '"' ? "url,text\n" : ""), repeat(piece, 2_000_000 / piece.length));
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> Reading.of(file, "file", ReadLimits.DEFAULTS.withMaxRecordBytes(1 << 20)));
        }
    }

    private static byte[] repeat(byte[] piece, int times) {
        byte[] file = new byte[piece.length * times];
        for (int i = 0; i < file.length; i++) {
            file[i] = piece[i % piece.length];
        }
        return file;
    }

    private static byte[] mutate(byte[] original, Random random) {
        int from = random.nextInt(original.length);
        int to = from + random.nextInt(Math.min(200, original.length - from) + 1);
        byte[] head = Arrays.copyOf(original, from);
        byte[] part = Arrays.copyOfRange(original, from, to);
        byte[] tail = Arrays.copyOfRange(original, to, original.length);
        return switch (random.nextInt(6)) {
            case 0, 1 -> {
                byte[] flipped = original.clone();
                flipped[from] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 2 -> join(head, tail, new byte[] {'\n'});
            case 3 -> join(head, part, part, tail);
            case 4 -> join(tail, part, head);
            default -> {
                random.nextBytes(part);
                yield join(head, part, tail);
            }
        };
    }
}
