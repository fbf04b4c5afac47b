package org.roznamcha.page.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.markup.Document;
import org.roznamcha.page.markup.Element;
import org.roznamcha.page.markup.Node;
import org.roznamcha.page.markup.TreeWalk;

/**
 * Finds the elements that hold the article's body.
 *
 * <p>Starting at the top, step into the child that holds most of the prose for as long as one child does; where none does, into the
 * one that also shows the title. Then the siblings on the way back up join when they look like more of the same: paragraphs, boxes of
 * the same make, or boxes with a good part of the prose. Prose is weighed by {@link ProseWeights}.
 */
final class BodyContainer implements TreeWalk.Visitor {

    /** A child is stepped into when it holds at least this part of its parent's weight. */
    private static final double DOMINANT_SHARE = 0.6;

    /** A child that shows the title is stepped into when it holds at least this part of its parent's weight. */
    private static final double TITLED_SHARE = 0.3;

    /** An element that calls itself the body is one when it holds at least this part of the page's weight. */
    private static final double NAMED_SHARE = 0.2;

    /** A linked line with fewer words is a button. */
    private static final int HEADLINE_WORDS = 4;

    private static final int TEASER_PARAGRAPHS = 2;
    private static final int MIN_TEASERS = 3;

    /** What the prose of teasers weighs, against that of an article. */
    private static final double TEASER_FACTOR = 0.1;

    /** A sibling of another make, without headings, joins when it holds this part of the container's weight. */
    private static final double JOINING_SHARE = 0.1;

    /** Such a sibling holds at least this many paragraphs. */
    private static final int JOINING_PARAGRAPHS = 2;

    /** Siblings join on this many levels. */
    private static final int MAX_LEVELS = 4;

    private static final class Weight {
        double sum;
        int paragraphs;
        int headlines;
        int headings;
        boolean titled;
    }

    /** Elements equal nothing but themselves. */
    private final Map<Element, Weight> weights = new HashMap<>();

    /** The elements with weight and all around them: the rest of the page is never walked. */
    private final Set<Element> ways = new HashSet<>();

    private @Nullable Element named;

    private final Element top;
    private final TimeBudget budget;

    private BodyContainer(Element top, TimeBudget budget) {
        this.top = top;
        this.budget = budget;
    }

    /**
     * The containers, the chief one first; the whole body when the page has no prose.
     *
     * @param titles the titles the head states
     */
    static Set<Element> of(
            Document document, List<Block> blocks, ProseWeights prose, StatedTitles titles, TimeBudget budget) {
        BodyContainer search = new BodyContainer(document.body(), budget);
        for (Block block : blocks) {
            budget.tick(block.text().length());
            Element owner = block.owner();
            if (owner == null || block.zone() != null) {
                continue;
            }
            if (block.isProse()) {
                Weight weight = search.weight(owner);
                weight.sum += prose.of(block);
                weight.paragraphs++;
            } else if (block.isMostlyLink() && block.words() >= HEADLINE_WORDS) {
                search.weight(owner).headlines++;
            } else if (block.isHeading()) {
                Weight weight = search.weight(owner);
                weight.headings++;
                weight.titled |= titles.agree(block.text());
            }
        }
        search.weights.keySet().forEach(search::addWay);
        TreeWalk.visit(document.body(), search);
        return search.withSiblings(search.descend());
    }

    private void addWay(Element weighted) {
        Element at = weighted;
        while (at != null && ways.add(at)) {
            at = at.parent();
        }
    }

    @Override
    public TreeWalk.Step enter(Node node) {
        budget.tick();
        return node instanceof Element element && ways.contains(element) ? TreeWalk.Step.INTO : TreeWalk.Step.PAST;
    }

