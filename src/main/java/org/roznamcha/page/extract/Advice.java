package org.roznamcha.page.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roznamcha.page.markup.Element;

/**
 * What a reading of a document knows beyond what its elements say of themselves, and hands on to the next reading. Used by one thread.
 *
 * @param misnamed elements whose names say the wrong thing about them
 * @param replies elements that hold answers to a post
 * @param hidden whether to read what is not shown: some pages show their text by script
 * @param classes what the class attributes of the page say
 * @param shown lines of earlier readings in display form, by how they were written
 */
record Advice(
        Set<Element> misnamed, Set<Element> replies, boolean hidden, PageClasses classes, Map<String, String> shown) {

    /** For the first reading of what is shown. */
    static Advice first(Set<Element> replies, PageClasses classes) {
        return new Advice(new HashSet<>(), replies, false, classes, new HashMap<>());
    }

    /** For a reading of what is hidden as well, in which other names may prove wrong. */
    Advice withHidden() {
        return new Advice(new HashSet<>(), replies, true, classes, shown);
    }

    /** Keeps the lines of a reading: most are the same in the next. */
    void keepLines(List<Block> read) {
        for (Block block : read) {
            shown.put(block.written(), block.text());
        }
    }
}
