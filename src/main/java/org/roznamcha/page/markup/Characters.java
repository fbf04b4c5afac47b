package org.roznamcha.page.markup;

/** What single characters and short runs of them are in markup. */
final class Characters {

    private Characters() {}

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Whether a tag of this name goes on at an index, behind its angle bracket. */
    static boolean isTag(char[] page, int end, int index, String name, boolean closing) {
        int from = index + (closing ? 1 : 0);
        int to = from + name.length();
        return to < end
                && (!closing || page[index] == '/')
                && Names.isAt(name, page, from, to)
                && (isSpace(page[to]) || page[to] == '/' || page[to] == '>');
    }
}
