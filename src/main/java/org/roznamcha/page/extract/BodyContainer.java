package org.roznamcha.page.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article's body: starting at the top, step into the child that holds most of the prose for as
 * long as one child does. Prose is weighed by its characters, with a bonus for every end of sentence and a discount for links.
 */
final class BodyContainer implements NodeVisitor {

    /** A child is stepped into when it holds at least this part of its parent's weight. */
    private static final double DOMINANT_SHARE = 0.6;

    /** An element that calls itself the body is one when it holds at least this part of the page's weight. */
    private static final double NAMED_SHARE = 0.3;

    /** Characters that one end of sentence is worth. */
    private static final int SENTENCE_BONUS = 40;

    private static final class Weight {
        double sum;
        int paragraphs;
    }

    /** Elements equal nothing but themselves. */
    private final Map<Element, Weight> weights = new HashMap<>();

    private @Nullable Element named;

    private BodyContainer() {}

    /** The container; the whole body when the page has no prose. */
    static Element of(Document document, List<Block> blocks) {
        BodyContainer search = new BodyContainer();
        for (Block block : blocks) {
            Element owner = block.owner();
            if (owner != null && block.zone() == null && block.isProse()) {
                Weight weight = search.weight(owner);
                weight.sum += block.text().length()
                        - block.linkChars()
                        + SENTENCE_BONUS * (double) Prose.sentenceEnds(block.text());
                weight.paragraphs++;
            }
        }
        NodeTraversor.traverse(search, document.body());
        return search.descend(document.body());
    }

    @Override
    public void head(Node node, int depth) {
        // Weights are summed on the way up.
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && weights.containsKey(element)) {
            Weight own = weight(element);
            Element parent = element.parent();
            if (parent != null && depth > 0) {
                Weight above = weight(parent);
                above.sum += own.sum;
                above.paragraphs += own.paragraphs;
            }
            boolean body = "+body".equals(ContainerHints.shared().part(element));
            if (body && (named == null || sum(named) < own.sum)) {
                named = element;
            }
        }
    }

    private Element descend(Element top) {
        double total = sum(top);
        if (named != null && total > 0 && sum(named) >= NAMED_SHARE * total) {
            return named;
        }
        Element current = top;
        while (true) {
            Element best = heaviestChild(current);
            if (best == null || isLeaf(best, current) || sum(best) < DOMINANT_SHARE * sum(current)) {
                return widen(current, top);
            }
            current = best;
        }
    }

    /** Pages whose paragraphs hang in equal boxes: the box that was found is one of several, so take what holds them all. */
    private Element widen(Element found, Element top) {
        Element parent = found.parent();
        if (found.equals(top) || parent == null || found.className().isEmpty()) {
            return found;
        }
        for (Element sibling : parent.children()) {
            if (!sibling.equals(found)
                    && sum(sibling) > 0
                    && sibling.className().equals(found.className())
                    && sibling.normalName().equals(found.normalName())
                    && !found.normalName().equals("article")) {
                return parent;
            }
        }
        return found;
    }

    private @Nullable Element heaviestChild(Element parent) {
        Element best = null;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (sum(child) > (best == null ? 0 : sum(best))) {
                best = child;
            }
        }
        return best;
    }

    /** A paragraph is no container; neither is the box around one paragraph of several. */
    private boolean isLeaf(Element child, Element parent) {
        return switch (child.normalName()) {
            case "p", "li", "blockquote", "pre", "span", "b", "strong", "font", "a" -> true;
            default -> weight(child).paragraphs < 2 && weight(parent).paragraphs > 1;
        };
    }

    private double sum(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.sum;
    }

    private Weight weight(Element element) {
        return weights.computeIfAbsent(element, key -> new Weight());
    }
}
