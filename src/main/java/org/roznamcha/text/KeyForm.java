package org.roznamcha.text;

import static org.roznamcha.text.UrduLetters.*;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Derives the key from a display form in one pass. Where each key character came from is found out only when it is asked for, by another
 * pass: most keys are hashed and compared, and never led back.
 */
final class KeyForm {

    private static final int SPARE = 16;
    /** The folding of characters that the key leaves out. */
    static final char DELETED = '\0';

    private static final char[] NONE = {};
    private static final char[] FOLDED = foldings();

    /** The folding of characters that stand by themselves; NUL for those that what is around them decides on. */
    private static final char[] COPIED = copies();

    private final String display;
    /** So many characters of the display form are their own key: all of most headlines and of nearly all single words. */
    private final int same;

    private char[] key;
    private int length;
    private boolean shifted;
    private boolean spacePending;
    private int pendingStart;
    private int pendingEnd;
    private int @Nullable [] starts;
    private int @Nullable [] ends;

    /** Where key characters come from. */
    static final class Offsets {

        private final int[] starts;
        private final int[] ends;

        private Offsets(KeyForm tracked) {
            this.starts = Arrays.copyOf(Objects.requireNonNull(tracked.starts), tracked.length);
            this.ends = Arrays.copyOf(Objects.requireNonNull(tracked.ends), tracked.length);
        }

        /** The display start of a key character. */
        int start(int index) {
            return starts[index];
        }

        /** Its display end. */
        int end(int index) {
            return ends[index];
        }
    }

    private KeyForm(String display, int same, boolean tracked) {
        this.display = display;
        this.same = same;
        int room = same == display.length() ? 0 : display.length() + SPARE;
        this.key = room == 0 ? NONE : new char[room];
        this.starts = tracked ? new int[room] : null;
        this.ends = tracked ? new int[room] : null;
    }

    /** Derives the key of a display form. */
    static KeyForm of(String display) {
        return derived(display, same(display), false);
    }

    /** Derives where the characters of the key come from. */
    static Offsets offsets(String display) {
        return new Offsets(derived(display, 0, true));
    }

    private static KeyForm derived(String display, int same, boolean tracked) {
        KeyForm form = new KeyForm(display, same, tracked);
        form.derive();
        return form;
    }

    String key() {
        return same == display.length() ? display : new String(key, 0, length);
    }

    /** Whether some key character does not stand where its display character does, or is not the only one of it. */
    boolean isShifted() {
        return shifted || length < display.length();
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

    /** What a character becomes in the key by itself; {@link #DELETED} for what it leaves out. */
    static char folded(char c) {
        return FOLDED[c];
    }

    /** Whether a space is missing between this character and a further letter. */
    static boolean partsWords(char c) {
        return endsWord(c) || c == ARABIC_LETTER_YEH_BARREE_WITH_HAMZA_ABOVE;
    }

    /** Yeh barree and noon ghunna. */
    private static boolean endsWord(char c) {
        return c == ARABIC_LETTER_YEH_BARREE || c == ARABIC_LETTER_NOON_GHUNNA;
    }

    private void derive() {
        if (same < display.length()) {
            display.getChars(0, same, key, 0);
        }
        length = same;
        for (int i = same; i < display.length(); i++) {
            char c = display.charAt(i);
            char copied = COPIED[c];
            if (spacePending) {
                fold(c, i);
            } else if (copied != DELETED) {
                put(copied, i, i + 1);
            } else if (c == ' ' && isLoneSpace(i)) {
                put(c, i, i + 1);
            } else {
                fold(c, i);
            }
        }
    }

    /** Whether the space there is the only one between two characters of one line, and so stays: what most spaces are. */
    private boolean isLoneSpace(int index) {
        char next = index + 1 < display.length() ? display.charAt(index + 1) : '\n';
        return COPIED[next] != DELETED && next != '\n' && length > 0 && key[length - 1] != '\n';
    }

    private void fold(char c, int index) {
        char folded = FOLDED[c];
        if (folded == DELETED) {
            drop(c, index);
        } else if (folded == ' ') {
            space(index, index + 1);
        } else if (c == ARABIC_LETTER_YEH_BARREE_WITH_HAMZA_ABOVE) {
            append(ARABIC_LETTER_YEH_WITH_HAMZA_ABOVE, index);
            append(ARABIC_LETTER_YEH_BARREE, index);
            splitAfter(index);
        } else {
            append(folded, index);
            if (endsWord(c)) {
                splitAfter(index);
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
        if (length == key.length) {
            grow();
        }
        key[length] = c;
        if (starts != null && ends != null) {
            starts[length] = start;
            ends[length] = end;
        }
        shifted |= start != length || end != length + 1;
        length++;
    }

    private void grow() {
        key = Arrays.copyOf(key, 2 * length);
        if (starts != null && ends != null) {
            starts = Arrays.copyOf(starts, key.length);
            ends = Arrays.copyOf(ends, key.length);
        }
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
            foldings[i] = folding((char) i);
        }
        return foldings;
    }

    private static char[] copies() {
        char[] copies = FOLDED.clone();
        for (int i = 0; i < copies.length; i++) {
            char c = (char) i;
            if (copies[i] == ' ' || endsWord(c) || c == ARABIC_LETTER_YEH_BARREE_WITH_HAMZA_ABOVE) {
                copies[i] = DELETED;
            }
        }
        return copies;
    }

    private static char folding(char c) {
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
