package org.roznamcha.page.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/** Chooses the title among the lines above the body when nothing but their wording and order speaks. */
final class HeadLines {

    private static final Set<String> IMAGE = Set.of("img");
    private static final Set<String> PICTURE = Set.of("img", "picture", "amp-img");

    /** Longer lines are prose without end mark. */
    private static final int MAX_TITLE_CHARS = 220;

    private static final int TITLE_WORDS = 4;

    /** A line that opens with a place and is longer than this is the beginning of a report. */
    private static final int MAX_PLACED_CHARS = 110;

    /** Lines with at most this many words are menu entries. */
    private static final int MENU_WORDS = 2;

    /** A word of its own, in key form. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\p{L})نمبر(?!\\p{L})");

    /** What is numbered has at most so many words. */
    private static final int MAX_LABEL_WORDS = 3;

    /** A title stands at most this many lines above the body, those aside that something speaks against. */
    private static final int ABOVE_DISTANCE = 5;

    private HeadLines() {}

    /**
     * The line that the record's title names; else the first line of at least {@value #TITLE_WORDS} words after the menu; else the last
     * such line before it; else the only line.
     *
     * @param candidates indices of the lines above the body that nothing speaks against, in order
     * @param record the title the record carries
     * @return index of the title; -1 when no line qualifies
     */
    static int title(Sorting sorting, List<Integer> candidates, @Nullable String record) {
        String wanted = Titles.clean(record, List.of());
        int menuEnd = -1;
        for (int i : candidates) {
            String line = sorting.block(i).text();
            if (wanted != null && Titles.agree(wanted, line)) {
                return i;
            }
            if (Prose.words(line) <= MENU_WORDS) {
                menuEnd = i;
            }
        }
        int last = -1;
        for (int i : candidates) {
            String line = sorting.block(i).text();
            if (Prose.words(line) >= TITLE_WORDS && line.length() <= MAX_TITLE_CHARS) {
                if (i > menuEnd) {
                    return i;
                }
                last = i;
            }
        }
        return last < 0 && candidates.size() == 1 ? candidates.get(0) : last;
    }

    /**
     * The last title-like line close above the body, in the script of the body; where that stands below a picture as a caption does, rather
     * one above it with date or writer right below. Lists and what opens them are no titles.
     *
     * @param candidates indices of the lines above the body that nothing speaks against, in order
     * @param first index of the first prose line
     * @return -1 when there is none
     */
    static int above(Sorting sorting, List<Integer> candidates, int first, String prose) {
        int passed = 0;
        int nearest = -1;
        for (int i = candidates.size() - 1; i >= 0 && passed < ABOVE_DISTANCE; i--) {
            int at = candidates.get(i);
            Block block = sorting.block(at);
            boolean listed = block.kind() == Block.Kind.ITEM || block.text().endsWith(":");
            passed += listed ? 0 : 1;
            if (!listed && mayBeTitle(block, sorting.block(first), prose)) {
                if (nearest < 0 && !isBelowPicture(block)) {
                    return at;
                }
                if (nearest >= 0 && isAboveFacts(sorting, at, nearest)) {
                    return at;
                }
                nearest = nearest < 0 ? at : nearest;
            }
        }
        return nearest;
    }

    /** Whether a picture and no text comes right before a line, as before a caption. */
    private static boolean isBelowPicture(Block block) {
        Element owner = block.owner();
        Element before = owner == null ? null : owner.previousElementSibling();
        boolean inside = owner != null && owner.holds(IMAGE);
        return inside || (before != null && !before.hasText() && isPicture(before));
    }

    private static boolean isPicture(Element element) {
        return element.holds(PICTURE);
    }

    private static boolean mayBeTitle(Block block, Block first, String prose) {
        String line = block.text();
        return Prose.words(line) >= TITLE_WORDS
                && line.length() <= MAX_TITLE_CHARS
                && !isOpening(line)
                && !VisibleDates.isStamped(line)
                && !isNumbered(line)
                && !Objects.equals(block.owner(), first.owner())
                && Wording.sharesScript(line, prose);
    }

    /** Whether date or writer stand right below a line. */
    private static boolean isAboveFacts(Sorting sorting, int index, int first) {
        return index + 1 < first && Questions.isFact(sorting, index + 1);
    }

    /** What a number is of, such as {@code ہینڈ آؤٹ نمبر 226} or {@code صفحہ: 1 2 3}; a headline of as few words ends in words. */
    private static boolean isNumbered(String line) {
        if (!Character.isDigit(line.charAt(line.length() - 1))) {
            return false;
        }
        String label = Wording.key(line.replaceAll("\\p{Nd}+", " "));
        int words = Prose.words(label);
        return words <= MAX_LABEL_WORDS
                || (words <= 2 * MAX_LABEL_WORDS && NUMBER.matcher(label).find());
    }

    /** A sentence, such as a greeting, or a report that opens with its place; a headline may name the place and a colon too. */
    private static boolean isOpening(String line) {
        boolean sentence = Prose.endsSentence(line) && !Prose.endsLikeHeadline(line);
        return sentence || (PlaceLines.place(line) != null && line.length() > MAX_PLACED_CHARS);
    }
}
