package org.roznamcha.page.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named fields as in WARC and HTTP headers: {@code Name: value} lines, names without regard to case, folded lines joined. Lines without
 * a colon are left out; of a repeated field the first counts.
 */
final class HeaderFields {

    /** No fields at all. */
    static final HeaderFields NONE = new HeaderFields(Map.of());

    private final Map<String, String> fields;

    /** @param fields by their names in lower case; not changed any more */
    private HeaderFields(Map<String, String> fields) {
        this.fields = fields;
    }

    /** Reads the lines of {@code bytes[from, to)}; never fails. */
    static HeaderFields parse(byte[] bytes, int from, int to) {
        Map<String, String> fields = new HashMap<>();
        String name = null;
        StringBuilder value = new StringBuilder();
        String header = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        int end;
        for (int start = 0; start <= header.length(); start = end + 1) {
            int feed = header.indexOf('\n', start);
            end = feed < 0 ? header.length() : feed;
            String line = withoutReturn(header, start, end);
            if (line.startsWith(" ") || line.startsWith("\t")) {
                value.append(' ').append(line.strip());
                continue;
            }
            put(fields, name, value);
            int colon = line.indexOf(':');
            name = colon > 0 ? line.substring(0, colon).strip().toLowerCase(Locale.ROOT) : null;
            value.setLength(0);
            value.append(line.substring(colon + 1).strip());
        }
        put(fields, name, value);
        return new HeaderFields(fields);
    }

    /** A line whose feed stands at {@code end}, perhaps behind a carriage return. */
    private static String withoutReturn(String header, int start, int end) {
        boolean returned = end > start && end < header.length() && header.charAt(end - 1) == '\r';
        return header.substring(start, returned ? end - 1 : end);
    }

    private static void put(Map<String, String> fields, @Nullable String name, StringBuilder value) {
        if (name != null) {
            fields.putIfAbsent(name, value.toString());
        }
    }

    /** Index behind the empty line that ends the header in {@code bytes}; -1 if there is none. */
    static int end(byte[] bytes) {
        for (int i = 0; i < bytes.length - 1; i++) {
            if (bytes[i] == '\n') {
                int next = bytes[i + 1] == '\r' && i + 2 < bytes.length ? i + 2 : i + 1;
                if (bytes[next] == '\n') {
                    return next + 1;
                }
            }
        }
        return -1;
    }

    /** The value of a field, null when it is missing or empty. */
    @Nullable
    String get(String name) {
        String value = fields.get(name.toLowerCase(Locale.ROOT));
        return value == null || value.isEmpty() ? null : value;
    }
}
