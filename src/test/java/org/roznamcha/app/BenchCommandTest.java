package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the measuring works, not what it measures. */
class BenchCommandTest {

    @Test
    void cleaningIsMeasuredBesideItsLimit(@TempDir Path folder) {
        CommandRun run =
                CommandRun.of("bench", "clean", "--pages", "3", "--rounds", "2", "--output", folder.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("clean: 3 pages, "))
                .anySatisfy(line -> assertThat(line).startsWith("gunzip + parse "))
                .anySatisfy(line -> assertThat(line).matches("read \\+ clean runs at .* of the rate of gunzip .*"));
    }

    @Test
    void anInputWithoutPagesIsNoInput(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.html"));
        CommandRun run = CommandRun.of("bench", "clean", "--input", empty.toString());

        assertThat(run.code()).isEqualTo(20);
        assertThat(run.err()).contains("Cannot find an HTML page in " + empty);
    }
}
