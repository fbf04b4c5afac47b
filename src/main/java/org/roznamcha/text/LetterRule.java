package org.roznamcha.text;

import static org.roznamcha.text.UrduLetters.*;

import com.ibm.icu.text.Normalizer2;

/** What the display form does with each UTF-16 unit by itself. */
final class LetterRule {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Nothing can be wrong with it. */
    static final byte KEEP = 0;

    /** Has a {@link #replacement}, or letters instead of a presentation form. */
    static final byte CHANGE = 1;

    /** A mark that may make one letter with the letter before. */
    static final byte LOOK_BACK = 2;

    static final byte SURROGATE = 3;

    /** Left alone by this step; composition or the word may change it. */
    static final byte OTHER_STEP = 4;

    static final byte YEH_BARREE = 5;
    static final byte MOJIBAKE_LEAD = 6;
    static final byte LINE_FEED = 7;

    /** A mark that makes one letter with none; beside other marks their order may be wrong. */
    static final byte VOWEL_MARK = 8;

    private static final byte[] ACTION = actions();

    private LetterRule() {}

    /** What to do with a UTF-16 unit; {@link #OTHER_STEP} and all above leave it alone for now. */
    static byte action(char c) {
        return ACTION[c];
    }

    /** The character that stands for {@code c}; NUL when {@code c} is to be deleted. */
    static char replacement(char c) {
        return switch (c) {
            case ARABIC_LETTER_YEH, ARABIC_LETTER_ALEF_MAKSURA -> ARABIC_LETTER_FARSI_YEH;
            case ARABIC_LETTER_KAF -> ARABIC_LETTER_KEHEH;
            case ARABIC_LETTER_TEH_MARBUTA -> ARABIC_LETTER_TEH_MARBUTA_GOAL;
            case ARABIC_LETTER_HEH_WITH_YEH_ABOVE -> ARABIC_LETTER_HEH_GOAL_WITH_HAMZA_ABOVE;
            case ARABIC_LETTER_HIGH_HAMZA_YEH -> ARABIC_LETTER_YEH_WITH_HAMZA_ABOVE;
            case ARABIC_LETTER_ALEF_WITH_WAVY_HAMZA_ABOVE -> ARABIC_LETTER_ALEF_WITH_HAMZA_ABOVE;
            case ARABIC_LETTER_ALEF_WITH_WAVY_HAMZA_BELOW -> ARABIC_LETTER_ALEF_WITH_HAMZA_BELOW;
            case '\u0085', '\u2028', '\u2029' -> '\n';
            case '\u000B', '\f' -> '\n';
            default -> isSpace(c) ? ' ' : '\0';
        };
    }

    private static boolean isSpace(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR && c != ' ';
    }

    private static byte[] actions() {
        byte[] actions = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < actions.length; i++) {
            actions[i] = settle((char) i);
        }
        return actions;
    }

    private static byte settle(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (c == ARABIC_HAMZA_ABOVE || c == ARABIC_SMALL_HIGH_TAH) {
            return LOOK_BACK;
        }
        if (isPresentationForm(c) || isInvisible(c) || isSpace(c) || replacement(c) != '\0') {
            return CHANGE;
        }
        if (isIn(c, '\u064B', '\u0652') || c == ARABIC_LETTER_SUPERSCRIPT_ALEF) {
            return VOWEL_MARK;
        }
        boolean composes = !NFC.hasBoundaryBefore(c) || !NFC.isNormalized(String.valueOf(c));
        if (c == ARABIC_LETTER_HEH || composes) {
            return OTHER_STEP;
        }
        if (c == ARABIC_LETTER_YEH_BARREE) {
            return YEH_BARREE;
        }
        if (c == '\n') {
            return LINE_FEED;
        }
        return Mojibake.isLead(c) ? MOJIBAKE_LEAD : KEEP;
    }

    /** Tatweel, zero-width characters, direction marks, the soft hyphen, controls and non-characters. */
    private static boolean isInvisible(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return control
                || c == ARABIC_TATWEEL
                || c == '\u00AD'
                || c == '\u061C'
                || c == '\u180E'
                || c == '\u200B'
                || isIn(c, '\u200D', '\u200F')
                || isIn(c, '\u202A', '\u202E')
                || isIn(c, '\u2060', '\u206F')
                || c == '\uFEFF'
                || c >= '\uFFFE';
    }
}
