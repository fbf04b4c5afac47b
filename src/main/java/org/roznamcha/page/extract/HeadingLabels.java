package org.roznamcha.page.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/** What stands in the same heading as the title and is no part of it: the kind of the text before it, the day or the site behind it. */
final class HeadingLabels {

    /** The element for what is said by the way. */
    private static final String SMALL = "small";

    private HeadingLabels() {}

    /**
     * The text of a heading without the element with which it begins or ends, when the head of the page states exactly the rest as the title, or
     * when it ends in small type.
     *
     * @param stated letters of the titles that the head states
     */
    static String without(Block block, List<String> stated) {
        Element owner = block.owner();
        if (owner == null || !block.isHeading() || !owner.hasSeveralChildren()) {
            return block.text();
        }
        String text = block.text();
        String before = shown(owner.firstElementChild());
        if (!before.isEmpty() && text.startsWith(before)) {
            String rest = text.substring(before.length()).strip();
            if (stated.contains(Wording.letters(rest))) {
                return rest;
            }
        }
        Element last = owner.lastElementChild();
        String behind = shown(last);
        if (!behind.isEmpty() && text.endsWith(behind)) {
            String rest = text.substring(0, text.length() - behind.length()).strip();
            boolean small = last != null && last.name().equals(SMALL);
            boolean whole = small && Prose.words(rest) >= Titles.MIN_TITLE_WORDS;
            return whole || stated.contains(Wording.letters(rest)) ? rest : text;
        }
        return text;
    }

    private static String shown(@Nullable Element element) {
        return element == null ? "" : Wording.display(element.text());
    }
}
