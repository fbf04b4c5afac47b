package org.roznamcha.page.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads breadcrumb lines. In plain text the crumbs are often glued: home word, section and title without a space between them; then
 * the title has to be known from elsewhere on the page.
 */
final class Breadcrumbs {

    private static final String SEPARATORS = "[»›>/←→|•]";
    private static final int MAX_CHARS = 400;
    private static final int MIN_TITLE_CHARS = 8;
    private static final int MAX_SECTION_WORDS = 5;

    private Breadcrumbs() {}

    /** The line without its home word; null when it does not start with one. */
    static @Nullable String afterHome(String line) {
        if (line.length() > MAX_CHARS) {
            return null;
        }
        String best = null;
        for (String home : Markers.shared().homeWords()) {
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

    /** Whether the line starts with a home word and separates its crumbs. */
    static boolean isSeparated(String line) {
        String rest = afterHome(line);
        return rest != null && !rest.isEmpty() && rest.substring(0, 1).matches(SEPARATORS);
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
