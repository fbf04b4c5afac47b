package org.roznamcha.text;

import static org.roznamcha.text.UrduLetters.*;

/** What each character becomes in the key by itself, looked up in tables: every character of every line is, several times. */
final class KeyFolding {

    /** The folding of characters that the key leaves out. */
    static final char DELETED = '\0';

    private static final char[] FOLDED = foldings();
    private static final char[] COPIED = copies();

    private KeyFolding() {}

    /** What a character becomes in the key by itself; {@link #DELETED} for what it leaves out. */
    static char folded(char c) {
        return FOLDED[c];
    }

    /** The folding of a character that stands by itself; {@link #DELETED} for one that what is around it decides on. */
    static char copied(char c) {
        return COPIED[c];
    }

    /** Yeh barree and noon ghunna. */
    static boolean endsWord(char c) {
        return c == ARABIC_LETTER_YEH_BARREE || c == ARABIC_LETTER_NOON_GHUNNA;
    }

    /** Whether a space is missing between this character and a further letter. */
    static boolean partsWords(char c) {
        return endsWord(c) || c == ARABIC_LETTER_YEH_BARREE_WITH_HAMZA_ABOVE;
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
            if (c == '\n' || copies[i] == ' ' || partsWords(c)) {
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
