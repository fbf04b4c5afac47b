package org.roznamcha.page.extract;

import org.jspecify.annotations.Nullable;
import org.roznamcha.text.UnitSet;
import org.roznamcha.text.UrduText;

/** The forms in which this package shows and compares lines. */
final class Wording {

    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_ARABIC = '\u077F';

    private Wording() {}

    /** Display form with every run of white space made one space; empty when nothing remains. */
    static String display(@Nullable String raw) {
        return raw == null || raw.isBlank() ? "" : collapse(UrduText.displayOf(raw));
    }

    /** Display form, or null when nothing remains. */
    static @Nullable String displayOrNull(@Nullable String raw) {
        String shown = display(raw);
        return shown.isEmpty() ? null : shown;
    }

    /** Key form with punctuation and spaces trimmed at both ends. */
    static String key(String text) {
        String key = UrduText.keyOf(text);
        int start = 0;
        int end = key.length();
        while (start < end && !UnitSet.LETTERS_AND_DIGITS.contains(key.charAt(start))) {
            start++;
        }
        while (end > start && !UnitSet.LETTERS_AND_DIGITS.contains(key.charAt(end - 1))) {
            end--;
        }
        // A key has no other white space than single blanks and line feeds.
        return key.indexOf('\n') < 0 ? key.substring(start, end) : collapse(key.substring(start, end));
    }

    /** Without the marks and spaces at both ends. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !UnitSet.LETTERS_AND_DIGITS.contains(text.charAt(start))) {
            start++;
        }
        while (end > start && !UnitSet.LETTERS_AND_DIGITS.contains(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Letters and digits of the key form only: equal for lines that differ in spaces and punctuation. */
    static String letters(String text) {
        String key = UrduText.keyOf(text);
        char[] letters = new char[key.length()];
        int count = 0;
        for (int i = 0; i < letters.length; i++) {
            char c = key.charAt(i);
            if (UnitSet.LETTERS_AND_DIGITS.contains(c)) {
                letters[count++] = c;
            }
        }
        return new String(letters, 0, count);
    }

    /** Whether most letters of both lines are of the Arabic script, or most of neither. */
    static boolean sharesScript(String one, String other) {
        return isArabic(one) == isArabic(other);
    }

    private static boolean isArabic(String text) {
        int arabic = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (UnitSet.LETTERS.contains(c)) {
                if (c >= FIRST_ARABIC && c <= LAST_ARABIC) {
                    arabic++;
                } else {
                    others++;
                }
            }
        }
        return arabic > others;
    }

    private static String collapse(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        char[] out = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            if (UnitSet.SPACES.contains(c)) {
                space = length > 0;
            } else {
                if (space) {
                    out[length++] = ' ';
                    space = false;
                }
                out[length++] = c;
            }
        }
        return new String(out, 0, length);
    }

    /** Whether the text has no white space but single blanks inside. */
    private static boolean isCollapsed(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            if (blank ? space : UnitSet.SPACES.contains(c)) {
                return false;
            }
            space = blank;
        }
        return !space || text.isEmpty();
    }
}
