package org.roznamcha.page.markup;

import org.jspecify.annotations.Nullable;

/**
 * Ends formatting that overlaps other elements, as {@code <b><p></b></p>}: the Standard's "adoption agency algorithm", after which the formatting
 * stands inside each of them.
 */
final class AdoptionAgency {

    private static final int MAX_ROUNDS = 8;

    /** Formatting farther out than so many elements is not remembered any longer. */
    private static final int MAX_INNER = 3;

    private final TreeBuilder builder;
    private final OpenElements open;
    private final ActiveFormatting formatting;

    AdoptionAgency(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
        this.formatting = builder.formatting;
    }

    /** Takes the end tag of a formatting element; false when no such element is remembered. */
    boolean end(Tag tag) {
        Element current = open.current();
        if (current.tag == tag && formatting.indexOf(current) < 0) {
            open.pop();
            return true;
        }
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Element element = formatting.last(tag);
            if (element == null) {
                return round > 0;
            }
            int index = open.indexOf(element);
            if (index < 0) {
                formatting.remove(element);
                return true;
            }
            if (!open.inScope(tag)) {
                return true;
            }
            Element furthest = firstSpecial(index + 1);
            if (furthest == null) {
                open.popUpTo(index);
                formatting.remove(element);
                return true;
            }
            adopt(element, index, furthest);
        }
        return true;
    }

    private @Nullable Element firstSpecial(int from) {
        for (int i = from; i < open.size(); i++) {
            if (open.get(i).isSpecial()) {
                return open.get(i);
            }
        }
        return null;
    }

    private void adopt(Element element, int index, Element furthest) {
        Element ancestor = open.get(index - 1);
        int bookmark = formatting.indexOf(element);
        Element last = furthest;
        int at = open.indexOf(furthest) - 1;
        for (int inner = 1; at > index; inner++, at--) {
            Element node = open.get(at);
            int known = formatting.indexOf(node);
            if (inner > MAX_INNER && known >= 0) {
                formatting.remove(node);
                bookmark -= known < bookmark ? 1 : 0;
                known = -1;
            }
            if (known < 0) {
                open.remove(node);
                continue;
            }
            Element copy = node.empty();
            formatting.replace(known, copy);
            open.replace(at, copy);
            if (last == furthest) {
                bookmark = known + 1;
            }
            last.remove();
            copy.append(last);
            last = copy;
        }
        last.remove();
        builder.insertAt(ancestor, last);
        Element copy = element.empty();
        copy.takeAllFrom(furthest);
        furthest.append(copy);
        int place = formatting.indexOf(element);
        formatting.remove(element);
        formatting.insert(place < bookmark ? bookmark - 1 : bookmark, copy);
        open.remove(element);
        open.insertBelow(copy, furthest);
    }
}
