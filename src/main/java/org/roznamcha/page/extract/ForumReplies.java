package org.roznamcha.page.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/**
 * Finds the replies of a thread: siblings of one make that each name their writer, all but the first. Below an article the same
 * siblings are comments; then the article is not among them, and the search for its container passes the first by.
 */
final class ForumReplies {

    /** A writer's name stands at most this deep in a post. */
    private static final int MAX_LEVELS = 6;

    private ForumReplies() {}

    /** The elements that hold replies; empty for a page that is no thread. */
    static Set<Element> of(PostMarks marks) {
        Map<Element, Set<Element>> posts = new LinkedHashMap<>();
        for (Element writer : marks.writers()) {
            Element post = post(writer);
            Element thread = post == null ? null : post.parent();
            if (post != null && thread != null) {
                posts.computeIfAbsent(thread, key -> new LinkedHashSet<>()).add(post);
            }
        }
        Set<Element> replies = new HashSet<>();
        for (Set<Element> thread : posts.values()) {
            thread.stream().skip(1).forEach(replies::add);
        }
        marks.messages().stream().skip(1).forEach(replies::add);
        return replies;
    }

    /** The outermost element around a writer, within a few levels, that has a sibling of its make; null without one. */
    private static @Nullable Element post(Element writer) {
        Element found = null;
        Element element = writer;
        for (int level = 0; level < MAX_LEVELS && element != null && element.parent() != null; level++) {
            if (hasTwin(element)) {
                found = element;
            }
            element = element.parent();
        }
        return found;
    }

    private static boolean hasTwin(Element element) {
        Element next = element.nextElementSibling();
        Element previous = element.previousElementSibling();
        if (next != null && isRule(next)) {
            next = next.nextElementSibling();
        }
        if (previous != null && isRule(previous)) {
            previous = previous.previousElementSibling();
        }
        return isTwin(element, next) || isTwin(element, previous);
    }

    /** A line drawn between two posts. */
    private static boolean isRule(Element element) {
        return element.name().equals("hr");
    }

    private static boolean isTwin(Element element, @Nullable Element other) {
        return other != null
                && other.name().equals(element.name())
                && !element.className().isEmpty()
                && make(element).equals(make(other));
    }

    /** The first class: later ones count, stripe and mark posts. */
    private static String make(Element element) {
        String classes = element.className().strip();
        int space = classes.indexOf(' ');
        return space < 0 ? classes : classes.substring(0, space);
    }
}
