package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.TimeBudget;

/**
 * Finds the replies of a thread: siblings of one make that each name their writer, all but the first. Below an article the same
 * siblings are comments; then the article is not among them, and the search for its container passes the first by.
 */
final class ForumReplies implements NodeVisitor {

    /** A writer's name stands at most this deep in a post. */
    private static final int MAX_LEVELS = 6;

    /** Writers of more posts than this are not looked at. */
    private static final int MAX_WRITERS = 2_000;

    private static final Set<String> WRITER_WORDS =
            Set.of("username", "userinfo", "postauthor", "poster", "postprofile", "memberinfo", "usertitle");

    /** Ids of posts: vBulletin's and its kin's count them. */
    private static final Pattern MESSAGE_ID = Pattern.compile("(?:post_?)?(?:message|msg)[_-]?[a-z]?\\d{1,12}");

    private final List<Element> writers = new ArrayList<>();
    private final List<Element> messages = new ArrayList<>();

    private final TimeBudget budget;

    private ForumReplies(TimeBudget budget) {
        this.budget = budget;
    }

    /** The elements that hold replies; empty for a page that is no thread. */
    static Set<Element> of(Document document, TimeBudget budget) {
        ForumReplies search = new ForumReplies(budget);
        NodeTraversor.traverse(search, document.body());
        Map<Element, Set<Element>> posts = new LinkedHashMap<>();
        for (Element writer : search.writers) {
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
        search.messages.stream().skip(1).forEach(replies::add);
        return replies;
    }

    @Override
    public void head(Node node, int depth) {
        budget.tick();
        if (node instanceof Element element && element.attributesSize() > 0 && writers.size() < MAX_WRITERS) {
            if (HtmlTags.hasAttribute(element, "data-author") || isWriter(HtmlTags.attribute(element, "class"))) {
                writers.add(element);
            }
            if (isMessage(HtmlTags.attribute(element, "id"))) {
                messages.add(element);
            }
        }
    }

    private static boolean isWriter(String classes) {
        if (!mayNameWriter(classes)) {
            return false;
        }
        for (String word : ContainerHints.words(classes)) {
            if (WRITER_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stem of these words stands anywhere in it: few classes are worth cutting into words. */
    private static boolean mayNameWriter(String classes) {
        for (int i = 0; i < classes.length(); i++) {
            String stem = switch (classes.charAt(i)) {
                case 'u', 'U' -> "user";
                case 'p', 'P' -> "post";
                case 'm', 'M' -> "member";
                default -> "";
            };
            if (!stem.isEmpty() && classes.regionMatches(true, i, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMessage(String id) {
        return !id.isEmpty()
                && Character.isDigit(id.charAt(id.length() - 1))
                && MESSAGE_ID.matcher(id).matches();
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
        return element.normalName().equals("hr");
    }

    private static boolean isTwin(Element element, @Nullable Element other) {
        return other != null
                && other.normalName().equals(element.normalName())
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
