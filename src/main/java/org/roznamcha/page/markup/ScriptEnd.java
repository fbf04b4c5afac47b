package org.roznamcha.page.markup;

/** Finds where a script ends: not at an end tag inside a comment in which another script has begun. */
final class ScriptEnd {

    private static final String NAME = "script";

    private final String content;
    private final char[] page;
    private final int end;

    /** The same page twice. */
    ScriptEnd(String content, char[] page) {
        this.content = content;
        this.page = page;
        this.end = page.length;
    }

    /** The index of the end tag of a script whose text begins here; the end of the page without one. */
    int find(int from) {
        int commentEnd = from;
        boolean inner = false;
        for (int i = content.indexOf('<', from); i >= 0; i = content.indexOf('<', i + 1)) {
            boolean comment = i < commentEnd;
            inner &= comment;
            if (Characters.isTag(page, end, i + 1, NAME, true)) {
                if (!inner) {
                    return i;
                }
                inner = false;
            } else if (!comment && content.startsWith("!--", i + 1)) {
                int close = content.indexOf("-->", i + 2);
                commentEnd = close < 0 ? end : close;
            } else if (comment && Characters.isTag(page, end, i + 1, NAME, false)) {
                inner = true;
            }
        }
        return end;
    }
}
