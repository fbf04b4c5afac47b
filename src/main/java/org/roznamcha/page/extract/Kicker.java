package org.roznamcha.page.extract;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.page.markup.Element;

/** Finds the section in the short line that many sites set right above the title. */
final class Kicker {

    private static final int MAX_WORDS = 4;
    private static final int MAX_CHARS = 40;

    /** What may stand between it and the title: a mark, a date, the writer. */
    private static final int DISTANCE = 3;

    /** A tag above the title is the section where it is the only one. */
    private static final String TAGS = "tags";

    private Kicker() {}

    /**
     * The nearest line above the title that is no date, byline or rest, when it is short and known as a section.
     *
     * @param title index of the title
     * @param known whether something else on the page says that a line names a section
     * @return null when there is none
     */
    static @Nullable String above(Sorting sorting, int title, Predicate<Block> known) {
        for (int i = title - 1; i >= Math.max(0, title - DISTANCE); i--) {
            Block block = sorting.block(i);
            if (sorting.reason(i) == null && !LineRules.DATELINE.equals(sorting.fate(i))) {
                boolean possible = mayBe(block) && !isListed(sorting, i);
                return possible && (TAGS.equals(block.zone()) || known.test(block)) ? block.text() : null;
            }
        }
        return null;
    }

    private static boolean mayBe(Block block) {
        String line = block.text();
        boolean onlyTag = TAGS.equals(block.zone()) && block.parted().equals(line);
        return (block.zone() == null || onlyTag)
                && line.length() <= MAX_CHARS
                && Prose.words(line) <= MAX_WORDS
                && line.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '|')
                && !Prose.endsSentence(line)
                && !Markers.shared().is(Kind.HOME, line);
    }

    /** Whether a link follows one like it: the end of a menu. */
    private static boolean isListed(Sorting sorting, int index) {
        Block block = sorting.block(index);
        Block before = index == 0 ? block : sorting.block(index - 1);
        Element owner = block.owner();
        Element other = before.owner();
        return owner != null
                && other != null
                && !owner.equals(other)
                && block.isMostlyLink()
                && before.isMostlyLink()
                && owner.className().equals(other.className())
                && Objects.equals(owner.parent(), other.parent());
    }
}
