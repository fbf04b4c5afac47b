package org.roznamcha.page.extract;

import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/**
 * What the attributes of one element say of it.
 *
 * @param part what it is for ({@link ContainerHints}); null when no name says it
 * @param stamped whether it carries a date for machines
 */
record ElementNames(@Nullable String part, boolean stamped) {

    private static final ElementNames NONE = new ElementNames(null, false);

    static ElementNames of(Element element, PageClasses classes) {
        if (element.attributeCount() == 0) {
            return NONE;
        }
        String part = ContainerHints.shared().part(element, classes::of);
        boolean stamped = !HtmlTags.isPlain(element) && isStamped(element);
        return part == null && !stamped ? NONE : new ElementNames(part, stamped);
    }

    /** A dateline is part of the text; {@code datePublished} and its like are not. */
    private static boolean isStamped(Element element) {
        String property = element.attribute("itemprop");
        return element.has("datetime")
                || (property.startsWith("date") && !property.equals("dateline"))
                || ScriptMoments.of(element) != null;
    }
}
