package org.roznamcha.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the tab-separated tables beside this class: {@code #} comments, one header line, rows of a fixed width. */
final class RuleTable {

    private final String name;
    private final byte[] content;

    private RuleTable(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    static RuleTable bundled(String name) {
        try (InputStream stream = RuleTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "Cannot read the table " + name + ": it is missing from the class path");
            }
            return new RuleTable(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the table " + name, e);
        }
    }

    static RuleTable of(String name, String content) {
        return new RuleTable(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The rows below the header, each with exactly {@code width} trimmed cells. */
    List<List<String>> rows(int width) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> row(line, width))
                .toList();
    }

    /** The cell values of a list such as {@code فلم | اداکار}. */
    static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    byte[] content() {
        return content.clone();
    }

    private List<String> row(String line, int width) {
        List<String> cells =
                Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        if (cells.size() != width) {
            throw new IllegalStateException(
                    "Cannot read a row of " + name + ": it has " + cells.size() + " cells, not " + width + ": " + line);
        }
        return cells;
    }
}
