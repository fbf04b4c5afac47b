package org.roznamcha.text;

/**
 * The code points that Urdu text processing turns on, under their Unicode names, and the ranges they form.
 *
 * <p>Source: the Unicode Character Database, blocks Arabic, Arabic Supplement, Arabic Extended-A and the two blocks of
 * presentation forms.
 */
public final class UrduLetters {

    public static final char ARABIC_LETTER_HAMZA = '\u0621';
    public static final char ARABIC_LETTER_ALEF_WITH_MADDA_ABOVE = '\u0622';
    public static final char ARABIC_LETTER_ALEF_WITH_HAMZA_ABOVE = '\u0623';
    public static final char ARABIC_LETTER_WAW_WITH_HAMZA_ABOVE = '\u0624';
    public static final char ARABIC_LETTER_ALEF_WITH_HAMZA_BELOW = '\u0625';
    public static final char ARABIC_LETTER_YEH_WITH_HAMZA_ABOVE = '\u0626';
    public static final char ARABIC_LETTER_ALEF = '\u0627';
    public static final char ARABIC_LETTER_TEH_MARBUTA = '\u0629';
    public static final char ARABIC_LETTER_DAL = '\u062F';
    public static final char ARABIC_LETTER_REH = '\u0631';
    public static final char ARABIC_TATWEEL = '\u0640';
    public static final char ARABIC_LETTER_KAF = '\u0643';
    public static final char ARABIC_LETTER_NOON = '\u0646';
    public static final char ARABIC_LETTER_HEH = '\u0647';
    public static final char ARABIC_LETTER_ALEF_MAKSURA = '\u0649';
    public static final char ARABIC_LETTER_YEH = '\u064A';
    public static final char ARABIC_HAMZA_ABOVE = '\u0654';
    public static final char ARABIC_SMALL_HIGH_TAH = '\u0615';
    public static final char ARABIC_LETTER_SUPERSCRIPT_ALEF = '\u0670';
    public static final char ARABIC_LETTER_ALEF_WASLA = '\u0671';
    public static final char ARABIC_LETTER_ALEF_WITH_WAVY_HAMZA_ABOVE = '\u0672';
    public static final char ARABIC_LETTER_ALEF_WITH_WAVY_HAMZA_BELOW = '\u0673';
    public static final char ARABIC_LETTER_HIGH_HAMZA_YEH = '\u0678';
    public static final char ARABIC_LETTER_DDAL = '\u0688';
    public static final char ARABIC_LETTER_RREH = '\u0691';
    public static final char ARABIC_LETTER_KEHEH = '\u06A9';
    public static final char ARABIC_LETTER_NOON_GHUNNA = '\u06BA';
    public static final char ARABIC_LETTER_HEH_DOACHASHMEE = '\u06BE';
    public static final char ARABIC_LETTER_HEH_WITH_YEH_ABOVE = '\u06C0';
    public static final char ARABIC_LETTER_HEH_GOAL = '\u06C1';
    public static final char ARABIC_LETTER_HEH_GOAL_WITH_HAMZA_ABOVE = '\u06C2';
    public static final char ARABIC_LETTER_TEH_MARBUTA_GOAL = '\u06C3';
    public static final char ARABIC_LETTER_FARSI_YEH = '\u06CC';
    public static final char ARABIC_LETTER_YEH_BARREE = '\u06D2';
    public static final char ARABIC_LETTER_YEH_BARREE_WITH_HAMZA_ABOVE = '\u06D3';
    public static final char ARABIC_FULL_STOP = '\u06D4';
    public static final char ARABIC_COMMA = '\u060C';
    public static final char ARABIC_SEMICOLON = '\u061B';
    public static final char ARABIC_QUESTION_MARK = '\u061F';
    public static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    public static final char REPLACEMENT_CHARACTER = '\uFFFD';

    private UrduLetters() {}

    /** Whether {@code c} is a letter of the Arabic script outside the presentation forms; tatweel and marks are not. */
    public static boolean isLetter(char c) {
        if (c < '\u0620' || c > '\u08C9') {
            return false;
        }
        return (c <= '\u064A' && c != ARABIC_TATWEEL)
                || isIn(c, '\u0671', '\u06D3')
                || isIn(c, '\u0750', '\u077F')
                || c >= '\u08A0'
                || c == '\u066E'
                || c == '\u066F'
                || c == '\u06D5'
                || c == '\u06EE'
                || c == '\u06EF'
                || isIn(c, '\u06FA', '\u06FC')
                || c == '\u06FF';
    }

    /**
     * Whether {@code c} is a mark that Urdu writes above or below letters, or an honorific or recitation sign: read by
     * people, ignored by keys.
     */
    public static boolean isMark(char c) {
        return isIn(c, '\u064B', '\u065F')
                || c == ARABIC_LETTER_SUPERSCRIPT_ALEF
                || isIn(c, '\u0610', '\u061A')
                || isIn(c, '\u06D6', '\u06ED')
                || isIn(c, '\u08CA', '\u08FF');
    }

    /** Whether {@code c} is an Arabic-Indic or an Extended Arabic-Indic digit. */
    public static boolean isDigit(char c) {
        return isIn(c, '\u0660', '\u0669') || isIn(c, '\u06F0', '\u06F9');
    }

    static boolean isIn(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /** Whether {@code c} is a presentation form that stands for letters or marks: U+FB50 to U+FEFC less the symbols. */
    static boolean isPresentationForm(char c) {
        return isIn(c, '\uFB50', '\uFBB1')
                || isIn(c, '\uFBD3', '\uFD3D')
                || isIn(c, '\uFD50', '\uFDF9')
                || isIn(c, '\uFE70', '\uFEFC');
    }
}
