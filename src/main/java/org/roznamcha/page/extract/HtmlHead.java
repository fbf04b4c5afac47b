package org.roznamcha.page.extract;

import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.extract.Block.Kind;

/** Sorts the blocks before the first prose of a marked-up page: deck, byline, section, place; the rest goes. */
final class HtmlHead {

    private static final int DECK_WORDS = 4;
    private static final int MAX_DECK_CHARS = 400;

    private static final int NUMBERED_WORDS = 6;

    /** A deck that no markup names stands within this many blocks below the title. */
    private static final int DECK_DISTANCE = 3;

    private final Sorting sorting;
    private final HtmlMetadata metadata;
    private final int title;
    private final @Nullable String titleText;
    private final String titleLetters;
    private final IntPredicate inside;
    private @Nullable String deck;

    /**
     * @param title index of the title block, -1 for none
     * @param inside whether the block at an index stands in the body's container
     */
    HtmlHead(Sorting sorting, HtmlMetadata metadata, int title, @Nullable String titleText, IntPredicate inside) {
        this.sorting = sorting;
        this.metadata = metadata;
        this.title = title;
        this.titleText = titleText;
        this.titleLetters = titleText == null ? "" : Wording.letters(titleText);
        this.inside = inside;
    }

    /** Decides every open block before {@code first}. */
    void sort(int first) {
        if (title >= 0) {
            sorting.keepAsHead(title);
            findDeck(first);
        }
        boolean tight = title < 0 || !inside.test(title);
        for (int i = 0; i < first; i++) {
            if (sorting.isOpen(i)) {
                sortOne(i, first, tight);
            }
        }
    }

    private void sortOne(int index, int first, boolean tight) {
        Block block = sorting.block(index);
        String reason = sorting.reason(index);
        if (reason == null) {
            reason = switch (block.hint()) {
                case BYLINE -> LineRules.BYLINE;
                case DATE -> LineRules.DATELINE;
                case SECTION -> "section";
                default -> null;
            };
        }
        if (reason == null && isBreadcrumb(block)) {
            reason = "breadcrumb";
        } else if (reason == null && isStamp(block.parted())) {
            reason = LineRules.DATELINE;
        }
        boolean afterTitle = index > title && inside.test(index);
        boolean leadIn = block.hint() == Hint.NONE && !block.isHeading() && !block.isMostlyLink();
        boolean heading = block.isHeading() && block.hint() == Hint.NONE && isLastOpen(index, first);
        boolean fact = isNumbered(block.text()) && index + 1 < first && sorting.isDateLine(index + 1);
        boolean lead = leadIn && !fact && (tight || block.kind() == Kind.PARAGRAPH);
        boolean body = heading || isLead(block) || lead || (afterTitle && opensText(index, first));
        if (reason == null && afterTitle && body) {
            sorting.keepAsBody(index);
        } else if (reason == null && repeatsTitle(index)) {
            sorting.remove(index, "title-repeat");
        } else {
            sorting.remove(index, reason == null ? "outside" : reason);
        }
    }

    /** A greeting or another short sentence, in the same element as the first prose or right above it. */
    private boolean opensText(int index, int first) {
        Block block = sorting.block(index);
        return first < sorting.size()
                && !block.isMostlyLink()
                && block.kind() == Kind.TEXT
                && block.hint() == Hint.NONE
                && Prose.endsSentence(block.text())
                && (Objects.equals(block.owner(), sorting.block(first).owner())
                        || (isLastOpen(index, first) && !Prose.endsLikeHeadline(block.text())));
    }

    /** Whether nothing but removed blocks stands between a block and the body. */
    private boolean isLastOpen(int index, int first) {
        for (int i = index + 1; i < first; i++) {
            if (sorting.isOpen(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first sentence of the body set as a heading: it ends as prose does. */
    private static boolean isLead(Block block) {
        return block.isHeading()
                && block.hint() == Hint.NONE
                && !block.isMostlyLink()
                && !Prose.endsLikeHeadline(block.text())
                && Prose.isProse(block.text());
    }

    private boolean isBreadcrumb(Block block) {
        return Breadcrumbs.isSeparated(block.text(), titleText)
                || (titleText != null && Breadcrumbs.isGlued(block.text(), titleText));
    }

    private static boolean isStamp(String line) {
        return VisibleDates.hasDateEntry(line) || VisibleDates.isStamped(line);
    }

    private void findDeck(int first) {
        int found = -1;
        for (int i = title + 1; i < first && found < 0; i++) {
            found = isOpenLine(i) && sorting.block(i).hint() == Hint.DECK ? i : -1;
        }
        int distance = 0;
        for (int i = title + 1; i < first && distance < DECK_DISTANCE && found < 0; i++) {
            found = isDeck(i) ? i : -1;
            distance += isPassedOver(i) ? 0 : 1;
        }
        if (found >= 0) {
            deck = sorting.block(found).text();
            sorting.keepAsHead(found);
        }
    }

    /** Date, byline, share bar and the title once more may stand between title and deck. */
    private boolean isPassedOver(int index) {
        Block block = sorting.block(index);
        return sorting.reason(index) != null
                || block.hint() == Hint.BYLINE
                || block.hint() == Hint.DATE
                || block.hint() == Hint.SECTION
                || repeatsTitle(index);
    }

    private boolean repeatsTitle(int index) {
        return titleText != null && sorting.agrees(index, titleText, titleLetters);
    }

    private boolean isOpenLine(int index) {
        Block block = sorting.block(index);
        return sorting.isOpen(index)
                && !block.isMostlyLink()
                && block.text().length() <= MAX_DECK_CHARS
                && block.words() >= DECK_WORDS
                && sorting.reason(index) == null
                && !isStamp(block.parted())
                && !isNumbered(block.text())
                && !repeatsTitle(index);
    }

    /** A few words and a number, such as {@code ہینڈ آؤٹ نمبر 226} or {@code 2137 بار دیکھا گیا}. */
    private static boolean isNumbered(String line) {
        return Prose.words(line) <= NUMBERED_WORDS
                && (Character.isDigit(line.charAt(0)) || Character.isDigit(line.charAt(line.length() - 1)));
    }

    private boolean isDeck(int index) {
        Block block = sorting.block(index);
        boolean lead = inside.test(index) && isLead(block);
        if (!isOpenLine(index) || lead || block.hint() != Hint.NONE || PlaceLines.place(block.text()) != null) {
            return false;
        }
        String description = metadata.meta("og:description", "description");
        boolean described = description != null && Titles.agree(description, block.text());
        return block.isHeading() || !inside.test(index) || described;
    }

    @Nullable
    String deck() {
        return deck;
    }
}
