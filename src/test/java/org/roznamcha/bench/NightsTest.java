package org.roznamcha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.conf.Settings;

/** What is made of the figures of runs; the runs here only say that they took a second for each file. */
class NightsTest {

    private static final int PAGES = 100;

    @TempDir
    Path folder;

    private final List<List<String>> inputs = new ArrayList<>();

    private final Nights nights = new Nights() {
        @Override
        public RunFigures run(List<Path> read, Path lake) throws IOException {
            List<String> files = new ArrayList<>();
            for (Path path : read) {
                for (Path file : Files.isDirectory(path) ? SyntheticInput.files(path) : List.of(path)) {
                    files.add(file.getFileName().toString());
                }
            }
            inputs.add(files);
            return figures(files.size());
        }

        @Override
        public ParquetFigures parquet(Path lake, int warmUps, int rounds) {
            ParquetFigures.Cost cost = new ParquetFigures.Cost(List.of(0.25), List.of(0.5));
            return new ParquetFigures(80, 8_000, 80_000, Map.of("corpus.documents", cost, "corpus.mentions", cost));
        }
    };

    private static RunFigures figures(int seconds) {
        return new RunFigures(
                2 * seconds,
                3 * seconds,
                4,
                5_000_000,
                1_000_000,
                0.5,
                List.of(
                        new RunFigures.Step("read and clean", seconds, seconds, PAGES, 0),
                        new RunFigures.Step("find mentions", seconds, seconds, 300, 2_000_000)));
    }

    private SyntheticInput dumps() {
        return new SyntheticInput(folder, 0, 1);
    }

    @Test
    void everyStepStandsBesideItsLimit() throws IOException, InterruptedException {
        List<Section> sections =
                new NightlyBench(nights, dumps(), folder, Settings.defaults(), 2).measure(PAGES, false, 1, 1);

        assertThat(inputs).as("warm-up and round").hasSize(2);
        Section steps = sections.get(0);
        assertThat(steps.rows())
                .extracting(row -> row.get(0))
                .containsExactly("read and clean", "find mentions", "whole run");
        int files = inputs.get(0).size();
        assertThat(steps.rows().get(1).subList(1, 5))
                .as("core-seconds on two cores, and pages a second and core")
                .containsExactly(2.0 * files, 2.0 * files, 2.0 * files, PAGES / (2.0 * files));
        assertThat(steps.rows().get(1).get(8)).isEqualTo("read and write the same Parquet");
        assertThat((Double) steps.rows().get(1).get(9))
                .as("half a second of two cores: documents read, mentions written")
                .isEqualTo(1.0 / (2.0 * files));
        assertThat(sections.get(1).rows()).hasSize(1);
    }

    @Test
    void textsGoInWithoutMarkupAndHaveNoParseAsLimit() throws IOException, InterruptedException {
        List<Section> sections =
                new NightlyBench(nights, dumps(), folder, Settings.defaults(), 2).measure(PAGES, true, 0, 1);

        Path file = SyntheticInput.files(dumps().textsOf(PAGES)).get(0);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .isNotEmpty()
                    .allMatch(
                            line -> line.startsWith("{\"url\": \"http") && line.contains("\"text\": \""),
                            "a page of text")
                    .noneMatch(line -> line.contains("<") || line.contains("\"paragraphs\""), "markup");
        }
        assertThat(sections.get(0).rows().get(0).get(8)).as("limit of reading").isEqualTo("");
    }

    @Test
    void growthComparesEachSizeWithItsHalf() throws IOException, InterruptedException {
        List<Section> sections = new GrowthBench(nights, dumps(), folder, 1).growth(PAGES);

        assertThat(inputs).hasSize(4);
        List<Object> whole = sections.get(0).rows().get(2);
        assertThat(whole).hasSize(8).startsWith("whole run");
        assertThat(whole.get(7))
                .isEqualTo((double) inputs.get(3).size() / inputs.get(2).size());
    }

    @Test
    void incrementsReadEachFullDayOnce() throws IOException, InterruptedException {
        Section days = new GrowthBench(nights, dumps(), folder, 1).increment(PAGES);
        List<Path> files = SyntheticInput.files(dumps().ofPages(8 * PAGES));
        List<List<Path>> full = SyntheticInput.fullDays(files);

        assertThat(days.rows()).hasSize(4);
        assertThat(inputs.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(full.stream().flatMap(List::stream).toList());
        assertThat(full).hasSizeBetween(1, SyntheticInput.days(files).size() - 1);
    }

    @Test
    void aReportKeepsNumbersAsNumbers() throws IOException {
        Path file = folder.resolve("kept/report.json");
        Section section = new Section("steps", List.of("step", "#pages/s"), List.of(List.of("clean", 12.5)), List.of());
        new BenchReport(
                        Machine.here(2, "4g"),
                        "jobs/bench clean",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        List.of(section))
                .write(file);

        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.at("/started_at").asText()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(json.at("/tables/0/rows/0/pages~1s").asDouble()).isEqualTo(12.5);
    }

    @Test
    void figuresOfARunComeBackFromTheirFile() throws IOException {
        Path file = folder.resolve("run.json");
        figures(7).write(file);

        assertThat(RunFigures.read(file)).isEqualTo(figures(7));
    }

    @Test
    void jmhBecomesATable() throws IOException {
        Section section = InnerLoops.section(new ObjectMapper().readTree("""
            [{"benchmark": "org.roznamcha.jmh.InnerLoops.tagger",
              "primaryMetric": {"score": 250.0, "scoreError": 3.0, "scoreUnit": "us/op"}}]
            """));

        assertThat(section.rows()).containsExactly(List.of("tagger", 250.0, 3.0, "us/op", 4_000.0));
    }
}
