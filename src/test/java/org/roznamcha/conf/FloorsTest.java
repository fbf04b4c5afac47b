package org.roznamcha.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorsTest {

    @TempDir
    Path folder;

    @Test
    void namesAreSpelledAsFiguresAre() throws IOException {
        Path file = write("""
                extraction { title = 0.98, place-line.recall = 0.9 } # found of those shown
                entity_daily.story_count.error = 0.1""");
        assertThat(Floors.load(file).limits())
                .isEqualTo(Map.of(
                        "extraction.title",
                        0.98,
                        "extraction.place-line.recall",
                        0.9,
                        "entity_daily.story_count.error",
                        0.1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title = high", "title {", "title = [1]"})
    void whatIsNoNumberIsRefused(String text) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> Floors.load(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(file.toString());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("floors.conf"), text);
    }
}
