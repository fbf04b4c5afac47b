package org.roznamcha.page.markup;

import org.jspecify.annotations.Nullable;

/** Goes through a tree in page order, without recursion. */
public final class TreeWalk {

    /** What a visitor wants next. */
    public enum Step {
        INTO,
        /** Past all that stands inside, and without a call of {@link Visitor#leave}. */
        PAST,
        STOP
    }

    /** Sees each node of a tree, before and after what stands inside. */
    public interface Visitor {

        Step enter(Node node);

        void leave(Node node);
    }

    private TreeWalk() {}

    /** Through a node and all that stands in it. */
    public static void visit(Node top, Visitor visitor) {
        Node at = top;
        while (at != null) {
            Step step = visitor.enter(at);
            if (step == Step.STOP) {
                return;
            }
            Node inside = step == Step.INTO && at instanceof Element element ? element.first : null;
            at = inside != null ? inside : next(at, top, visitor, step == Step.INTO);
        }
    }

    private static @Nullable Node next(Node from, Node top, Visitor visitor, boolean entered) {
        Node at = from;
        if (entered) {
            visitor.leave(at);
        }
        while (at != top && at.next == null && at.parent != null) {
            at = at.parent;
            visitor.leave(at);
        }
        return at == top ? null : at.next;
    }

    /** The node that follows in page order, within a tree; null after the last. */
    static @Nullable Node after(Node node, Element top) {
        if (node instanceof Element element && element.first != null) {
            return element.first;
        }
        Node at = node;
        while (at != top && at.next == null && at.parent != null) {
            at = at.parent;
        }
        return at == top ? null : at.next;
    }
}