    /** Weights are summed on the way up. */
    @Override
    public void leave(Node node) {
        Weight own = node instanceof Element weighed ? weights.get(weighed) : null;
        if (own != null && node instanceof Element element) {
            if (isTeaserList(element)) {
                own.sum *= TEASER_FACTOR;
            }
            Element parent = element.parent();
            if (parent != null && !element.equals(top)) {
                Weight above = weight(parent);
                above.sum += own.sum;
                above.paragraphs += own.paragraphs;
                above.headlines += own.headlines;
                above.headings += own.headings;
                above.titled |= own.titled;
            }
            boolean heavier = named == null || sum(named) < own.sum;
            if (heavier && "+body".equals(ContainerHints.shared().part(element))) {
                named = element;
            }
        }
    }

    /** Several children, each a linked headline with a paragraph or two below it. */
    private boolean isTeaserList(Element element) {
        int teasers = 0;
        int others = 0;
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            Weight weight = weights.get(child);
            if (weight != null && weight.paragraphs > 0) {
                boolean teaser = weight.headlines > 0 && weight.paragraphs <= TEASER_PARAGRAPHS;
                teasers += teaser ? 1 : 0;
                others += teaser ? 0 : 1;
            }
        }
        return teasers >= MIN_TEASERS && others * 2 < teasers;
    }

    private Element descend() {
        double total = sum(top);
        if (named != null && total > 0 && sum(named) >= NAMED_SHARE * total) {
            return named;
        }
        Element current = top;
        while (true) {
            Element best = heaviestChild(current, false);
            if (best == null || isLeaf(best, current)) {
                return current;
            }
            if (sum(best) < DOMINANT_SHARE * sum(current)) {
                Element titled = heaviestChild(current, true);
                if (titled == null || sum(titled) < TITLED_SHARE * sum(current) || isLeaf(titled, current)) {
                    return current;
                }
                best = titled;
            }
            current = best;
        }
    }

    private @Nullable Element heaviestChild(Element parent, boolean titled) {
        Element best = null;
        double most = 0;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            Weight weight = weights.get(child);
            if (weight != null && weight.sum > most && (!titled || weight.titled)) {
                best = child;
                most = weight.sum;
            }
        }
        return best;
    }

    /** A paragraph is no container; neither is the box around one paragraph of several. */
    private boolean isLeaf(Element child, Element parent) {
        return isText(child) || (weight(child).paragraphs < 2 && weight(parent).paragraphs > 1);
    }

    private static boolean isText(Element element) {
        return switch (element.name()) {
            case "p", "li", "blockquote", "pre", "span", "b", "strong", "font", "a" -> true;
            default -> false;
        };
    }

    private Set<Element> withSiblings(Element found) {
        Set<Element> all = new LinkedHashSet<>();
        all.add(found);
        Element inner = found;
        for (int level = 0; level < MAX_LEVELS && !inner.equals(top); level++) {
            Element parent = inner.parent();
            if (parent == null) {
                break;
            }
            boolean before = level == 0;
            for (Element sibling = parent.firstElementChild();
                    sibling != null;
                    sibling = sibling.nextElementSibling()) {
                before &= !sibling.equals(inner);
                if (!sibling.equals(inner) && sum(sibling) > 0 && joins(sibling, inner, found, before)) {
                    all.add(sibling);
                }
            }
            inner = parent;
        }
        return all;
    }

    /**
     * Whether a sibling is more of the body.
     *
     * @param before whether it stands right above the container, where a lead stands alone
     */
    private boolean joins(Element sibling, Element inner, Element found, boolean before) {
        if (isText(sibling)) {
            return true;
        }
        boolean sameMake = !inner.className().isEmpty()
                && sibling.className().equals(inner.className())
                && sibling.name().equals(inner.name())
                && !inner.name().equals("article");
        Weight weight = weight(sibling);
        boolean plain = weight.headings == 0 && weight.headlines == 0;
        boolean heavy = weight.paragraphs >= JOINING_PARAGRAPHS && weight.sum >= JOINING_SHARE * sum(found);
        return sameMake || (plain && (before || heavy));
    }

    private double sum(Element element) {
        Weight weight = weights.get(element);
        return weight == null ? 0 : weight.sum;
    }

    private Weight weight(Element element) {
        return weights.computeIfAbsent(element, key -> new Weight());
    }
}
