package org.roznamcha.page.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the tables of cases beside these tests: tab-separated, comments after #. */
final class Cases {

    private Cases() {}

    static Stream<Arguments> of(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Cases.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            List<Arguments> rows = reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)))
                    .toList();
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
