package org.roznamcha.page.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.extract.Block.Kind;

/** What the names of elements say by themselves, and which elements are never shown. */
final class HtmlTags {

    /** Never shown, or no text. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "select",
            "textarea",
            "button",
            "input",
            "option",
            "datalist",
            "dialog",
            "head",
            "amp-ad",
            "amp-embed",
            "amp-analytics");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Elements that hold the article whatever they are called. */
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");

    /** Blocks beside those of the parser. */
    private static final Set<String> BLOCKS = Set.of("td", "th", "time", "center", "dd", "dt", "summary", "details");

    /** Longer style attributes are generated. */
    private static final int MAX_STYLE_CHARS = 2_000;

    private HtmlTags() {}

    static boolean isSkipped(String name) {
        return SKIPPED.contains(name);
    }

    static boolean isHeading(String name) {
        return HEADINGS.contains(name);
    }

    static boolean isFrame(String name) {
        return FRAMES.contains(name);
    }

    /** A block that the parser does not know for one; an element of an application's own is one unless text stands right beside it. */
    static boolean isBlock(Element element) {
        String name = element.normalName();
        return BLOCKS.contains(name)
                || (name.indexOf('-') > 0 && !isText(element.previousSibling()) && !isText(element.nextSibling()));
    }

    private static boolean isText(@Nullable Node node) {
        return node instanceof TextNode run && !run.isBlank();
    }

    /** Why the inside of such an element is no part of the article; null when nothing is against it. */
    static @Nullable String zone(String name, boolean insideArticle) {
        return switch (name) {
            case "nav" -> "navigation";
            case "footer" -> "footer";
            case "aside" -> "sidebar";
            case "header" -> insideArticle ? null : "header";
            case "figure", "figcaption", "caption" -> "caption";
            case "amp-sidebar" -> "navigation";
            case "label", "legend" -> "form";
            default -> null;
        };
    }

    /** The hint that a part of {@code containers.tsv} gives. */
    static Hint hint(@Nullable String part) {
        return switch (part == null ? "" : part) {
            case "+title" -> Hint.TITLE;
            case "+deck" -> Hint.DECK;
            case "+byline" -> Hint.BYLINE;
            case "+date" -> Hint.DATE;
            case "+section" -> Hint.SECTION;
            default -> Hint.NONE;
        };
    }

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return element.normalName().equals("noscript");
        }
        if (element.hasAttr("hidden")
                || element.normalName().equals("noscript")
                || (element.attr("aria-hidden").equals("true") && !isInitial(element))) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < MAX_STYLE_CHARS
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    /** The first letter of a word set large: hidden from screen readers, to which the word is given whole or not at all. */
    private static boolean isInitial(Element element) {
        String letter = element.ownText();
        return letter.length() == 1
                && Character.isLetter(letter.charAt(0))
                && element.nextSibling() instanceof TextNode rest
                && !rest.getWholeText().isEmpty()
                && Character.isLetter(rest.getWholeText().charAt(0));
    }

    static Kind kind(String name) {
        return switch (name) {
            case "h1" -> Kind.FIRST_HEADING;
            case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "p", "blockquote", "pre" -> Kind.PARAGRAPH;
            case "li", "dt", "dd" -> Kind.ITEM;
            default -> Kind.TEXT;
        };
    }
}
