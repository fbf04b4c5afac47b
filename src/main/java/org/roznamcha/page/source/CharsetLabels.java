package org.roznamcha.page.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of encodings as servers, pages and ICU write them. */
final class CharsetLabels {

    private static final String RESOURCE = "charset-labels.tsv";
    private static final Map<String, String> NAMES = load();

    private CharsetLabels() {}

    /** The encoding that pages under a label are written in; null if nobody knows the label. */
    static @Nullable Charset charset(String label) {
        String lower = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(NAMES.getOrDefault(lower, lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static Map<String, String> load() {
        InputStream resource = Objects.requireNonNull(CharsetLabels.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
