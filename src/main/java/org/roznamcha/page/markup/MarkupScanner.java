package org.roznamcha.page.markup;

import org.roznamcha.page.TimeBudget;

/** Cuts a page into tags, comments and runs of text, by the rules for tokens in the HTML Standard, and hands them to a {@link TreeBuilder}. */
final class MarkupScanner {

    /** No element that people wrote has more; the rest is passed over. */
    private static final int MAX_ATTRIBUTES = 256;

    private final char[] page;
    private final int end;
    private final TimeBudget budget;
    private final Attributes attributes;
    private final TreeBuilder builder;
    private int at;
    private boolean selfClosing;

    MarkupScanner(char[] page, TimeBudget budget) {
        this.page = page;
        this.end = page.length;
        this.budget = budget;
        this.attributes = new Attributes(page);
        this.builder = new TreeBuilder(page, attributes);
    }

    /**
     * The whole page as a tree.
     *
     * @throws RareMarkup if it holds what is left to another parser
     */
    Document read() {
        int start = 0;
        while (at < end) {
            at = indexOf('<', at);
            if (at < end && !isMarkup()) {
                at++;
            } else if (at < end) {
                text(start, at);
                readMarkup();
                start = at;
            }
        }
        text(start, end);
        return builder.end();
    }

    private boolean isMarkup() {
        if (at + 1 == end) {
            return false;
        }
        char c = page[at + 1];
        return Characters.isLetter(c) || c == '!' || c == '?' || (c == '/' && at + 2 < end);
    }

    private void readMarkup() {
        budget.tick();
        char c = page[at + 1];
        if (Characters.isLetter(c)) {
            readStartTag();
        } else if (c == '/') {
            readEndTag();
        } else if (isAt("!--", at + 1)) {
            at = commentEnd(at + 4);
            builder.comment();
        } else if (isAt("!doctype", at + 1)) {
            readDoctype();
        } else if (isAt("![cdata[", at + 1) && builder.takesVerbatim()) {
            int from = at + 9;
            int to = indexOf("]]>", from);
            builder.characters(from, to, false);
            at = Math.min(end, to + 3);
        } else {
            at = after('>', at);
            builder.comment();
        }
    }

    private void readDoctype() {
        at += "<!doctype".length();
        skipSpaces();
        boolean html = Characters.isTag(page, end, at, "html", false);
        at = after('>', at);
        builder.doctype(html);
    }

    private void text(int from, int to) {
        if (from < to) {
            builder.characters(from, to, true);
        }
    }

    private void readStartTag() {
        int from = at + 1;
        int first = attributes.size();
        Tag tag = readName(from);
        if (!readAttributes(first)) {
            attributes.cut(first);
            return;
        }
        Tag written = builder.start(tag, first, selfClosing);
        if (written != null) {
            readContent(written);
        } else if (tag.start == Tag.Start.PREFORMATTED) {
            skipLineBreak();
        }
    }

    private void readEndTag() {
        if (!Characters.isLetter(page[at + 2])) {
            boolean nothing = page[at + 2] == '>';
            at = after('>', at);
            if (!nothing) {
                builder.comment();
            }
            return;
        }
        int first = attributes.size();
        Tag tag = readName(at + 2);
        boolean whole = readAttributes(first);
        attributes.cut(first);
        if (whole) {
            builder.end(tag);
        }
    }

    private Tag readName(int from) {
        at = from;
        while (at < end && !Characters.isSpace(page[at]) && page[at] != '/' && page[at] != '>') {
            at++;
        }
        return Tag.of(page, from, at);
    }

    /** Reads up to the end of a tag; false when the page ends before. */
    private boolean readAttributes(int first) {
        selfClosing = false;
        while (at < end) {
            char c = page[at];
            if (c == '>') {
                at++;
                return true;
            }
            selfClosing = c == '/';
            if (Characters.isSpace(c) || selfClosing) {
                at++;
            } else {
                readAttribute(first);
            }
        }
        return false;
    }

    private void readAttribute(int first) {
        int from = at++;
        while (at < end && !Characters.isSpace(page[at]) && page[at] != '/' && page[at] != '>' && page[at] != '=') {
            at++;
        }
        int to = at;
        skipSpaces();
        int valueFrom = at;
        int valueTo = at;
        if (at < end && page[at] == '=') {
            at++;
            skipSpaces();
            char quote = at < end ? page[at] : '>';
            boolean quoted = quote == '"' || quote == '\'';
            valueFrom = quoted ? at + 1 : at;
            valueTo = quoted ? indexOf(quote, valueFrom) : bareEnd();
            at = Math.min(end, quoted ? valueTo + 1 : valueTo);
        }
        if (attributes.size() - first < MAX_ATTRIBUTES) {
            attributes.add(first, AttributeNames.of(page, from, to), valueFrom, valueTo);
        }
    }

    private int bareEnd() {
        int to = at;
        while (to < end && !Characters.isSpace(page[to]) && page[to] != '>') {
            to++;
        }
        return to;
    }

    private void skipSpaces() {
        while (at < end && Characters.isSpace(page[at])) {
            at++;
        }
    }

    private void skipLineBreak() {
        if (at < end && page[at] == '\n') {
            at++;
        }
    }

    /** Reads what can hold no elements, up to its own end tag. */
    private void readContent(Tag tag) {
        if (tag.start == Tag.Start.TEXT_AREA) {
            skipLineBreak();
        }
        int from = at;
        int to = tag == Tag.SCRIPT ? new ScriptEnd(page, end).find(from) : endTag(tag.name, from);
        if (from < to) {
            builder.content(from, to, tag.rcdata);
        }
        at = to;
        if (to < end) {
            readEndTag();
        }
    }

    /** The index of the next end tag of this name; the end of the page without one. */
    private int endTag(String name, int from) {
        int found = indexOf('<', from);
        while (found < end && !Characters.isTag(page, end, found + 1, name, true)) {
            found = indexOf('<', found + 1);
        }
        return found;
    }

    /** The index after a comment whose text begins here. */
    private int commentEnd(int from) {
        if (from < end && page[from] == '>') {
            return from + 1;
        }
        if (isAt("->", from)) {
            return from + 2;
        }
        for (int i = indexOf('-', from); i < end; i = indexOf('-', i + 1)) {
            if (isAt("-->", i)) {
                return i + 3;
            }
            if (isAt("--!>", i)) {
                return i + 4;
            }
        }
        return end;
    }

    private int after(char c, int from) {
        return Math.min(end, indexOf(c, from) + 1);
    }

    private boolean isAt(String lowercase, int index) {
        return index + lowercase.length() <= end && Names.isAt(lowercase, page, index, index + lowercase.length());
    }

    private int indexOf(char c, int from) {
        int i = from;
        while (i < end && page[i] != c) {
            i++;
        }
        return i;
    }

    private int indexOf(String mark, int from) {
        int i = from;
        while (i < end && !isAt(mark, i)) {
            i++;
        }
        return i;
    }
}
