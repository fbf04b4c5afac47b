package org.roznamcha.page.extract;

import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/**
 * One line of a page as a reader sees it, with what the markup says about it.
 *
 * @param text display form, spaces collapsed, never empty
 * @param written the line as it was written, before letters were repaired
 * @param parted {@code text} with a bar between links and where two inline elements meet without a space; {@code text} itself for long lines
 * @param kind what the markup calls it; {@link Kind#TEXT} for plain text
 * @param linkChars how many characters of {@code text} stand in links
 * @param zone why the region around it is no part of the article, else null
 * @param hint what the region around it is for
 * @param owner the innermost block-level element it stands in; null for plain text
 * @param source the innermost element of its first text; null for plain text
 * @param region the outermost element that gave the zone, without a zone the element that gave the hint; null without either
 * @param words how many words {@code text} has
 * @param isProse whether it is running text; a heading is none unless it is as long as a paragraph of several sentences
 */
record Block(
        String text,
        String written,
        String parted,
        Kind kind,
        int linkChars,
        @Nullable String zone,
        Hint hint,
        @Nullable Element owner,
        @Nullable Element source,
        @Nullable Element region,
        int words,
        boolean isProse) {

    /** A paragraph this much of which is link text is a link, not prose. */
    private static final double MOSTLY_LINK = 0.6;

    private static final int MIN_HEADED_PROSE = 160;

    /** What the markup calls a block. */
    enum Kind {
        FIRST_HEADING,
        HEADING,
        PARAGRAPH,
        ITEM,
        TEXT
    }

    /** What the class, id or microdata names of the enclosing elements announce. */
    enum Hint {
        NONE,
        TITLE,
        DECK,
        BYLINE,
        DATE,
        SECTION
    }

    static Block line(String written) {
        String text = Wording.display(written);
        return of(text, written, text, Kind.TEXT, 0, null, Hint.NONE, null, null, null);
    }

    static Block of(
            String text,
            String written,
            String parted,
            Kind kind,
            int linkChars,
            @Nullable String zone,
            Hint hint,
            @Nullable Element owner,
            @Nullable Element source,
            @Nullable Element region) {
        boolean title = isHeading(kind) && (text.length() < MIN_HEADED_PROSE || Prose.sentenceEnds(text) < 2);
        int words = Prose.words(text);
        boolean prose = !title && !isMostlyLink(linkChars, text) && Prose.isProse(text, words);
        return new Block(text, written, parted, kind, linkChars, zone, hint, owner, source, region, words, prose);
    }

    boolean isHeading() {
        return isHeading(kind);
    }

    private static boolean isHeading(Kind kind) {
        return kind == Kind.FIRST_HEADING || kind == Kind.HEADING;
    }

    boolean isMostlyLink() {
        return isMostlyLink(linkChars, text);
    }

    private static boolean isMostlyLink(int linkChars, String text) {
        return linkChars > MOSTLY_LINK * text.length();
    }
}
