package org.roznamcha.text;

import static org.roznamcha.text.UrduLetters.*;

/**
 * A key that does not depend on where a writer put spaces: letters and digits of a key form, joined.
 *
 * <p>A noon ghunna that comes to stand before a letter is written noon there, as in the joined spelling, so that کیوں کہ,
 * کیوںکہ and کیونکہ have one compact key. For comparing short spans such as names; joined sentences mean nothing.
 */
public final class CompactKey {

    private CompactKey() {}

    /**
     * The compact form of a key.
     *
     * @param key a key form, such as {@link UrduText#key()} or a part of it
     */
    public static String of(String key) {
        StringBuilder compact = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); ) {
            int c = key.codePointAt(i);
            i += Character.charCount(c);
            if (!isKept(c)) {
                continue;
            }
            int last = compact.length() - 1;
            if (last >= 0 && compact.charAt(last) == ARABIC_LETTER_NOON_GHUNNA && c <= 0xFFFF && isLetter((char) c)) {
                compact.setCharAt(last, ARABIC_LETTER_NOON);
            }
            compact.appendCodePoint(c);
        }
        return compact.toString();
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
