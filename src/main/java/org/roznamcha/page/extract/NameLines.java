package org.roznamcha.page.extract;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.page.markup.Element;
import org.roznamcha.page.markup.Text;

/** What the markup of a short line says of the name in it. */
final class NameLines {

    private static final int MAX_CHARS = 160;

    /** Shorter calls may be the end of any word. */
    private static final int MIN_GLUED_CHARS = 4;

    /** Ends of class names that are written as one word: {@code newsauthor}. */
    private static final Set<String> WRITERS =
            Set.of("author", "writer", "byline", "reporter", "columnist", "username", "user-name");

    /** Words of the names of icons before a writer's name. */
    private static final Set<String> PERSONS = Set.of("user", "users", "person", "author", "pen", "pencil", "writer");

    /** Folders of a site that are named after those who write. */
    private static final Set<String> FOLDERS = Set.of(
            "author",
            "authors",
            "writer",
            "writers",
            "columnist",
            "columnists",
            "reporter",
            "contributor",
            "byline",
            "members",
            "member",
            "profile",
            "profiles");

    /** Pages of members, as forums address them by number. */
    private static final Pattern MEMBER = Pattern.compile("(?:action=profile|(?:member|profile)\\.php\\?).*\\d");

    /** Last words of what a button asks its reader to do, and of labels; in key form. */
    private static final Set<String> CALLS = Set.of(
            "کریں", "کیجیے", "کیجئے", "پڑھیں", "پڑھیے", "پڑھیئے", "دیکھیں", "دیکھیے", "سنیں", "سنیے", "بھیجیں", "جائیں",
            "ہوں", "لگائیں", "بنائیں", "آئیں", "لکھیں", "بتائیں", "جانیں", "جانیے", "بڑھائیں", "گھٹائیں", "تاریخ",
            "وقت", "نمبر");

    /** What writers have written, as their boxes count it; in key form. */
    private static final Set<String> PIECES =
            Set.of("تحریریں", "مضامین", "کالم", "بلاگ", "پوسٹس", "پوسٹیں", "articles", "posts", "stories", "columns");

    private NameLines() {}

    /** Whether markup or address say that the line is a writer's name. */
    static boolean isOfWriter(Block block) {
        return isWriter(block.source()) || isLinkToWriter(block);
    }

    /** Whether the whole line is a link into a folder such as {@code /author/}. */
    static boolean isLinkToWriter(Block block) {
        Element link = block.source();
        while (link != null && !link.name().equals("a") && !link.equals(block.owner())) {
            link = link.parent();
        }
        return link != null && block.isMostlyLink() && leadsToWriter(link.attribute("href"));
    }

    /** Whether an address is that of a member, or lies in a folder such as {@code /author/}. */
    static boolean leadsToWriter(String href) {
        String path = UrlDates.path(href);
        return (href.length() <= MAX_CHARS && MEMBER.matcher(href).find())
                || (!path.isEmpty() && FOLDERS.stream().anyMatch(folder -> path.contains("/" + folder + "/")));
    }

    /** Whether the element is made for whom to turn to, as {@code <address>} is. */
    static boolean isAddress(@Nullable Element owner) {
        return owner != null && owner.name().equals("address");
    }

    /** Whether a line asks its reader to do something, as {@code فالو کریں} does, also without the space, or is a label. */
    static boolean isCall(String line) {
        String key = Wording.key(line);
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return CALLS.contains(last)
                || CALLS.stream().anyMatch(call -> call.length() >= MIN_GLUED_CHARS && last.endsWith(call));
    }

    /** Whether the class of an element is the name of a writer's element. */
    static boolean isWriter(@Nullable Element source) {
        if (source == null) {
            return false;
        }
        String names = source.className().toLowerCase(Locale.ROOT);
        return WRITERS.stream().anyMatch(names::endsWith);
    }

    /** The first entry of a line such as {@code • نام • 5 min read} in which a name may stand. */
    static String entry(Block block) {
        List<String> entries = Bylines.parts(block.parted());
        return entries.size() < 2 || block.parted().length() > MAX_CHARS
                ? block.text()
                : Objects.requireNonNullElse(Bylines.name(block.parted()), block.text());
    }

    /** Whether the picture of a person or a pen stands before the text: {@code <i class="fa fa-user"></i>}. */
    static boolean isBesidePerson(@Nullable Element owner) {
        Element icon = owner == null ? null : owner.firstElementChild();
        return icon != null
                && !icon.hasText()
                && ContainerHints.words(icon.className()).stream().anyMatch(PERSONS::contains);
    }

    /** A link within the page, such as {@code مواد پر جائیں}. */
    static boolean isAnchor(Block block) {
        Element source = block.source();
        return source != null
                && block.isMostlyLink()
                && source.attribute("href").startsWith("#");
    }

    /** The name after a label that is an element of its own: {@code <b>مصنف</b> نام}. */
    static @Nullable String afterLabel(Block block) {
        Element source = block.source();
        if (source == null || source.hasSeveralChildren() || !(source.firstChild() instanceof Text run)) {
            return null;
        }
        String label = Wording.display(run.text());
        boolean labels = Markers.shared().is(Kind.BYLINE, label) && block.text().startsWith(label);
        return labels ? Bylines.name(block.text().substring(label.length())) : null;
    }

    /** The name beside how much its bearer has written: {@code نام|37 تحریریں}; null when the line is none of that kind. */
    static @Nullable String besideCount(Block block) {
        List<String> entries = block.parted().length() > MAX_CHARS ? List.of() : Bylines.parts(block.parted());
        return entries.size() == 2 && isCount(entries.get(1)) ? Bylines.name(entries.get(0)) : null;
    }

    private static boolean isCount(String entry) {
        String key = Wording.key(entry);
        int end = 0;
        while (end < key.length() && Character.isDigit(key.charAt(end))) {
            end++;
        }
        return end > 0 && PIECES.contains(key.substring(end).strip());
    }
}
