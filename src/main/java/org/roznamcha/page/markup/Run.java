package org.roznamcha.page.markup;

import org.jspecify.annotations.Nullable;

/** Characters between two pieces of markup, decoded when first asked for. */
public abstract sealed class Run extends Node permits Text, Data {

    final char[] page;
    final int from;
    final int to;
    final boolean encoded;
    private @Nullable String decoded;

    /**
     * The characters {@code [from, to)} of a page.
     *
     * @param encoded whether character references are to be decoded
     */
    Run(char[] page, int from, int to, boolean encoded) {
        this.page = page;
        this.from = from;
        this.to = to;
        this.encoded = encoded;
    }

    /** All of its characters, white space as it is. */
    public final String text() {
        String known = decoded;
        if (known == null) {
            known = encoded ? CharacterReferences.decode(page, from, to, false) : new String(page, from, to - from);
            decoded = known;
        }
        return known;
    }

    /** Writes {@link #text()} behind what is there. */
    public final void appendTo(StringBuilder target) {
        if (encoded) {
            target.append(text());
        } else {
            target.append(page, from, to - from);
        }
    }

    /** Whether there is nothing but white space. */
    public final boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (!Characters.isSpace(page[i])) {
                return encoded && page[i] == '&' && isBlankDecoded();
            }
        }
        return true;
    }

    private boolean isBlankDecoded() {
        return text().chars().allMatch(c -> Characters.isSpace((char) c));
    }
}
