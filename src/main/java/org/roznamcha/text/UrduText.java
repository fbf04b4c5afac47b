package org.roznamcha.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in its two forms.
 *
 * <p>The <b>display</b> form is what a reader sees: the given text with broken characters repaired and nothing else
 * changed. All offsets of this package are UTF-16 offsets into it. The <b>key</b> form is for hashing, matching and
 * counting: derived from display, it leaves out marks and folds digits, punctuation, spaces and Latin case, so that one
 * word has one key however it was typed. Different letters stay different: آ/ا, ھ/ہ, ے/ی, ں/ن and ئ/ی are never folded.
 *
 * <p>Both forms are their own forms: applying {@link #of} to either gives it back. Line feeds survive in both.
 * Immutable; time and memory are linear in the length of the text.
 */
public final class UrduText {

    private final String display;
    private final String key;
    private final boolean shifted;

    /** Found out at the first question; a second thread that asks at the same time finds out the same. */
    private KeyForm.@Nullable Offsets offsets;

    private UrduText(String display, KeyForm derived) {
        this.display = display;
        this.key = derived.key();
        this.shifted = derived.isShifted();
    }

    /** Both forms of {@code raw}, which may hold anything, lone surrogates included. */
    public static UrduText of(String raw) {
        String display = DisplayForm.of(raw);
        return new UrduText(display, KeyForm.of(display));
    }

    /** Both forms of a text that is known to be a display form, such as a stored one: nothing is repaired again. */
    public static UrduText ofDisplay(String display) {
        return new UrduText(display, KeyForm.of(display));
    }

    /** The display form of {@code raw} alone, for where the key is not asked for. */
    public static String displayOf(String raw) {
        return DisplayForm.of(raw);
    }

    /** The key form of {@code raw} alone. */
    public static String keyOf(String raw) {
        return KeyForm.of(DisplayForm.of(raw)).key();
    }

    /** The key form of a text that is known to be a display form, such as a stored one: the same in less than half the time. */
    public static String keyOfDisplay(String display) {
        return KeyForm.of(display).key();
    }

    /** The text as a reader sees it. */
    public String display() {
        return display;
    }

    /** The text as matching and counting compare it. */
    public String key() {
        return key;
    }

    /**
     * The tightest part of the display form that produced {@code key.substring(keyStart, keyEnd)}. Marks that the key
     * leaves out belong to the letter before them, so no letter loses its marks.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= keyStart <= keyEnd <= key().length()}
     */
    public Span toDisplay(int keyStart, int keyEnd) {
        Objects.checkFromToIndex(keyStart, keyEnd, key.length());
        if (!shifted) {
            return new Span(keyStart, keyEnd);
        }
        KeyForm.Offsets found = offsets();
        if (keyStart == keyEnd) {
            int at = keyStart < key.length() ? found.start(keyStart) : display.length();
            return new Span(at, at);
        }
        return new Span(found.start(keyStart), found.end(keyEnd - 1));
    }

    private KeyForm.Offsets offsets() {
        KeyForm.Offsets found = offsets;
        if (found == null) {
            found = KeyForm.offsets(display);
            offsets = found;
        }
        return found;
    }

    @Override
    public String toString() {
        return display;
    }
}
