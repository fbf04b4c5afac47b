package org.roznamcha.page.extract;

import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.markup.Element;

/**
 * What an element that is being read adds to the lines inside it.
 *
 * @param zone why what stands inside is no part of the article; null when nothing is against it
 * @param hint what it is for
 * @param region the outermost element that gave the zone, without a zone the element that gave the hint; null without either
 * @param article whether it stands in an element that holds the article
 * @param link whether it stands in a link
 * @param block whether it begins and ends a line
 * @param stamped whether it carries a date for machines
 * @param ownHeader whether it is called a header and is that of the article
 */
record OpenElement(
        Element element,
        @Nullable String zone,
        Hint hint,
        @Nullable Element region,
        boolean article,
        boolean link,
        boolean block,
        boolean stamped,
        boolean ownHeader) {

    /** A form with more text is the frame of a page. */
    private static final int MAX_FORM_CHARS = 600;

    /**
     * What an element adds.
     *
     * @param parent what it stands in; null for the body
     * @param early whether little text of an article stands before it: farther down a header is that of a box
     */
    static OpenElement of(Element element, @Nullable OpenElement parent, Advice advice, boolean early) {
        String name = element.name();
        ElementNames names = ElementNames.of(element, advice.classes());
        boolean article = (parent != null && parent.article) || name.equals("article") || name.equals("main");
        boolean unnamed = HtmlTags.isFrame(name) || advice.misnamed().contains(element);
        boolean own = early
                && HtmlTags.mayBeHeader(element, names.part())
                && (article || HtmlTags.isInPost(element, advice.classes()));
        String part = unnamed || own ? null : names.part();
        String zone = parent == null ? null : parent.zone;
        Element region = parent == null ? null : parent.region;
        if (zone == null) {
            boolean box = name.equals("form") && element.text().length() <= MAX_FORM_CHARS;
            String tag = box ? "form" : HtmlTags.zone(name, article || own);
            zone = part != null && !part.startsWith("+") ? part : unnamed ? null : tag;
            zone = zone == null && advice.replies().contains(element) ? "comments" : zone;
            region = zone == null ? region : element;
        }
        Hint hint = HtmlTags.hint(part);
        boolean body = "+body".equals(part);
        if (hint == Hint.NONE && parent != null && !body) {
            hint = parent.hint;
        } else if (hint != Hint.NONE && zone == null) {
            region = element;
        }
        boolean link = (parent != null && parent.link) || name.equals("a");
        boolean newRegion = parent != null && (hint != parent.hint || (zone != null && parent.zone == null));
        boolean block = newRegion || "+paragraph".equals(part) || names.stamped() || HtmlTags.isBlock(element);
        return new OpenElement(element, zone, hint, region, article, link, block, names.stamped(), own);
    }

    /** Whether it is what gave zone or hint to the lines inside it. */
    boolean isRegion() {
        return element.equals(region);
    }

    boolean isHeading() {
        return HtmlTags.isHeading(element.name());
    }

    boolean isLink() {
        return element.name().equals("a");
    }
}
