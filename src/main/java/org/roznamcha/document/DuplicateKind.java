package org.roznamcha.document;

import java.util.Locale;

/** Why two documents are one story. */
public enum DuplicateKind {
    /** Equal key texts under different addresses. */
    EXACT,
    /** Most of what either says is in the other. */
    NEAR,
    /** Nearly all of the shorter is in the longer, which is not much longer. */
    CONTAINED,
    /** The same address fetched again, its text changed. */
    RECRAWL;

    /** The name in tables: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a label. */
    public static DuplicateKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
