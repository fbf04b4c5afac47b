package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.conf.Settings;

/** That the measuring works, not what it measures. */
class BenchCommandTest {

    @Test
    void cleaningIsMeasuredBesideItsLimit() {
        CommandRun run = CommandRun.of("bench", "clean", "--pages", "3", "--rounds", "2");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("clean: 3 pages, "))
                .anySatisfy(line -> assertThat(line).startsWith("gunzip + parse "))
                .anySatisfy(line -> assertThat(line).matches("read \\+ clean runs at .* of the rate of gunzip .*"));
    }

    @Test
    void theDumpHoldsTheInputOverAndOver(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html><p>خبر</p></html>", StandardCharsets.UTF_8);
        BenchDump dump = BenchDump.of(page, 3, Settings.defaults());

        assertThat(dump.bodies())
                .hasSize(3)
                .allSatisfy(body ->
                        assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo("<html><p>خبر</p></html>"));
        assertThat(BenchStep.CLEAN.works(dump, Settings.defaults()).get(1).run().run())
                .as("characters read back from the WARC")
                .isEqualTo(3L * 23);
    }

    @Test
    void anInputWithoutPagesIsNoInput(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.html"));
        CommandRun run = CommandRun.of("bench", "clean", "--input", empty.toString());

        assertThat(run.code()).isEqualTo(20);
        assertThat(run.err()).contains("Cannot find an HTML page in " + empty);
    }
}
