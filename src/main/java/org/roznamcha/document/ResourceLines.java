package org.roznamcha.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files bundled beside this package. */
final class ResourceLines {

    private static final String COMMENT = "#";

    private ResourceLines() {}

    /** The lines of a UTF-8 file, stripped, without blank ones and those that start with {@code #}. */
    static List<String> of(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read bundled file " + name, e);
        }
    }

    /** The bytes of a bundled file; the caller closes them. */
    static InputStream open(String name) {
        InputStream in = ResourceLines.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Cannot find bundled file " + name + ": the build is incomplete");
        }
        return in;
    }
}
