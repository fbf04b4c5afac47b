package org.roznamcha.text;

import static org.roznamcha.text.KeyFolding.*;
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
    private static final char[] NONE = {};

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

    /** The length of a beginning that {@link #derive} would copy as it is, whatever follows. */
    private static int same(String display) {
        for (int i = 0; i < display.length(); i++) {
            char c = display.charAt(i);
            if ((copied(c) != c || c == DELETED) && !isSame(display, i)) {
                return i;
            }
        }
        return display.length();
    }

    /** Whether a character on which its neighbours decide stays as it is. */
    private static boolean isSame(String display, int index) {
        char c = display.charAt(index);
        char next = index + 1 < display.length() ? display.charAt(index + 1) : '\n';
        if (c == ' ') {
            boolean begins = index == 0 || display.charAt(index - 1) == '\n';
            return !begins && next != ' ' && next != '\n' && next != DELETED && folded(next) == next;
        }
        return c == '\n' || (endsWord(c) && folded(next) != DELETED && !isLetter(next));
    }

    private void derive() {
        if (same < display.length()) {
            display.getChars(0, same, key, 0);
        }
        length = same;
        int i = same;
        while (i < display.length()) {
            char c = display.charAt(i);
            if (spacePending) {
                fold(c, i++);
            } else if (copied(c) != DELETED) {
                i = copy(i);
            } else if (c == ' ' && isLoneSpace(i)) {
                put(c, i, i + 1);
                i++;
            } else {
                fold(c, i++);
            }
        }
    }

    /** Copies the characters from one on that stand by themselves; where they end. */
    private int copy(int from) {
        if (length == key.length) {
            grow();
        }
        shifted |= from != length;
        int most = Math.min(display.length() - from, key.length - length);
        int count = 0;
        while (count < most && copied(display.charAt(from + count)) != DELETED) {
            key[length + count] = copied(display.charAt(from + count));
            count++;
        }
        for (int i = 0; starts != null && ends != null && i < count; i++) {
            starts[length + i] = from + i;
            ends[length + i] = from + i + 1;
        }
        length += count;
        return from + count;
    }

    /** Whether the space there is the only one between two characters of one line, and so stays: what most spaces are. */
    private boolean isLoneSpace(int index) {
        char next = index + 1 < display.length() ? display.charAt(index + 1) : '\n';
        return copied(next) != DELETED && length > 0 && key[length - 1] != '\n';
    }

    private void fold(char c, int index) {
        char folded = folded(c);
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
        while (next < display.length() && folded(display.charAt(next)) == DELETED) {
            next++;
        }
        if (next < display.length() && isLetter(display.charAt(next))) {
            space(next, next);
        }
    }

    private static boolean isForeign(char c) {
        return isIn(c, '\u0900', '\u1FFF') || isIn(c, '\u2C00', '\uFAFF');
    }
}
