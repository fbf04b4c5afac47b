package org.roznamcha.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Cuts piles of combining marks down to what anybody writes. Composition sorts the marks of a letter, in time that grows with the square
 * of their number: a megabyte of them on one letter would take minutes.
 */
final class MarkPiles {

    /** As in the stream-safe text format of Unicode Standard Annex 15; more stand on no letter of any writing. */
    private static final int MOST_MARKS = 30;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final UnitSet MARKS = UnitSet.of(c -> NFC.getCombiningClass(c) != 0);

    private MarkPiles() {}

    /** The text without the marks beyond the first 30 of a pile; the text itself when it has no such pile. */
    static String cut(String text) {
        StringBuilder out = null;
        int pile = 0;
        for (int i = 0; i < text.length(); ) {
            int size = Character.isHighSurrogate(text.charAt(i)) ? Character.charCount(text.codePointAt(i)) : 1;
            pile = isMark(text, i, size) ? pile + 1 : 0;
            if (pile > MOST_MARKS && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            } else if (pile <= MOST_MARKS && out != null) {
                out.append(text, i, i + size);
            }
            i += size;
        }
        return out == null ? text : out.toString();
    }

    private static boolean isMark(String text, int index, int size) {
        return size == 1 ? MARKS.contains(text.charAt(index)) : NFC.getCombiningClass(text.codePointAt(index)) != 0;
    }
}
