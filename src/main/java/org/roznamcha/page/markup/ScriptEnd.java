package org.roznamcha.page.markup;

/** Finds where a script ends: not at an end tag inside a comment in which another script has begun. */
final class ScriptEnd {

    private static final String NAME = "script";

    private final char[] page;
    private final int end;

    ScriptEnd(char[] page, int end) {
        this.page = page;
        this.end = end;
    }

    /** The index of the end tag of a script whose text begins here; the end of the page without one. */
    int find(int from) {
        boolean comment = false;
        boolean inner = false;
        for (int i = from; i < end; i++) {
            char c = page[i];
            if (c == '<') {
                if (Characters.isTag(page, end, i + 1, NAME, true)) {
                    if (!inner) {
                        return i;
                    }
                    inner = false;
                } else if (isAt("!--", i + 1)) {
                    comment = true;
                } else if (comment && Characters.isTag(page, end, i + 1, NAME, false)) {
                    inner = true;
                }
            } else if (c == '-' && comment && isAt("->", i + 1)) {
                comment = false;
                inner = false;
            }
        }
        return end;
    }

    private boolean isAt(String mark, int index) {
        return index + mark.length() <= end && Names.isAt(mark, page, index, index + mark.length());
    }
}
