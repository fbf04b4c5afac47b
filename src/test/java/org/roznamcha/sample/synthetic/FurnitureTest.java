package org.roznamcha.sample.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.extract.PageExtractor;

/** What is wrapped around a story makes its page heavier, and nothing else. */
class FurnitureTest {

    private static final String PAGE =
            "<html><head><title>پل کی مرمت شروع</title></head><body><h1>پل کی مرمت شروع</h1><p>شہر کی انتظامیہ نے پرانے پل کی مرمت شروع "
                    + "کر دی ہے۔ کام اگلے ماہ مکمل ہوگا اور گاڑیاں اس وقت تک دوسرے راستے سے گزریں گی۔</p></body></html>";
    private static final List<String> HEADLINES =
            List.of("دریا میں پانی کی سطح بلند، کنارے کے گاؤں خالی", "نئے اسکول کے لیے زمین کی خریداری مکمل");

    @TempDir
    Path folder;

    @Test
    void theStoryIsStillFound() {
        String heavy = new Furniture(70, Chance.of(1, "outlet")).around(PAGE, HEADLINES, Chance.of(1, "page"));

        assertThat(heavy.length()).isBetween(70_000 + PAGE.length(), 75_000 + PAGE.length());
        assertThat(extracted(heavy)).isEqualTo(extracted(PAGE)).hasSize(1);
    }

    @Test
    void aPageWithoutEndsStaysAsItIs() {
        assertThat(new Furniture(70, Chance.of(1, "outlet")).around("<p>متن", HEADLINES, Chance.of(1, "page")))
                .isEqualTo("<p>متن");
    }

    @Test
    void theTruthIsThatOfLightPagesAndThreadsDoNotMatter() throws IOException, InterruptedException {
        Path light = dump("light", 0, 1);
        Path heavy = dump("heavy", 30, 1);
        Path again = dump("again", 30, 3);

        for (Path file : files(light.resolve("truth/daily"))) {
            assertThat(heavy.resolve(light.relativize(file))).hasSameBinaryContentAs(file);
        }
        for (Path file : files(heavy)) {
            assertThat(again.resolve(heavy.relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    private Path dump(String name, int weight, int threads) throws IOException, InterruptedException {
        Path written = Files.createDirectory(folder.resolve(name));
        var unused = new SyntheticDump(
                        new DumpOptions(5, 100, LocalDate.of(2026, 1, 5), 3, 12, DumpOptions.Format.WARC, weight))
                .write(written, threads);
        return written;
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> extracted(String html) {
        return new PageExtractor()
                .extract(new CapturedPage(
                        new RecordOrigin("page", 0),
                        "https://kinara.example/mahol/12",
                        Instant.parse("2026-02-08T07:00:00Z"),
                        CapturedPage.Format.HTML,
                        html,
                        null,
                        null))
                .paragraphs();
    }
}
