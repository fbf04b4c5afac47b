package org.roznamcha.page.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the attributes of one element say of it.
 *
 * @param part what it is for ({@link ContainerHints}); null when no name says it
 * @param stamped whether it carries a date for machines
 */
record ElementNames(@Nullable String part, boolean stamped) {

    private static final ElementNames NONE = new ElementNames(null, false);

    static ElementNames of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        String part = ContainerHints.shared().part(element);
        boolean stamped = isStamped(element);
        return part == null && !stamped ? NONE : new ElementNames(part, stamped);
    }

    /** A dateline is part of the text; {@code datePublished} and its like are not. */
    private static boolean isStamped(Element element) {
        String property = HtmlTags.attribute(element, "itemprop");
        return HtmlTags.hasAttribute(element, "datetime")
                || (property.startsWith("date") && !property.equals("dateline"));
    }
}
