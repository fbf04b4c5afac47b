package org.roznamcha.page.extract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the lines from the first prose on: what is body, what is a box in between, and where the article ends.
 *
 * <ul>
 *   <li>Prose is body. A line without end mark between two prose lines is a subheading and stays.
 *   <li>After a related heading, lines without end mark are links, up to the next prose.
 *   <li>A tail heading ends the article unless most of the prose is still to come; a comments heading ends it below
 *       some prose.
 *   <li>Headlines that run on after the last prose line are links to other articles.
 * </ul>
 */
final class BodyLines {

    /** A tail heading with more than this part of the prose after it is only a box inside the body. */
    private static final double MAX_TAIL_SHARE = 0.35;

    /** Characters of prose above the comments, for a page where the comments are longer than the article. */
    private static final int MIN_COMMENTED = 200;

    /** Lines with fewer words after the body are rests, not headlines. */
    private static final int HEADLINE_WORDS = 4;

    /** A last line with this many words and nothing like it beside it is the end of the body, its end mark forgotten. */
    private static final int UNMARKED_END_WORDS = 12;

    /** Characters outside links that make a linked line one of the text. */
    private static final int MIN_OWN_CHARS = 12;

    private static final int MIN_ITEM_WORDS = 3;

    /** Words of the shortest sentence. */
    private static final int CLOSED_WORDS = 3;

    /** A sentence that tells when and where a post was put up is no longer. */
    private static final int MAX_STAMP_CHARS = 400;

    private static final int DISCLAIMER_BLOCKS = 3;
    private static final int MAX_DISCLAIMER_CHARS = 500;

    /** Longer questions are prose. */
    private static final int MAX_QUESTION_CHARS = 120;

    private static final String TRAILING = "trailing";
    private static final String RELATED = "related";

    private final Sorting sorting;
    private final int to;
    private final boolean markup;

    /**
     * @param to the first block that is out of question
     * @param markup whether paragraphs are known from markup, so that one without end mark still is one
     */
    BodyLines(Sorting sorting, int to, boolean markup) {
        this.sorting = sorting;
        this.to = to;
        this.markup = markup;
    }

    /** Decides every open block of {@code [from, to)}. */
    void sort(int from) {
        int end = end(from);
        int lastProse = lastProse(from, end);
        boolean related = false;
        for (int i = from; i <= lastProse; i++) {
            if (sorting.isOpen(i)) {
                related = sortInner(i, related);
            }
        }
        sortAfter(lastProse + 1, end);
        boolean comments = end < to && LineRules.COMMENT_HEADING.equals(sorting.reason(end));
        closeTail(end, comments ? LineRules.COMMENT_HEADING : RELATED);
        removeDisclaimer(from, end);
    }

    /** What the site says about every article stands below the last paragraph, in a paragraph of its own. */
    private void removeDisclaimer(int from, int end) {
        int seen = 0;
        for (int i = Math.min(end, sorting.size()) - 1; i > from && seen < DISCLAIMER_BLOCKS; i--) {
            if (sorting.isBody(i)) {
                seen++;
                String text = sorting.block(i).text();
                if (text.length() <= MAX_DISCLAIMER_CHARS && Markers.shared().contains(Markers.Kind.DISCLAIMER, text)) {
                    sorting.remove(i, "disclaimer");
                }
            }
        }
    }

    /** Whether the lines that follow are still under a related heading. */
    private boolean sortInner(int index, boolean related) {
        Block block = sorting.block(index);
        String reason = reason(index);
        if (reason == null && block.isProse()) {
            sorting.keepAsBody(index);
            return false;
        }
        if (reason != null) {
            sorting.remove(index, reason);
            return related || isRelatedHeading(reason);
        }
        if (block.isMostlyLink() && (related || !belongs(index))) {
            sorting.remove(index, related ? RELATED : "link");
        } else if (related && !isParagraph(block) && !isPlain(block)) {
            sorting.remove(index, RELATED);
        } else {
            sorting.keepAsBody(index);
            return false;
        }
        return related;
    }

    /** Linked lines that belong to the text: with words of their own beside the link, or a heading right above prose. */
    private boolean belongs(int index) {
        Block block = sorting.block(index);
        if (block.isHeading()) {
            return index + 1 < to
                    && sorting.isOpen(index + 1)
                    && sorting.block(index + 1).isProse();
        }
        return block.text().length() - block.linkChars() >= MIN_OWN_CHARS
                && !BoxLines.isLabelledLink(block)
                && (block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH);
    }

    private void sortAfter(int from, int end) {
        boolean related = false;
        for (int i = from; i < end; i++) {
            if (!sorting.isOpen(i)) {
                continue;
            }
            Block block = sorting.block(i);
            String reason = reason(i);
            if (reason != null) {
                sorting.remove(i, reason);
                related |= isRelatedHeading(reason);
            } else if (!related && continuesBody(i, from, end)) {
                sorting.keepAsBody(i);
            } else {
                sorting.remove(i, block.words() >= HEADLINE_WORDS ? RELATED : TRAILING);
            }
        }
        keepHeadings(from, end);
    }

