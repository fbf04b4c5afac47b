package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roznamcha.page.source.WarcText.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.roznamcha.page.CapturedPage;

/** On sound files the reader agrees with jwarc, record by record. */
class WarcByJwarcTest {

    private static final Instant DAY = Instant.parse("2024-05-01T06:30:00Z");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZSTD")
    void readsWhatJwarcWrites(WarcCompression compression) throws IOException {
        byte[] file = write(compression, 25);
        List<String> expected = new ArrayList<>();
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(file))) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    byte[] body = response.http().bodyDecoded().stream().readAllBytes();
                    expected.add(
                            response.target() + " " + response.date() + " " + new String(body, StandardCharsets.UTF_8));
                }
            }
        }
        Reading reading = Reading.of(file, "jwarc.warc");
        assertThat(reading.pages())
                .hasSize(25)
                .extracting(WarcByJwarcTest::line)
                .isEqualTo(expected);
        assertThat(reading.unreadable()).isEmpty();
        assertThat(reading.passedOver()).containsEntry("warcinfo", 1L);
    }

    private static String line(CapturedPage page) {
        return page.url() + " " + page.fetchedAt() + " " + page.content();
    }

    private static byte[] write(WarcCompression compression, int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            writer.write(new Warcinfo.Builder().filename("jwarc.warc").build());
            for (int i = 0; i < pages; i++) {
                byte[] body = utf8("<h1>سرخی " + i + "</h1><p>" + "خبر ".repeat(i * i) + "</p>");
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("text/html; charset=utf-8"), body)
                        .build();
                writer.write(new WarcResponse.Builder("https://example.pk/" + i)
                        .date(DAY.plusSeconds(i))
                        .body(http)
                        .build());
            }
        }
        return out.toByteArray();
    }
}
