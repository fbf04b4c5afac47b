package org.roznamcha.sample.synthetic;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A table file that takes pages row by row. Who knows its format writes it. */
public interface RowFile extends Closeable {

    /**
     * Adds a row.
     *
     * @param fields some of {@code url, fetched_at, title, published_at, html, text}; a field that is absent is null
     */
    void add(Map<String, String> fields) throws IOException;

    /** Begins such files. */
    @FunctionalInterface
    interface Format {

        /** Begins a file that is not there yet. */
        RowFile create(Path file) throws IOException;
    }
}
