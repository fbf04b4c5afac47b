package org.roznamcha.document;

/**
 * Finds what a wrong decoding leaves.
 *
 * <p>Urdu letters are two bytes in UTF-8, the first of them D8 to DB. Read as windows-1256 these are ط ظ ع غ, read as windows-1252
 * Ø Ù Ú Û, and the second byte is most often a symbol that no word holds. Such pairs, replacement characters and C1 controls count.
 */
final class Mojibake {

    private static final String LEADS = "طظعغØÙÚÛ";

    /** Marks that rightly follow a word that ends in one of the leads. */
    private static final String MARKS_AFTER_WORDS = "،؛؟۔’”»…–—\u200C\u200D\u200E\u200F\u00A0";

    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    private Mojibake() {}

    /** The share of characters other than spaces that a wrong decoding left, 0 to 1. */
    static double share(String text) {
        int broken = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                continue;
            }
            all++;
            if (c == REPLACEMENT_CHARACTER || isC1(c)) {
                broken++;
            } else if (LEADS.indexOf(c) >= 0 && i + 1 < text.length() && isStray(text.charAt(i + 1))) {
                broken += 2;
            }
        }
        return all == 0 ? 0 : Math.min(1, (double) broken / all);
    }

    private static boolean isC1(char c) {
        return c >= 0x80 && c < 0xA0;
    }

    /** A character above ASCII that is no letter, mark or digit and no common punctuation: never inside a word. */
    private static boolean isStray(char c) {
        if (c < 0x80 || isC1(c) || Character.isLetterOrDigit(c) || MARKS_AFTER_WORDS.indexOf(c) >= 0) {
            return false;
        }
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT;
    }
}
