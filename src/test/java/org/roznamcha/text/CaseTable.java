package org.roznamcha.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads tables of cases: tab-separated {@code name, given, expected, why}; {@code \}{@code uXXXX} and {@code \n} are escapes. */
final class CaseTable {

    private CaseTable() {}

    record Case(String name, String given, String expected, String why) {

        @Override
        public String toString() {
            return name + " (" + why + ")";
        }
    }

    static Stream<Case> read(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(CaseTable.class.getResourceAsStream(resource), resource)) {
            String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> parse(line, resource));
        }
    }

    private static Case parse(String line, String resource) {
        String[] row = line.split("\t", -1);
        if (row.length != 4) {
            throw new IllegalArgumentException("Cannot read " + resource + ": four columns are needed in: " + line);
        }
        return new Case(row[0], unescape(row[1]), unescape(row[2]), row[3]);
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\n", i)) {
                out.append('\n');
                i++;
            } else if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** The text with its code points, for failures that look alike on screen. */
    static String codePoints(String text) {
        StringBuilder out = new StringBuilder(text).append(" =");
        text.codePoints().forEach(c -> out.append(String.format(Locale.ROOT, " %04X", c)));
        return out.toString();
    }
}
