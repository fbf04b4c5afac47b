package org.roznamcha.page.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code Content-Type} field says.
 *
 * @param name type and subtype in lower case, without parameters
 * @param charset the value of its charset parameter
 */
record MediaType(String name, @Nullable String charset) {

    private static final String CHARSET = "charset=";

    /** Reads a field value; null for null. */
    static @Nullable MediaType parse(@Nullable String field) {
        if (field == null) {
            return null;
        }
        String lower = field.toLowerCase(Locale.ROOT);
        int end = lower.indexOf(';');
        String name = (end < 0 ? lower : lower.substring(0, end)).strip();
        int charset = lower.indexOf(CHARSET, Math.max(0, end));
        return new MediaType(name, charset < 0 ? null : parameter(lower.substring(charset + CHARSET.length())));
    }

    private static @Nullable String parameter(String rest) {
        int end = rest.indexOf(';');
        String value = (end < 0 ? rest : rest.substring(0, end))
                .replace('"', ' ')
                .replace('\'', ' ')
                .strip();
        return value.isEmpty() ? null : value;
    }

    boolean html() {
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    boolean plainText() {
        return name.equals("text/plain");
    }
}
