package org.roznamcha.page.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Markers.Kind;

/** Reads the author's name out of a byline. */
final class Bylines {

    private static final int MAX_NAME_CHARS = 80;
    private static final int MAX_NAME_WORDS = 8;
    private static final Pattern SEPARATOR = Pattern.compile("[|•·\n]| [-–—] |[،,] ?(?=[0-9۰-۹])");

    private Bylines() {}

    /** The name in a line that is a byline: label, date and what follows a separator cut off; null when no name remains. */
    static @Nullable String name(@Nullable String line) {
        for (String part : SEPARATOR.split(Wording.display(line), -1)) {
            String name = unlabelled(part.strip());
            boolean hasDigit = name.chars().anyMatch(Character::isDigit);
            if (!name.isEmpty()
                    && !hasDigit
                    && name.length() <= MAX_NAME_CHARS
                    && Prose.words(name) <= MAX_NAME_WORDS
                    && !name.contains("://")
                    && !LineRules.isStray(name)
                    && !VisibleDates.isDateLine(name)) {
                return name;
            }
        }
        return null;
    }

    private static String unlabelled(String part) {
        int label = Markers.shared().looseOpening(Kind.BYLINE, part);
        return part.substring(label).strip();
    }
}
