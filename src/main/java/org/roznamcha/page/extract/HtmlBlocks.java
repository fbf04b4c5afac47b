package org.roznamcha.page.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.extract.Block.Hint;
import org.roznamcha.page.extract.Block.Kind;

/**
 * Cuts a document into the lines a reader sees, in one walk without recursion. Every {@code <br>} outside a heading starts a new
 * block, unless it breaks a line in mid-sentence; what is never shown (scripts, templates, hidden elements) is skipped.
 */
final class HtmlBlocks implements NodeFilter {

    /** Nodes after this many are not read: no page that people wrote has them. */
    static final int MAX_NODES = 400_000;

    /** A form with more text is the frame of a page. */
    private static final int MAX_FORM_CHARS = 600;

    /** Lines broken by hand are this long. */
    private static final int WRAPPED_CHARS = 50;

    private static final int MAX_WRAPPED_CHARS = 110;

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
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
    private static final Set<String> NOT_ZONED = Set.of("html", "body", "main", "article");
    private static final Set<String> EXTRA_BLOCKS =
            Set.of("td", "th", "time", "center", "dd", "dt", "summary", "details");

    /** What an open element adds to the lines inside it. */
    private record Frame(
            Element element,
            @Nullable String zone,
            Hint hint,
            @Nullable Element region,
            boolean article,
            boolean link,
            boolean block) {}

    private final Set<Element> misnamed;
    private final Set<Element> replies;
    private final TimeBudget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linkChars;
    /** Where in {@code text} the line after the last joined break begins. */
    private int lineStart;

    private @Nullable Frame first;
    private int nodes;
    private @Nullable String unread;

    private HtmlBlocks(Set<Element> misnamed, Set<Element> replies, TimeBudget budget) {
        this.budget = budget;
        this.misnamed = misnamed;
        this.replies = replies;
    }

    /**
     * Reads a document.
     *
     * @param misnamed elements whose names say the wrong thing about them
     * @param replies elements that hold answers to a post
     */
    static HtmlBlocks of(Document document, Set<Element> misnamed, Set<Element> replies, TimeBudget budget) {
        HtmlBlocks blocks = new HtmlBlocks(misnamed, replies, budget);
        NodeTraversor.filter(blocks, document.body());
        blocks.flush();
        return blocks;
    }

    /** The lines in page order. */
    List<Block> list() {
        return List.copyOf(blocks);
    }

    /** The first node beyond the limit as text; null when all were read. */
    @Nullable
    String unread() {
        return unread;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        budget.tick();
        if (++nodes > MAX_NODES) {
            unread = node instanceof TextNode run ? run.getWholeText() : node.nodeName();
            return FilterResult.STOP;
        }
        if (node instanceof TextNode run) {
            append(run.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        Frame frame = open.peek();
        if (frame != null && frame.element.equals(node)) {
            if (frame.block) {
                flush();
            }
            open.pop();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            if (insideHeading() || isWrapped(element)) {
                append(" ");
                lineStart = text.length();
            } else {
                flush();
            }
            return FilterResult.CONTINUE;
        }
        Frame frame = frame(element, name);
        if (frame.block) {
            flush();
        }
        open.push(frame);
        return FilterResult.CONTINUE;
    }

    private Frame frame(Element element, String name) {
        Frame parent = open.peek();
        boolean article = (parent != null && parent.article) || name.equals("article") || name.equals("main");
        boolean unnamed = NOT_ZONED.contains(name) || misnamed.contains(element);
        String part = unnamed ? null : ContainerHints.shared().part(element);
        String zone = parent == null ? null : parent.zone;
        Element region = parent == null ? null : parent.region;
        if (zone == null) {
            boolean box = name.equals("form") && element.text().length() <= MAX_FORM_CHARS;
            String tag = box ? "form" : tagZone(name, article);
            zone = part != null && !part.startsWith("+") ? part : unnamed ? null : tag;
            zone = zone == null && replies.contains(element) ? "comments" : zone;
            region = zone == null ? region : element;
        }
        Hint hint = hint(part);
        boolean body = "+body".equals(part);
        if (hint == Hint.NONE && parent != null && !body) {
            hint = parent.hint;
        } else if (hint != Hint.NONE && zone == null) {
            region = element;
        }
        boolean link = (parent != null && parent.link) || name.equals("a");
        boolean newRegion = parent != null && (hint != parent.hint || (zone != null && parent.zone == null));
        boolean stamped =
                element.hasAttr("datetime") || element.attr("itemprop").startsWith("date");
        boolean block =
                element.isBlock() || "+paragraph".equals(part) || EXTRA_BLOCKS.contains(name) || newRegion || stamped;
        return new Frame(element, zone, hint, region, article, link, block);
    }

    private static @Nullable String tagZone(String name, boolean insideArticle) {
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

    private static Hint hint(@Nullable String part) {
        return switch (part == null ? "" : part) {
            case "+title" -> Hint.TITLE;
            case "+deck" -> Hint.DECK;
            case "+byline" -> Hint.BYLINE;
            case "+date" -> Hint.DATE;
            case "+section" -> Hint.SECTION;
            default -> Hint.NONE;
        };
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || (element.attr("aria-hidden").equals("true") && !isInitial(element))) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < 2_000
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

    /** A line of plain text that a single break cuts in mid-sentence: the page breaks its lines by hand. */
    private boolean isWrapped(Element lineBreak) {
        Frame start = first;
        if (start == null || !start.equals(open.peek()) || text.length() < WRAPPED_CHARS) {
            return false;
        }
        Node next = lineBreak.nextSibling();
        String line = Wording.display(text.substring(lineStart));
        return line.length() >= WRAPPED_CHARS
                && line.length() <= MAX_WRAPPED_CHARS
                && !Prose.endsSentence(line)
                && line.charAt(line.length() - 1) != ':'
                && next instanceof TextNode run
                && !run.isBlank();
    }

    private boolean insideHeading() {
        Frame frame = open.peek();
        return frame != null && HEADINGS.contains(frame.element.normalName());
    }

    private void append(String run) {
        Frame frame = open.peek();
        if (frame == null) {
            return;
        }
        if (first == null && !run.isBlank()) {
            first = frame;
        }
        text.append(run);
        if (frame.link) {
            linkChars += run.strip().length();
        }
    }

    private void flush() {
        Frame frame = first;
        if (frame != null) {
            String written = text.toString();
            String line = Wording.display(written);
            if (!line.isEmpty()) {
                Frame block = enclosingBlock(frame);
                Kind kind = kind(block.element.normalName());
                blocks.add(
                        new Block(line, written, kind, linkChars, frame.zone, frame.hint, block.element, frame.region));
            }
        }
        text.setLength(0);
        lineStart = 0;
        linkChars = 0;
        first = null;
    }

    /** The innermost open block; inline elements between it and the text are few in what people write, and depth is capped by the parser. */
    private Frame enclosingBlock(Frame innermost) {
        Frame block = innermost;
        for (Frame frame : open) {
            block = frame;
            if (frame.block) {
                break;
            }
        }
        return block;
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "h1" -> Kind.FIRST_HEADING;
            case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "p", "blockquote", "pre" -> Kind.PARAGRAPH;
            case "li", "dt", "dd" -> Kind.ITEM;
            default -> Kind.TEXT;
        };
    }
}
