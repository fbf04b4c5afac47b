package org.roznamcha.page.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formatting that goes on behind the end of the element around it: the Standard's list of active formatting elements. */
final class ActiveFormatting {

    /** Further ones are not remembered: no page that people wrote has so many open. */
    private static final int MAX_SIZE = 256;

    /** So many alike are remembered at most. */
    private static final int MAX_ALIKE = 3;

    /** Null is a fence, which nothing goes beyond. */
    private final List<@Nullable Element> list = new ArrayList<>();

    boolean isEmpty() {
        return list.isEmpty();
    }

    int size() {
        return list.size();
    }

    @Nullable
    Element get(int index) {
        return list.get(index);
    }

    void push(Element element) {
        int alike = 0;
        for (int i = list.size() - 1; i >= 0 && list.get(i) != null; i--) {
            Element other = list.get(i);
            if (other != null && other.isLike(element) && ++alike == MAX_ALIKE) {
                list.remove(i);
                break;
            }
        }
        if (list.size() < MAX_SIZE) {
            list.add(element);
        }
    }

    void fence() {
        list.add(null);
    }

    void clearToFence() {
        while (!list.isEmpty() && list.remove(list.size() - 1) != null) {
            // The fence itself goes last.
        }
    }

    /** The last of this kind behind the last fence; null without one. */
    @Nullable
    Element last(Tag tag) {
        for (int i = list.size() - 1; i >= 0; i--) {
            Element element = list.get(i);
            if (element == null || element.tag == tag) {
                return element;
            }
        }
        return null;
    }

    int indexOf(Element element) {
        return list.lastIndexOf(element);
    }

    void remove(Element element) {
        list.remove(element);
    }

    void replace(int index, Element element) {
        list.set(index, element);
    }

    void insert(int index, Element element) {
        list.add(Math.min(index, list.size()), element);
    }

    /** Opens again what has been closed only by the end of an element around it. */
    void reopen(OpenElements open, TreeBuilder builder) {
        int first = list.size();
        while (first > 0) {
            Element element = list.get(first - 1);
            if (element == null || open.indexOf(element) >= 0) {
                break;
            }
            first--;
        }
        for (int i = first; i < list.size(); i++) {
            Element closed = list.get(i);
            if (closed != null) {
                list.set(i, builder.insert(closed.empty()));
            }
        }
    }
}
