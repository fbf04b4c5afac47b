package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.roznamcha.page.markup.Element;

/** Elements by which the posts of a thread are known: those that name a writer, and those that a forum's program has numbered. */
final class PostMarks {

    /** Writers of more posts than this are not looked at. */
    private static final int MAX_WRITERS = 2_000;

    private static final Set<String> WRITER_WORDS =
            Set.of("username", "userinfo", "postauthor", "poster", "postprofile", "memberinfo", "usertitle");

    /** Ids of posts: vBulletin's and its kin's count them. */
    private static final Pattern MESSAGE_ID = Pattern.compile("(?:post_?)?(?:message|msg)[_-]?[a-z]?\\d{1,12}");

    private final PageClasses classes;
    private final List<Element> writers = new ArrayList<>();
    private final List<Element> messages = new ArrayList<>();

    PostMarks(PageClasses classes) {
        this.classes = classes;
    }

    /** Takes note of an element that marks a post. */
    void look(Element element) {
        if (element.attributeCount() == 0 || writers.size() == MAX_WRITERS) {
            return;
        }
        boolean plain = HtmlTags.isPlain(element);
        if ((!plain && element.has("data-author"))
                || classes.of(element.attribute("class")).writer()) {
            writers.add(element);
        }
        if (!plain && isMessage(element.attribute("id"))) {
            messages.add(element);
        }
    }

    /** The elements that name a writer, in page order. */
    List<Element> writers() {
        return writers;
    }

    /** The elements that are posts by their number, in page order. */
    List<Element> messages() {
        return messages;
    }

    /** Whether an element of these classes names the writer of a post. */
    static boolean isWriter(String classes) {
        return mayNameWriter(classes) && ContainerHints.words(classes).stream().anyMatch(WRITER_WORDS::contains);
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
}
