package org.roznamcha.page.extract;

import org.jsoup.nodes.Attributes;
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

    static ElementNames of(Element element, PageClasses classes) {
        Attributes attributes = HtmlTags.attributes(element);
        if (attributes == null) {
            return NONE;
        }
        String part = ContainerHints.shared().part(element.normalName(), attributes, classes::of);
        boolean stamped = !HtmlTags.isPlain(attributes) && isStamped(element, attributes);
        return part == null && !stamped ? NONE : new ElementNames(part, stamped);
    }

    /** A dateline is part of the text; {@code datePublished} and its like are not. */
    private static boolean isStamped(Element element, Attributes attributes) {
        String property = attributes.get("itemprop");
        return attributes.hasKey("datetime")
                || (property.startsWith("date") && !property.equals("dateline"))
                || ScriptMoments.of(element) != null;
    }
}
