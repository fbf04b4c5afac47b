package org.roznamcha.page.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The entries of a page's menus, by which a short line near the title is known for a section. Used by one thread. */
final class MenuEntries {

    private static final int MAX_WORDS = 5;
    private static final int MAX_CHARS = 50;

    /** A menu set as one line is no longer. */
    private static final int MAX_BAR_CHARS = 400;

    private static final int MIN_ENTRIES = 3;
    private static final Set<String> ZONES = Set.of("navigation", "header", "footer");

    private final Set<String> letters = new HashSet<>();

    /**
     * Every short line that stands in a region for menus or is a link.
     *
     * @param from index of the first line about the article
     * @param to index after the last: what stands between is no menu
     */
    MenuEntries(Sorting sorting, int from, int to) {
        for (int i = 0; i < sorting.size(); i++) {
            Block block = sorting.block(i);
            String zone = block.zone();
            boolean about = zone == null && i >= from && i < to;
            boolean menu = block.owner() == null || (zone == null ? block.isMostlyLink() : ZONES.contains(zone));
            if (menu && !about && isShort(block.text())) {
                letters.add(sorting.letters(i));
            }
            if (menu && block.text().length() <= MAX_BAR_CHARS) {
                addBar(block.parted());
            }
        }
    }

    private void addBar(String bar) {
        List<String> entries = Bylines.parts(bar);
        if (entries.size() >= MIN_ENTRIES) {
            entries.forEach(entry -> letters.add(Wording.letters(entry)));
        }
    }

    /** Whether a line stands in a region for menus. */
    static boolean isMenu(Block block) {
        return block.zone() != null && ZONES.contains(block.zone());
    }

    /** The entries of a line of a menu: the whole line, or each of its links. */
    static List<String> of(Block block) {
        List<String> entries = Bylines.parts(block.parted());
        return entries.size() < MIN_ENTRIES ? List.of(block.text()) : entries;
    }

    boolean holds(String line) {
        return letters.contains(Wording.letters(line));
    }

    private static boolean isShort(String line) {
        return line.length() <= MAX_CHARS && Prose.words(line) <= MAX_WORDS;
    }
}
