package org.roznamcha.page.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.extract.Block.Kind;
import org.roznamcha.page.markup.Element;

/**
 * Chooses the block that shows the title.
 *
 * <p>In order: a heading that agrees with what the head of the page states; the last heading with which such a statement begins or ends;
 * a block marked as title before the body; the only first
 * heading before the body; any other block that agrees with the head; where the head states no more than a name, the last heading before the body. Site names and headings
 * in boxes never count.
 */
final class TitleChoice {

    private static final int MIN_LETTERS = 4;
    private static final int MAX_CHARS = 300;
    private static final int FULL_WORDS = 4;

    private static final Set<String> HOME =
            Set.of("/", "./", "../", "index.html", "index.htm", "index.php", "/index.html", "/index.php");

    /** Inline elements between a link and its text. */
    private static final int MAX_STEPS = 3;

    private final Sorting sorting;
    private final List<Block> blocks;
    private final List<String> sites;
    private final List<String> stated;
    private final List<String> statedLetters;

    TitleChoice(Sorting sorting, HtmlMetadata metadata) {
        this.sorting = sorting;
        this.blocks = sorting.blocks();
        this.sites = metadata.sites();
        this.stated = metadata.titles();
        this.statedLetters = metadata.stated().letters();
    }

    /** The title the head states, when no block shows one; null when it states only the site's name. */
    static @Nullable String stated(HtmlMetadata metadata) {
        List<String> titles = metadata.titles();
        return titles.isEmpty() ? null : titles.get(0);
    }

    /**
     * Chooses among the blocks.
     *
     * @param bodyStart the first prose block
     * @return index of the title block; -1 when none shows it
     */
    int index(int bodyStart) {
        int best = nearer(agreeing(true, bodyStart), bodyStart);
        if (best < 0) {
            best = lastPart(bodyStart);
        }
        if (best < 0) {
            best = lastBefore(bodyStart, Hint.TITLE, null);
        }
        if (best < 0) {
            best = lastBefore(bodyStart, null, Kind.FIRST_HEADING);
        }
        if (best < 0) {
            best = agreeing(false, bodyStart);
        }
        if (best < 0 && stated.stream().noneMatch(TitleChoice::isFull)) {
            best = lastBefore(bodyStart, null, Kind.HEADING);
        }
        return best;
    }

    /** The last block before the body, else the first after it, that agrees with the most trusted statement possible. */
    private int agreeing(boolean headingsOnly, int bodyStart) {
        for (int statement = 0; statement < stated.size(); statement++) {
            String title = stated.get(statement);
            if (!headingsOnly && !isFull(title)) {
                continue;
            }
            String letters = statedLetters.get(statement);
            int before = -1;
            int after = -1;
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                boolean heading = block.isHeading() || block.hint() == Hint.TITLE;
                if (heading == headingsOnly && sorting.agrees(i, title, letters) && isPossible(i)) {
                    if (i < bodyStart) {
                        before = isBetter(i, before) ? i : before;
                    } else if (after < 0 && headingsOnly) {
                        after = i;
                    }
                }
            }
            if (before >= 0 || after >= 0) {
                return before >= 0 ? before : after;
            }
        }
        return -1;
    }

    /**
     * A document's title of a few words that is no first heading is the site's name, where a first heading follows it above the body.
     */
    private int nearer(int agreeing, int bodyStart) {
        boolean name = agreeing >= 0
                && agreeing < bodyStart
                && rank(blocks.get(agreeing)) == 0
                && stated.stream().noneMatch(TitleChoice::isFull);
        int first = name ? lastBefore(bodyStart, null, Kind.FIRST_HEADING) : -1;
        return first > agreeing ? first : agreeing;
    }

    /** The last heading before the body with which a longer stated title begins or ends. */
    private int lastPart(int bodyStart) {
        for (int i = Math.min(bodyStart, blocks.size()) - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean heading = block.isHeading() || block.hint() == Hint.TITLE;
            if (heading && block.text().length() <= MAX_CHARS && isPart(i) && isPossible(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPart(int index) {
        if (blocks.get(index).words() < Titles.MIN_TITLE_WORDS) {
            return false;
        }
        String letters = sorting.letters(index);
        return statedLetters.stream().anyMatch(title -> Titles.isPart(letters, title));
    }

    /** Shorter statements are rather the site's name. */
    private static boolean isFull(String title) {
        return Prose.words(title) >= FULL_WORDS;
    }

    /** Marked titles and first headings beat others; among equals the later is nearer to the body. */
    private boolean isBetter(int index, int than) {
        return than < 0 || rank(blocks.get(index)) >= rank(blocks.get(than));
    }

    private static int rank(Block block) {
        return (block.hint() == Hint.TITLE ? 1 : 0) + (block.kind() == Kind.FIRST_HEADING ? 1 : 0);
    }

    private int lastBefore(int end, @Nullable Hint hint, @Nullable Kind kind) {
        for (int i = Math.min(end, blocks.size()) - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean wanted = (hint == null || block.hint() == hint) && (kind == null || block.kind() == kind);
            if (wanted && isPossible(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPossible(int index) {
        Block block = blocks.get(index);
        boolean header = "header".equals(block.zone()) && block.kind() == Kind.FIRST_HEADING;
        return (block.zone() == null || header)
                && block.text().length() <= MAX_CHARS
                && sorting.letters(index).length() >= MIN_LETTERS
                && !Titles.isSiteLetters(sorting.letters(index), sites)
                && !isHomeLink(block)
                && sorting.reason(index) == null
                && Titles.clean(block.text(), sites) != null;
    }

    /** Whether the whole block links to the front page, as the name of a site does. */
    private static boolean isHomeLink(Block block) {
        Element at = block.isMostlyLink() ? block.source() : null;
        for (int step = 0; at != null && step < MAX_STEPS; step++) {
            if (at.name().equals("a")) {
                return HOME.contains(at.attribute("href"));
            }
            at = at.parent();
        }
        return false;
    }
}
