package org.roznamcha.page.extract;

import org.roznamcha.page.extract.Markers.Kind;

/** Lines of boxes between paragraphs that lead to other articles. */
final class BoxLines {

    private static final int MAX_LABEL_WORDS = 6;

    /** Spaces and marks between a label and its link. */
    private static final int MAX_LABEL_GAP = 4;

    private static final int HEADLINE_WORDS = 4;
    private static final int MAX_HEADING_CHARS = 400;

    private BoxLines() {}

    /** A few words and a colon, then nothing but a headline in a link. */
    static boolean isLabelledLink(Block block) {
        String text = block.text();
        int colon = text.indexOf(':');
        return colon >= 0
                && colon <= text.length() - block.linkChars()
                && Prose.words(text.substring(0, colon)) <= MAX_LABEL_WORDS
                && Prose.words(text.substring(colon + 1)) >= HEADLINE_WORDS
                && text.length() - block.linkChars() <= colon + MAX_LABEL_GAP
                && !Prose.endsSentence(text);
    }

    /** The heading of a box and the links that skip it, run together in one line. */
    static boolean isHeaded(Block block) {
        String line = block.text();
        if (block.parted().equals(line) || line.length() > MAX_HEADING_CHARS || Prose.endsSentence(line)) {
            return false;
        }
        return Bylines.parts(block.parted()).stream()
                .anyMatch(part -> Markers.shared().is(Kind.RELATED, part)
                        || Markers.shared().is(Kind.TAIL, part));
    }

    /** Whether a line may head what stands below it in the text: it links to nothing and its wording opens no box. */
    static boolean isSubheading(Sorting sorting, int index) {
        Block block = sorting.block(index);
        return block.isHeading() && block.linkChars() == 0 && sorting.reason(index) == null;
    }
}
