package org.roznamcha.page.extract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/** Tells a headline that asks something, and so ends like a sentence, from the first paragraph of a text. */
final class Questions {

    private static final int MAX_CHARS = 160;

    /** Date and writer stand within this many lines below a headline. */
    private static final int FACTS = 4;

    private Questions() {}

    /**
     * Whether a short question or exclamation that looks like the beginning of the text is its headline: date or writer stand between it and
     * the next prose, or its element is of another make than that of the next prose.
     */
    static boolean isHeadline(Sorting sorting, int index) {
        String line = sorting.block(index).text();
        if (line.length() > MAX_CHARS || !Prose.endsSentence(line) || !Prose.endsLikeHeadline(line)) {
            return false;
        }
        for (int i = index + 1; i < Math.min(sorting.size(), index + 1 + FACTS); i++) {
            if (isFact(sorting, i)) {
                return true;
            }
            if (sorting.block(i).isProse()) {
                return isOfOtherMake(
                        sorting.block(index).owner(), sorting.block(i).owner());
            }
        }
        return false;
    }

    /** Whether a line gives date or writer. */
    static boolean isFact(Sorting sorting, int index) {
        Block block = sorting.block(index);
        boolean stamp = !block.isProse() && VisibleDates.isStamped(block.text());
        return block.hint() == Block.Hint.DATE
                || block.hint() == Block.Hint.BYLINE
                || stamp
                || LineRules.BYLINE.equals(sorting.reason(index));
    }

    private static boolean isOfOtherMake(@Nullable Element one, @Nullable Element other) {
        return one != null
                && other != null
                && !one.equals(other)
                && !(one.name().equals(other.name()) && Objects.equals(one.parent(), other.parent()));
    }
}