    /** A short line is no rest when the line below it in the same element belongs to the body. */
    private void keepHeadings(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            boolean same = Objects.equals(
                    sorting.block(i).owner(), sorting.block(i + 1).owner());
            if (markup
                    && sorting.isBody(i + 1)
                    && ((same && TRAILING.equals(sorting.fate(i))) || BoxLines.isSubheading(sorting, i))) {
                sorting.keepAsBody(i);
            }
        }
    }

    private boolean continuesBody(int index, int from, int end) {
        Block block = sorting.block(index);
        if (block.isHeading() || block.isMostlyLink()) {
            return false;
        }
        if (isClosed(block)) {
            return true;
        }
        if (markup) {
            boolean item = block.kind() == Block.Kind.ITEM && block.words() >= MIN_ITEM_WORDS;
            return item || block.kind() == Block.Kind.PARAGRAPH || isSameText(index, from);
        }
        return index == from
                && block.words() >= UNMARKED_END_WORDS
                && !(index + 1 < end && sorting.block(index + 1).words() >= HEADLINE_WORDS);
    }

    /** Lines of one element, parted by line breaks. */
    private boolean isSameText(int index, int from) {
        return from > 0
                && sorting.isBody(from - 1)
                && sorting.block(index).kind() == Block.Kind.TEXT
                && Objects.equals(
                        sorting.block(index).owner(), sorting.block(from - 1).owner())
                && sorting.block(index).words() >= HEADLINE_WORDS;
    }

    /** Items of a related box are links where markup tells; a full stop closes no headline anywhere. */
    private boolean isPlain(Block block) {
        boolean unlinked = markup && block.linkChars() == 0 && (block.isHeading() || block.kind() == Block.Kind.ITEM);
        return unlinked || isClosed(block);
    }

    private static boolean isClosed(Block block) {
        return !block.isHeading() && block.words() >= CLOSED_WORDS && !Prose.endsLikeHeadline(block.text());
    }

    private static boolean isParagraph(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && block.linkChars() == 0;
    }

    private void closeTail(int end, String otherwise) {
        for (int i = end; i < to; i++) {
            if (sorting.isOpen(i)) {
                String reason = sorting.reason(i);
                sorting.remove(i, reason == null ? otherwise : reason);
            }
        }
    }

    /** The heading that ends the article, or {@link #to}. */
    private int end(int from) {
        long total = 0;
        for (int i = from; i < to; i++) {
            total += openProse(i);
        }
        long before = 0;
        for (int i = from; i < to; i++) {
            String reason = sorting.isOpen(i) ? reason(i) : null;
            boolean comments = LineRules.COMMENT_HEADING.equals(reason)
                    && (before >= MIN_COMMENTED || before >= (1 - MAX_TAIL_SHARE) * total);
            boolean tail = LineRules.TAIL_HEADING.equals(reason) && total - before <= MAX_TAIL_SHARE * total;
            if (comments || tail) {
                return i;
            }
            before += openProse(i);
        }
        return markup ? new UnnamedReplies(sorting).start(from, to) : to;
    }

    private int openProse(int index) {
        Block block = sorting.block(index);
        return sorting.isOpen(index) && block.isProse() ? block.text().length() : 0;
    }

    private int lastProse(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (openProse(i) > 0 && reason(i) == null && !isAmongHeadlines(i, from)) {
                return i;
            }
        }
        return from - 1;
    }

    /** A question or exclamation below a line that is no prose either is one more headline. */
    private boolean isAmongHeadlines(int index, int from) {
        String text = sorting.block(index).text();
        int before = index - 1;
        while (before >= from && !sorting.isOpen(before)) {
            before--;
        }
        return text.length() <= MAX_QUESTION_CHARS
                && Prose.endsLikeHeadline(text)
                && Prose.sentenceEnds(text) <= 1
                && before >= from
                && !sorting.block(before).isProse()
                && sorting.block(index).kind() != Block.Kind.PARAGRAPH;
    }

    private static boolean isRelatedHeading(String reason) {
        return reason.equals(LineRules.RELATED_HEADING) || reason.equals(LineRules.TAIL_HEADING);
    }

    /** Hints of the markup speak first, then the wording. */
    private @Nullable String reason(int index) {
        Block block = sorting.block(index);
        if (block.hint() == Block.Hint.BYLINE) {
            return block.isProse() ? "author-box" : LineRules.BYLINE;
        }
        if (BoxLines.isHeaded(block)) {
            return LineRules.RELATED_HEADING;
        }
        if (!block.isHeading() && LineRules.isClock(block.text())) {
            return LineRules.DATELINE;
        }
        boolean stamp = block.hint() == Block.Hint.DATE
                && block.text().length() <= MAX_STAMP_CHARS
                && VisibleDates.best(block.text())
                        .filter(date -> date.year() != null)
                        .isPresent();
        if (!block.isProse() || stamp) {
            switch (block.hint()) {
                case DATE -> {
                    return LineRules.DATELINE;
                }
                case SECTION -> {
                    return "section";
                }
                default -> {}
            }
        }
        return sorting.reason(index);
    }
}
