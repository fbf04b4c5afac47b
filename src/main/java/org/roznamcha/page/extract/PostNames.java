package org.roznamcha.page.extract;

import java.util.Locale;
import java.util.Set;
import org.roznamcha.page.markup.Element;

/** Tells from the names of the elements around a line that it belongs to a post rather than to the page. */
final class PostNames {

    /** So many elements from the line outward are asked. */
    private static final int ANCESTORS = 4;

    private static final Set<String> WORDS = Set.of(
            "post",
            "posted",
            "entry",
            "published",
            "article",
            "story",
            "submitted",
            "hentry",
            "hfeed",
            "issue",
            "edition");

    /** The templates of some hundred sites. */
    private static final int MAX_KNOWN = 1 << 14;

    private static final KnownNames<Boolean> KNOWN =
            new KnownNames<>(names -> ContainerHints.words(names).stream().anyMatch(WORDS::contains), MAX_KNOWN);

    private PostNames() {}

    /** Whether the markup close around the block names a post; false for plain text. */
    static boolean around(Block block) {
        Element element = block.owner();
        for (int i = 0; i < ANCESTORS && element != null; i++) {
            boolean date =
                    element.attribute("itemprop").toLowerCase(Locale.ROOT).startsWith("date");
            if (date
                    || element.name().equals("article")
                    || KNOWN.of(element.className() + " " + element.attribute("id"))) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }
}
