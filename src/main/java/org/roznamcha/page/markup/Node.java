package org.roznamcha.page.markup;

import org.jspecify.annotations.Nullable;

/** An element or what stands between elements. Equal to nothing but itself. */
public abstract sealed class Node permits Element, Run, Comment {

    @Nullable
    Element parent;

    @Nullable
    Node previous;

    @Nullable
    Node next;

    Node() {}

    /** The element around it; null for the document and what has none. */
    public final @Nullable Element parent() {
        return parent;
    }

    /** What comes right before it in the same element; null when it is the first. */
    public final @Nullable Node previousSibling() {
        return previous;
    }

    /** What comes right after it in the same element; null when it is the last. */
    public final @Nullable Node nextSibling() {
        return next;
    }

    /** Takes it out of the element that it stands in. */
    final void remove() {
        Element from = parent;
        if (from == null) {
            return;
        }
        if (previous == null) {
            from.first = next;
        } else {
            previous.next = next;
        }
        if (next == null) {
            from.last = previous;
        } else {
            next.previous = previous;
        }
        parent = null;
        previous = null;
        next = null;
    }
}
