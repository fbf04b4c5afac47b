package org.roznamcha.page.extract;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.UnitSet;

/**
 * Reads breadcrumb lines. In plain text the crumbs are often glued: home word, section and title without a space between them; then
 * the title has to be known from elsewhere on the page.
 */
final class Breadcrumbs {

    private static final String SEPARATORS = "[»›>/←→|•]";

    /** Of the separators, those that point onward; the others part the entries of menus as well. */
    private static final String ONWARD = "[»›>→←]";

    private static final UnitSet ONWARD_MARKS = UnitSet.of("»›>→←");

    /** Crumbs after home in a breadcrumb that does not end in the title. */
    private static final int MAX_CRUMBS = 3;

    private static final int MAX_CHARS = 400;
    private static final int MIN_TITLE_CHARS = 8;
    private static final int MAX_SECTION_WORDS = 5;

    private Breadcrumbs() {}

    /** The line without its home word; null when it does not start with one. */
    static @Nullable String afterHome(String line) {
        if (line.length() > MAX_CHARS || line.isEmpty()) {
            return null;
        }
        String best = null;
        for (String home : Markers.shared().homeWords(line.charAt(0))) {
            boolean opens = line.regionMatches(true, 0, home, 0, home.length());
            if (opens && (best == null || line.length() - home.length() < best.length())) {
                best = line.substring(home.length());
            }
        }
        return best == null ? null : best.strip();
    }

    /** Whether the line starts with a home word and ends in the title. */
    static boolean isGlued(String line, String title) {
        String rest = afterHome(line);
        return rest != null && title.length() >= MIN_TITLE_CHARS && rest.endsWith(title);
    }

    /**
     * Whether the line starts with a home word and separates its crumbs. Menus do so too: a breadcrumb leads to the title, or
     * is short and has marks that point onward.
     *
     * @param title the page's title, null when unknown
     */
    static boolean isSeparated(String line, @Nullable String title) {
        String rest = afterHome(line);
        if (rest == null || rest.isEmpty() || !rest.substring(0, 1).matches(SEPARATORS)) {
            return false;
        }
        List<String> crumbs = Stream.of(rest.substring(1).split(SEPARATORS, -1))
                .map(Wording::letters)
                .filter(crumb -> !crumb.isEmpty())
                .toList();
        if (crumbs.isEmpty()) {
            return true;
        }
        String last = crumbs.get(crumbs.size() - 1);
        boolean leadsToTitle = title != null
                && last.length() >= MIN_TITLE_CHARS
                && Wording.letters(title).startsWith(last);
        boolean onward = rest.substring(0, 1).matches(ONWARD);
        return leadsToTitle || crumbs.size() == 1 || (onward && crumbs.size() <= MAX_CRUMBS);
    }

    /** The crumbs of a line whose marks point onward; empty when it has none. */
    static List<String> onward(String line) {
        return ONWARD_MARKS.meets(line)
                ? Stream.of(line.split(ONWARD, -1))
                        .map(String::strip)
                        .filter(crumb -> !crumb.isEmpty())
                        .toList()
                : List.of();
    }

    /** Whether the line ends in a mark that points onward, as each step of a path does that is a line of its own. */
    static boolean pointsOnward(String line) {
        return ONWARD_MARKS.contains(line.charAt(line.length() - 1));
    }

    /** The last crumb that is neither home nor the title; null when there is none. */
    static @Nullable String section(String line, @Nullable String title) {
        String rest = afterHome(line);
        if (rest == null) {
            return null;
        }
        if (title != null && rest.endsWith(title)) {
            rest = rest.substring(0, rest.length() - title.length());
        }
        return sectionOf(List.of(rest.split(SEPARATORS, -1)), title);
    }

    /** The last crumb that is neither home nor the title; null when there is none. */
    static @Nullable String sectionOf(List<String> crumbs, @Nullable String title) {
        String titleLetters = title == null ? "" : Wording.letters(title);
        String section = null;
        for (String crumb : crumbs) {
            String shown = Wording.display(crumb);
            String letters = Wording.letters(shown);
            boolean titleStart = letters.length() > MIN_TITLE_CHARS && titleLetters.startsWith(letters);
            if (!letters.isEmpty()
                    && !titleStart
                    && !letters.equals(titleLetters)
                    && !Markers.shared().is(Markers.Kind.HOME, shown)
                    && Prose.words(shown) <= MAX_SECTION_WORDS) {
                section = shown;
            }
        }
        return section;
    }
}
