package org.roznamcha.document;

import java.util.Locale;

/** An end of a body. */
public enum Edge {
    HEAD,
    TAIL;

    /** Name in the tables: {@code head} or {@code tail}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The edge of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Edge of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
