package org.roznamcha.text;

import static org.roznamcha.text.UrduLetters.*;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Derives the key from a display form in one pass and remembers where each key character came from. The offset tables are
 * made only when the key stops being as long as the display form.
 */
final class KeyForm {

    private static final int SPARE = 16;
    private static final char DELETED = '\0';
    private static final char[] NONE = {};
    private static final char[] FOLDED = foldings();

    private final String display;
    private final boolean tracked;
    /** So many characters of the display form are their own key: all of most headlines and of nearly all single words. */
    private final int same;

    private char[] key;
    private int length;
    private boolean spacePending;
    private int pendingStart;
    private int pendingEnd;
    private int @Nullable [] starts;
    private int @Nullable [] ends;

    /** Derives the key of a display form. */
    KeyForm(String display) {
        this(display, true);
        if (starts == null && length < display.length()) {
            track();
        }
    }

    private KeyForm(String display, boolean tracked) {
        this.display = display;
        this.tracked = tracked;
        this.same = same(display);
        this.key = same == display.length() ? NONE : new char[display.length() + SPARE];
        this.length = same;
        if (same < display.length()) {
            display.getChars(0, same, key, 0);
            derive();
        }
    }

    /** The key of a display form alone. */
    static String withoutOffsets(String display) {
        return new KeyForm(display, false).key();
    }

    String key() {
        return same == display.length() ? display : new String(key, 0, length);
    }

    /** The length of the beginning that {@link #derive} would copy as it is, whatever follows. */
    private static int same(String display) {
        char before = '\n';
        for (int i = 0; i < display.length(); i++) {
            char c = display.charAt(i);
            boolean split = endsWord(before) && isLetter(c);
            boolean space = c == ' ' ? before == ' ' || before == '\n' : c == '\n' && before == ' ';
            if (FOLDED[c] != c || c == DELETED || c == ARABIC_LETTER_YEH_BARREE_WITH_HAMZA_ABOVE || split || space) {
                return before == ' ' || endsWord(before) ? i - 1 : i;
            }
            before = c;
        }
        return before == ' ' ? display.length() - 1 : display.length();
    }

    /** Yeh barree and noon ghunna. */
    private static boolean endsWord(char c) {
        return c == ARABIC_LETTER_YEH_BARREE || c == ARABIC_LETTER_NOON_GHUNNA;
    }

    /** The display start of each key character; null when both forms correspond one to one. */
    int @Nullable [] starts() {
        return starts == null ? null : Arrays.copyOf(starts, length);
    }

    /** The display end of each key character; null when both forms correspond one to one. */
    int @Nullable [] ends() {
        return ends == null ? null : Arrays.copyOf(ends, length);
    }

    private void derive() {
        for (int i = same; i < display.length(); i++) {
            char c = display.charAt(i);
            char folded = FOLDED[c];
            if (folded == DELETED) {
                drop(c, i);
            } else if (folded == ' ') {
                space(i, i + 1);
            } else if (c == ARABIC_LETTER_YEH_BARREE_WITH_HAMZA_ABOVE) {
                append(ARABIC_LETTER_YEH_WITH_HAMZA_ABOVE, i);
                append(ARABIC_LETTER_YEH_BARREE, i);
                splitAfter(i);
            } else {
                append(folded, i);
                if (endsWord(c)) {
                    splitAfter(i);
                }
            }
        }
    }

    private void append(char c, int index) {
        if (spacePending) {
            spacePending = false;
            if (length > 0 && key[length - 1] != '\n' && c != '\n') {
                put(' ', pendingStart, pendingEnd);
            }
        }
        put(c, index, index + 1);
    }

    private void put(char c, int start, int end) {
        if (starts == null && (start != length || end != length + 1)) {
            track();
        }
        if (length == key.length) {
            grow();
        }
        key[length] = c;
        if (starts != null && ends != null) {
            starts[length] = start;
            ends[length] = end;
        }
        length++;
    }

    private void grow() {
        key = Arrays.copyOf(key, 2 * length);
        if (starts != null && ends != null) {
            starts = Arrays.copyOf(starts, key.length);
            ends = Arrays.copyOf(ends, key.length);
        }
    }

    private void track() {
        if (!tracked) {
            return;
        }
        int[] identity = new int[key.length];
        int[] following = new int[key.length];
        for (int i = 0; i < length; i++) {
            identity[i] = i;
            following[i] = i + 1;
        }
        starts = identity;
        ends = following;
    }

    private void space(int start, int end) {
        if (!spacePending) {
            spacePending = true;
            pendingStart = start;
        }
        pendingEnd = end;
    }

    /** A mark goes with the letter before it; after letters of other scripts it stays, since it may compose with them. */
    private void drop(char c, int index) {
        if (spacePending || length == 0) {
            return;
        }
        if (isForeign(key[length - 1])) {
            put(c, index, index + 1);
        } else if (isMark(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            if (ends == null) {
                track();
            }
            if (ends != null && ends[length - 1] == index) {
                ends[length - 1] = index + 1;
            }
        }
    }

    /** Yeh barree and noon ghunna end words: before a further letter a space is missing. */
    private void splitAfter(int index) {
        int next = index + 1;
        while (next < display.length() && FOLDED[display.charAt(next)] == DELETED) {
            next++;
        }
        if (next < display.length() && isLetter(display.charAt(next))) {
            space(next, next);
        }
    }

    private static boolean isForeign(char c) {
        return isIn(c, '\u0900', '\u1FFF') || isIn(c, '\u2C00', '\uFAFF');
    }

    private static char[] foldings() {
        char[] foldings = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < foldings.length; i++) {
            foldings[i] = fold((char) i);
        }
        return foldings;
    }

    private static char fold(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (isMark(c) || isIgnored(c)) {
            return DELETED;
        }
        return switch (c) {
            case ARABIC_LETTER_ALEF_WITH_HAMZA_ABOVE, ARABIC_LETTER_ALEF_WITH_HAMZA_BELOW, ARABIC_LETTER_ALEF_WASLA ->
                ARABIC_LETTER_ALEF;
            case ARABIC_LETTER_HEH_GOAL_WITH_HAMZA_ABOVE -> ARABIC_LETTER_HEH_GOAL;
            case ARABIC_FULL_STOP, '\u066B' -> '.';
            case ARABIC_COMMA, '\u066C' -> ',';
            case ARABIC_SEMICOLON -> ';';
            case ARABIC_QUESTION_MARK -> '?';
            case '\u066A' -> '%';
            case '\u060D' -> '/';
            case '\u066D' -> '*';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\t', ZERO_WIDTH_NON_JOINER -> ' ';
            default -> Character.toLowerCase(c);
        };
    }

    /** Number signs, honorific ligatures, variation selectors and the marks of European alphabets. */
    private static boolean isIgnored(char c) {
        return isIn(c, '\u0600', '\u0605')
                || isIn(c, '\uFD40', '\uFD4F')
                || isIn(c, '\uFDFA', '\uFDFB')
                || isIn(c, '\uFE00', '\uFE0F')
                || isIn(c, '\u0300', '\u036F');
    }
}
