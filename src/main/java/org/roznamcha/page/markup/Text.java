package org.roznamcha.page.markup;

/** Text as a reader sees it. */
public final class Text extends Run {
    Text(char[] page, int from, int to, boolean encoded) {
        super(page, from, to, encoded);
    }

    /** The same without white space at its beginning; for text that is not blank. */
    Text withoutSpaceBefore() {
        int start = from;
        while (Characters.isSpace(page[start])) {
            start++;
        }
        return new Text(page, start, to, encoded);
    }
}
