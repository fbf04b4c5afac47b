package org.roznamcha.page.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated word lists beside this class. */
final class ResourceRows {

    private ResourceRows() {}

    /** The cells of every line that is neither empty nor a comment. */
    static List<String[]> read(String name) {
        try (InputStream in = ResourceRows.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Cannot read word list " + name + ": it is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read word list " + name, e);
        }
    }
}
