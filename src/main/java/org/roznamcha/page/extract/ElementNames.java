package org.roznamcha.page.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the attributes of a page's elements say of them, read once however often the page is walked. Used by one thread. */
final class ElementNames {

    /**
     * What attributes say of one element.
     *
     * @param hidden whether it is never shown
     * @param part what it is for ({@link ContainerHints}); null when no name says it
     * @param stamped whether it carries a date for machines
     */
    record Facts(boolean hidden, @Nullable String part, boolean stamped) {}

    private static final Facts PLAIN = new Facts(false, null, false);
    private static final Facts HIDDEN = new Facts(true, null, false);

    /** Elements equal nothing but themselves. */
    private final Map<Element, Facts> known = new HashMap<>();

    private final Map<String, String> parts = new HashMap<>();

    Facts of(Element element) {
        if (element.attributesSize() == 0) {
            return HtmlTags.isHidden(element) ? HIDDEN : PLAIN;
        }
        Facts facts = known.get(element);
        if (facts == null) {
            facts = read(element);
            known.put(element, facts);
        }
        return facts;
    }

    private Facts read(Element element) {
        String property = HtmlTags.attribute(element, "itemprop");
        // A dateline is part of the text; datePublished and its like are not.
        boolean stamped = HtmlTags.hasAttribute(element, "datetime")
                || (property.startsWith("date") && !property.equals("dateline"))
                || ScriptMoments.of(element) != null;
        return new Facts(HtmlTags.isHidden(element), ContainerHints.shared().part(element, parts), stamped);
    }
}
