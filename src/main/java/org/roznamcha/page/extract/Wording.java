package org.roznamcha.page.extract;

import org.jspecify.annotations.Nullable;
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
        while (start < end && !Character.isLetterOrDigit(key.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(key.charAt(end - 1))) {
            end--;
        }
        return collapse(key.substring(start, end));
    }

    /** Without the marks and spaces at both ends. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Letters and digits of the key form only: equal for lines that differ in spaces and punctuation. */
    static String letters(String text) {
        String key = UrduText.keyOf(text);
        StringBuilder letters = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i))) {
                letters.append(key.charAt(i));
            }
        }
        return letters.toString();
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
            if (Character.isLetter(c)) {
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
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !out.isEmpty();
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether the text has no white space but single blanks inside. */
    private static boolean isCollapsed(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            if (blank ? space : isSpace(c)) {
                return false;
            }
            space = blank;
        }
        return !space || text.isEmpty();
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c > '~' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
