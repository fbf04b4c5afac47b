package org.roznamcha.page.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a page's menus, by which a short line near the title is known for a section. Used by one thread. */
final class MenuEntries {

    private static final int MAX_WORDS = 5;
    private static final int MAX_CHARS = 50;

    /** A menu set as one line is no longer. */
    private static final int MAX_BAR_CHARS = 400;

    private static final int MIN_ENTRIES = 3;
    private static final Set<String> ZONES = Set.of("navigation", "header", "footer");

    private final Sorting sorting;
    private final int from;
    private final int to;

    /** The letters of every entry, gathered when the first line is asked for: on most pages none is. */
    private @Nullable Set<String> letters;

    /**
     * Every short line that stands in a region for menus or is a link.
     *
     * @param from index of the first line about the article
     * @param to index after the last: what stands between is no menu
     */
    MenuEntries(Sorting sorting, int from, int to) {
        this.sorting = sorting;
        this.from = from;
        this.to = to;
    }

    boolean holds(String line) {
        if (letters == null) {
            letters = entries();
        }
        return letters.contains(Wording.letters(line));
    }

    private Set<String> entries() {
        Set<String> entries = new HashSet<>();
        for (int i = 0; i < sorting.size(); i++) {
            Block block = sorting.block(i);
            String zone = block.zone();
            boolean about = zone == null && i >= from && i < to;
            boolean menu = block.owner() == null || (zone == null ? block.isMostlyLink() : ZONES.contains(zone));
            if (menu && !about && isShort(block)) {
                entries.add(sorting.letters(i));
            }
            if (menu && block.text().length() <= MAX_BAR_CHARS) {
                addBar(block.parted(), entries);
            }
        }
        return entries;
    }

    private static void addBar(String bar, Set<String> entries) {
        List<String> parts = Bylines.parts(bar);
        if (parts.size() >= MIN_ENTRIES) {
            parts.forEach(part -> entries.add(Wording.letters(part)));
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

    private static boolean isShort(Block block) {
        return block.text().length() <= MAX_CHARS && block.words() <= MAX_WORDS;
    }
}
