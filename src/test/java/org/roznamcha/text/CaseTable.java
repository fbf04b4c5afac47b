package org.roznamcha.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads tables of cases: tab-separated {@code name, given, expected, why}; {@code \}{@code uXXXX} and {@code \n}, {@code \r}, {@code \t} are escapes. */
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
        String lines = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(lines)
                .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
    }

    /** The text with its code points, for failures that look alike on screen. */
    static String codePoints(String text) {
        StringBuilder out = new StringBuilder(text).append(" =");
        text.codePoints().forEach(c -> out.append(String.format(Locale.ROOT, " %04X", c)));
        return out.toString();
    }
}
