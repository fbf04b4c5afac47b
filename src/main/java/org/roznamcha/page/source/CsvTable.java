package org.roznamcha.page.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a file of comma-separated values, told from its first line.
 *
 * @param delimiter what stands between fields
 * @param columns the names in the first line
 */
record CsvTable(char delimiter, List<String> columns) {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    CsvTable {
        columns = List.copyOf(columns);
    }

    /**
     * The table that begins with a line, if the line names a column of markup or of text and at least one other.
     *
     * @param head the beginning of a file
     */
    static @Nullable CsvTable of(String head, FieldNames names) {
        String line = firstLine(head.startsWith("\ufeff") ? head.substring(1) : head);
        for (char delimiter : DELIMITERS) {
            List<String> columns = fields(line, delimiter).stream()
                    .map(column -> canonical(column.strip(), names))
                    .toList();
            boolean pages = columns.contains(names.html()) || columns.contains(names.text());
            if (pages && columns.size() > 1) {
                return new CsvTable(delimiter, columns);
            }
        }
        return null;
    }

    /** The same for bytes in UTF-8. */
    static @Nullable CsvTable of(byte[] head, FieldNames names) {
        return of(new String(head, StandardCharsets.UTF_8), names);
    }

    private static String firstLine(String text) {
        int feed = text.indexOf('\n');
        String line = feed < 0 ? text : text.substring(0, feed);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** The spelling of the configuration for a name that differs from it in case alone. */
    private static String canonical(String column, FieldNames names) {
        return names.all().stream()
                .filter(name -> name.equalsIgnoreCase(column))
                .findFirst()
                .orElse(column);
    }

    /** The fields of a sound record by column; the first of columns of one name counts. */
    Map<String, String> row(byte[] record) {
        List<String> values = fields(decode(record), delimiter);
        if (values.size() != columns.size()) {
            // Another encoding was guessed from what is none, and its characters took quotes in: first cut, then
            // decode.
            values = fields(new String(record, StandardCharsets.ISO_8859_1), delimiter).stream()
                    .map(field -> decode(field.getBytes(StandardCharsets.ISO_8859_1)))
                    .toList();
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            row.putIfAbsent(columns.get(i), values.get(i));
        }
        return row;
    }

    private static String decode(byte[] bytes) {
        return CharacterEncoding.decode(bytes, null, false).content();
    }

    /** Cuts a record into its fields, quotes undone; what follows a closing quote, in a record that is not sound, stays. */
    static List<String> fields(String record, char delimiter) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= record.length()) {
            int end;
            if (at < record.length() && record.charAt(at) == '"') {
                int quote = closingQuote(record, at + 1);
                end = record.indexOf(delimiter, quote);
                String rest = record.substring(Math.min(quote + 1, record.length()), end < 0 ? record.length() : end);
                fields.add(record.substring(at + 1, quote).replace("\"\"", "\"") + rest);
            } else {
                end = record.indexOf(delimiter, at);
                fields.add(record.substring(at, end < 0 ? record.length() : end));
            }
            at = end < 0 ? record.length() + 1 : end + 1;
        }
        return fields;
    }

    private static int closingQuote(String record, int from) {
        int quote = record.indexOf('"', from);
        while (quote >= 0 && quote + 1 < record.length() && record.charAt(quote + 1) == '"') {
            quote = record.indexOf('"', quote + 2);
        }
        return quote < 0 ? record.length() : quote;
    }
}
