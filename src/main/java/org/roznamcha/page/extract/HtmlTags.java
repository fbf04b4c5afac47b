package org.roznamcha.page.extract;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.extract.Block.Kind;
import org.roznamcha.page.markup.Element;
import org.roznamcha.page.markup.Node;
import org.roznamcha.page.markup.Text;

/** What the names of elements say by themselves, and which elements are never shown. */
final class HtmlTags {

    /** Longer style attributes are generated. */
    private static final int MAX_STYLE_CHARS = 2_000;

    /** The head of a post stands so deep in it at most. */
    private static final int POST_STEPS = 3;

    private static final Set<String> POSTS = Set.of("article", "hentry", "post", "story", "entry");

    private static final String CLASS_BREAKS = " \t\n\u000b\f\r";

    private HtmlTags() {}

    /** Whether it is never shown, or holds no text. */
    static boolean isSkipped(String name) {
        return switch (name) {
            case "script",
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
                    "amp-analytics" -> true;
            default -> false;
        };
    }

    static boolean isHeading(String name) {
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> false;
        };
    }

    /** Whether it holds the article whatever it is called. */
    static boolean isFrame(String name) {
        return switch (name) {
            case "html", "body", "main", "article" -> true;
            default -> false;
        };
    }

    /**
     * Whether an element of this kind is a block. Some are that the parser does not know for one; an element of an application's own is
     * one unless text stands right beside it.
     */
    static boolean isBlock(Element element) {
        if (element.isBlock()) {
            return true;
        }
        String name = element.name();
        return switch (name) {
            case "td", "th", "time", "center", "dd", "dt", "summary", "details" -> true;
            default -> name.indexOf('-') > 0 && !isText(element.previousSibling()) && !isText(element.nextSibling());
        };
    }

    private static boolean isText(@Nullable Node node) {
        return node instanceof Text run && !run.isBlank();
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

    /** Whether an element is called a header: of an article it holds title and byline, of a page its name and menu. */
    static boolean mayBeHeader(Element element, @Nullable String part) {
        boolean named = "header".equals(part)
                && element.attribute("class").toLowerCase(Locale.ROOT).contains("header");
        return named || element.name().equals("header");
    }

    /** Whether an element close around, other than the whole page, is a post by its microdata or by a class of that name alone. */
    static boolean isInPost(Element element, PageClasses classes) {
        Element at = element.parent();
        for (int step = 0; step < POST_STEPS && at != null && !at.name().equals("body"); step++) {
            boolean article = at.attribute("itemtype").contains("Article")
                    || at.attribute("itemtype").contains("Posting");
            if (article || classes.of(at.attribute("class")).post()) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** Whether one of the classes is that of a post. */
    static boolean isNamedPost(String classes) {
        StringTokenizer names = new StringTokenizer(classes, CLASS_BREAKS);
        while (names.hasMoreTokens()) {
            if (POSTS.contains(names.nextToken())) {
                return true;
            }
        }
        return false;
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

    /** Whether there are none but a class and a link: true of nearly all elements, which need not be asked for anything else then. */
    static boolean isPlain(Element element) {
        for (int i = 0; i < element.attributeCount(); i++) {
            String name = element.attributeName(i);
            if (!name.equals("class") && !name.equals("href")) {
                return false;
            }
        }
        return true;
    }

    static boolean isHidden(Element element) {
        if (element.name().equals("noscript")) {
            return true;
        }
        if (isPlain(element)) {
            return false;
        }
        if (element.has("hidden") || (element.attribute("aria-hidden").equals("true") && !isSeen(element))) {
            return true;
        }
        String style = element.attribute("style");
        return !style.isEmpty()
                && style.length() < MAX_STYLE_CHARS
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    /** Whether an element is kept from screen readers alone, to which the same is said in other words. */
    private static boolean isSeen(Element element) {
        return element.name().equals("time") || isInitial(element);
    }

    /** The first letter of a word set large: hidden from screen readers, to which the word is given whole or not at all. */
    private static boolean isInitial(Element element) {
        String letter = element.ownText();
        return letter.length() == 1
                && Character.isLetter(letter.charAt(0))
                && element.nextSibling() instanceof Text rest
                && !rest.text().isEmpty()
                && Character.isLetter(rest.text().charAt(0));
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
