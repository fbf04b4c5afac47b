package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake costs one sentence and the exit code that schedulers rely on; none of these starts Spark. */
class MainTest {

    @TempDir
    Path folder;

    private String page;
    private String lake;

    @BeforeEach
    void layOut() throws IOException {
        page = Files.writeString(folder.resolve("page.txt"), "آج کی خبر", StandardCharsets.UTF_8)
                .toString();
        lake = folder.resolve("lake").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "explain", "sql", "status", "bench", "score"})
    void everyCommandExplainsItself(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage:").contains(command).contains("--conf");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theProgramExplainsItself() {
        assertThat(CommandRun.of("--help").out()).contains("nightly", "explain", "sql", "status", "bench", "score");
        assertThat(CommandRun.of("--version").out()).matches("Roznamcha \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "nightly --bogus, '--bogus'",
        "nightly --run-date tomorrow, '--run-date'",
        "nightly --input, '--input'",
        "sql --format yaml, 'yaml'",
        "explain, 'FILE'",
        "status --lake, '--lake'",
        "bench, 'STEP'",
        "bench guess, 'guess'",
        "bench clean --pages 0, '--pages'",
        "bench growth --pages 5, '--pages'",
        "publsh, 'publsh'",
        "sample --pages 100, '--output'",
        "sample --pages many --output x, '--pages'",
        "sample --pages 100 --output x --format tar, 'tar'",
        "score, 'LAKE'",
        "score lake, 'TRUTH'",
        "score lake truth --format yaml, 'yaml'",
        "score lake truth --worst all, '--worst'",
    })
    void badArgumentsAreNamed(String line, String named) {
        CommandRun run = CommandRun.of(line.split(" ", -1));

        assertFailed(run, 2, named);
        assertThat(run.err()).contains("--help");
    }

    @Test
    void aConfigurationThatIsNotThereIsNamed() {
        assertFailed(
                CommandRun.of("nightly", "--conf", folder + "/none.conf", "--input", page, "--lake", lake),
                2,
                "none.conf: no such file");
    }

    @Test
    void explainTakesAConfigurationToo() {
        assertFailed(CommandRun.of("explain", "--conf", folder + "/none.conf", page), 2, "none.conf: no such file");
    }

    @Test
    void aBadSettingIsNamed() throws IOException {
        Path conf = Files.writeString(
                folder.resolve("own.conf"), "roznamcha.quality.max-mojibake = 7", StandardCharsets.UTF_8);
        assertFailed(
                CommandRun.of("nightly", "--conf", conf.toString(), "--input", page, "--lake", lake),
                2,
                "Cannot set roznamcha.quality.max-mojibake to 7.0, the value must be between 0 and 1");
    }

    @Test
    void aFolderIsNoConfiguration() {
        assertFailed(
                CommandRun.of("nightly", "--conf", folder.toString(), "--input", page, "--lake", lake),
                2,
                "Cannot read the configuration " + folder);
    }

    @Test
    void inputThatIsNotThereIsNamed() {
        assertFailed(
                CommandRun.of("nightly", "--input", folder + "/none", "--lake", lake),
                20,
                "Cannot find the input " + folder + "/none");
        assertThat(Path.of(lake)).doesNotExist();
    }

    @Test
    void aFolderWithoutPagesIsNoInput() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertFailed(
                CommandRun.of("nightly", "--input", empty.toString(), "--lake", lake), 20, "no file below " + empty);
    }

    @Test
    void aLakeThatCannotBeWrittenIsNamed() {
        assertFailed(
                CommandRun.of("nightly", "--input", page, "--lake", page + "/lake"),
                2,
                "Cannot write the lake " + page + "/lake");
    }

    @Test
    void aLakeThatAnotherRunHoldsIsLeftAlone() throws IOException {
        Files.createDirectories(Path.of(lake));
        Path lock = Path.of(lake, "lock.json");
        String holder = "{\"host\": \"" + InetAddress.getLocalHost().getHostName() + "\", \"pid\": "
                + ProcessHandle.current().pid() + ", \"since\": \"2026-02-16T02:00:00Z\", \"renewed\": \""
                + Instant.now() + "\"}";
        Files.writeString(lock, holder, StandardCharsets.UTF_8);

        assertFailed(
                CommandRun.of("nightly", "--input", page, "--lake", lake),
                30,
                "holds the lake since 2026-02-16T02:00:00Z");
        assertThat(lock).hasContent(holder);
        assertThat(Path.of(lake, "tables")).doesNotExist();
    }

    @Test
    void aPageThatIsNotThereIsNamed() {
        assertFailed(CommandRun.of("explain", folder + "/none.html"), 20, "Cannot read " + folder + "/none.html");
    }

    @Test
    void aSampleIsNotWrittenOverOtherFiles() throws IOException {
        assertFailed(
                CommandRun.of("sample", "--pages", "100", "--output", folder.toString()),
                2,
                "Cannot write to " + folder + ": it is not empty");
        assertFailed(
                CommandRun.of("sample", "--pages", "100", "--output", page),
                2,
                "Cannot write to " + page + ": it is a file");
    }

    @ParameterizedTest
    @CsvSource({
        "--pages 99, pages 99",
        "--pages 100 --days 0, days 0",
        "--pages 100 --hosts 3, hosts 3",
        "--pages 100 --threads 0, 0 threads",
    })
    void aSampleThatCannotBeMadeIsNamed(String options, String named) {
        String[] arguments = ("sample " + options + " --output " + folder.resolve("dump")).split(" ", -1);
        assertFailed(CommandRun.of(arguments), 2, named);
    }

    @Test
    void aSampleSaysWhereItIs() {
        Path dump = folder.resolve("dump");
        CommandRun run = CommandRun.of("sample", "--pages", "120", "--days", "3", "--output", dump.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("120 records in ").contains(dump + "/truth");
        assertThat(dump.resolve("truth/daily/totals.jsonl")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sql", "status"})
    void aLakeThatIsNotThereIsNamed(String command) {
        assertFailed(CommandRun.of(command, "--lake", lake), 20, "Cannot find a lake at " + lake);
    }

    @Test
    void aScoreNeedsALakeATruthAndFloorsThatAreThere() throws IOException {
        assertFailed(CommandRun.of("score", lake, "src/sample/truth"), 20, "Cannot find a lake at " + lake);
        Files.createDirectories(Path.of(lake, "tables"));
        String none = folder + "/none";
        assertFailed(CommandRun.of("score", lake, none), 20, "Cannot find the truth of a dump at " + none);
        assertFailed(
                CommandRun.of("score", lake, "src/sample/truth", "--floors", none),
                2,
                "Cannot read the floors " + none + ": no such file");
    }

    private static void assertFailed(CommandRun run, int code, String sentence) {
        assertThat(run.err()).contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }
}
