package org.roznamcha.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The elements whose end has not been read, the outermost first: the Standard's stack of open elements. */
final class OpenElements {

    /** Elements deeper inside are put beside one another. */
    static final int MAX_DEPTH = 512;

    private final List<Element> stack = new ArrayList<>();

    /** How many paragraphs are open: whether there is one is the most frequent question. */
    private int paragraphs;

    void push(Element element) {
        stack.add(element);
        paragraphs += element.tag == Tag.P ? 1 : 0;
    }

    Element pop() {
        Element popped = stack.remove(stack.size() - 1);
        paragraphs -= popped.tag == Tag.P ? 1 : 0;
        return popped;
    }

    int size() {
        return stack.size();
    }

    Element get(int index) {
        return stack.get(index);
    }

    Element current() {
        return stack.get(stack.size() - 1);
    }

    boolean isCurrent(Tag tag) {
        return current().tag == tag;
    }

    int indexOf(Element element) {
        return stack.lastIndexOf(element);
    }

    boolean holds(Tag tag) {
        return lastIndexOf(tag) >= 0;
    }

    /** The index of the innermost of this kind; -1 without one. */
    int lastIndexOf(Tag tag) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i).tag == tag) {
                return i;
            }
        }
        return -1;
    }

    void remove(Element element) {
        int index = indexOf(element);
        if (index >= 0) {
            stack.remove(index);
            paragraphs -= element.tag == Tag.P ? 1 : 0;
        }
    }

    void replace(int index, Element element) {
        stack.set(index, element);
    }

    /** Puts one right inside another. */
    void insertBelow(Element element, Element above) {
        stack.add(indexOf(above) + 1, element);
    }

    void popUpTo(Tag tag) {
        while (stack.size() > 1 && pop().tag != tag) {
            // The element itself goes last.
        }
    }

    void popUpTo(int index) {
        while (stack.size() > index) {
            pop();
        }
    }

    /** Pops until one is the current element for which this holds. */
    void clearTo(Predicate<Tag> kept) {
        while (stack.size() > 1 && !kept.test(current().tag)) {
            pop();
        }
    }

    /** Pops elements whose end may be left out. */
    void closeImplied(Tag but) {
        while (current().tag.implied && current().tag != but) {
            pop();
        }
    }

    boolean inScope(Tag tag) {
        return inScope(found -> found == tag, end -> end.scope);
    }

    boolean inScope(Predicate<Tag> wanted) {
        return inScope(wanted, end -> end.scope);
    }

    boolean inListScope(Tag tag) {
        return inScope(found -> found == tag, end -> end.scope || end == Tag.OL || end == Tag.UL);
    }

    boolean inTableScope(Tag tag) {
        return inScope(found -> found == tag, end -> end == Tag.HTML || end == Tag.TABLE || end == Tag.TEMPLATE);
    }

    boolean paragraphInButtonScope() {
        return paragraphs > 0 && inScope(found -> found == Tag.P, end -> end.scope || end == Tag.BUTTON);
    }

    private boolean inScope(Predicate<Tag> wanted, Predicate<Tag> end) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            Element element = stack.get(i);
            if (!element.foreign && wanted.test(element.tag)) {
                return true;
            }
            if (element.foreign ? ForeignRules.holdsText(element) : end.test(element.tag)) {
                return false;
            }
        }
        return false;
    }
}
