package org.roznamcha.text;

import static org.roznamcha.text.UrduLetters.*;

import com.ibm.icu.text.Normalizer2;

/**
 * Repairs what a reader would call broken and changes nothing else: letters typed with an Arabic or presentation-form code
 * point, uncomposed marks, invisible characters, lone surrogates.
 *
 * <p>Every step is repeated until none changes anything, so that the result is its own display form.
 */
final class DisplayForm {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** What to do with each UTF-16 unit. */
    private static final byte KEEP = 0;

    private static final byte CHANGE = 1;
    private static final byte LOOK_BACK = 2;
    private static final byte SURROGATE = 3;

    /** Left alone by this step; composition or the word may change it. */
    private static final byte OTHER_STEP = 4;

    private static final byte YEH_BARREE = 5;
    private static final byte MOJIBAKE_LEAD = 6;
    private static final byte LINE_FEED = 7;
    private static final byte[] ACTION = actions();

    private DisplayForm() {}

    static String of(String raw) {
        String current = raw;
        while (!isClean(current)) {
            String next = WordRepair.apply(mend(NFC.normalize(Mojibake.repair(current))));
            if (next.equals(current)) {
                return current;
            }
            current = next;
        }
        return current;
    }

    /** Whether no rule can apply: true for most texts, and found out in one pass. */
    private static boolean isClean(String text) {
        int lineStart = 0;
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            byte action = ACTION[text.charAt(i)];
            if (action == KEEP) {
                continue;
            }
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            switch (action) {
                case YEH_BARREE -> {
                    if (isLetter(next)) {
                        return false;
                    }
                }
                case MOJIBAKE_LEAD -> pairs += Mojibake.isPair(text.charAt(i), next) ? 1 : 0;
                case LINE_FEED -> {
                    if (Mojibake.mayBreak(pairs, i - lineStart)) {
                        return false;
                    }
                    lineStart = i + 1;
                    pairs = 0;
                }
                default -> {
                    return false;
                }
            }
        }
        return !Mojibake.mayBreak(pairs, text.length() - lineStart);
    }

    private static String mend(String text) {
        int clean = 0;
        while (clean < text.length() && isKept(ACTION[text.charAt(clean)])) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (ACTION[c]) {
                case CHANGE -> change(c, text, i, out);
                case LOOK_BACK -> compose(c, out);
                case SURROGATE -> i = surrogate(text, i, out);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isKept(byte action) {
        return action == KEEP || action >= OTHER_STEP;
    }

    private static void change(char c, String text, int index, StringBuilder out) {
        if (c == '\r') {
            // A carriage return before a line feed is the other half of one line end.
            if (index + 1 == text.length() || text.charAt(index + 1) != '\n') {
                out.append('\n');
            }
        } else if (isPresentationForm(c)) {
            for (char letter : decompose(c).toCharArray()) {
                change(letter, out);
            }
        } else {
            change(c, out);
        }
    }

    private static void change(char c, StringBuilder out) {
        switch (ACTION[c]) {
            case LOOK_BACK -> compose(c, out);
            case CHANGE -> {
                char replacement = replacement(c);
                if (replacement != '\0') {
                    out.append(replacement);
                }
            }
            default -> out.append(c);
        }
    }

    /** The letters of a presentation form; the space or tatweel that carries a lone mark is no part of it. */
    private static String decompose(char c) {
        String letters = NFKC.normalize(String.valueOf(c));
        return letters.replace(" ", "").replace(String.valueOf(ARABIC_TATWEEL), "");
    }

    /** The character that stands for {@code c}; NUL when {@code c} is to be deleted. */
    private static char replacement(char c) {
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

    /** Puts a mark on the last letter where the pair is one letter that canonical composition does not know. */
    private static void compose(char mark, StringBuilder out) {
        int base = out.length() - 1;
        // Marks of a lower combining class may stand between; the bound keeps piles of marks linear.
        while (base >= 0 && base > out.length() - 8 && isLowerMark(out.charAt(base))) {
            base--;
        }
        char letter = base < 0 ? '\0' : composed(out.charAt(base), mark);
        if (letter == '\0') {
            out.append(mark);
        } else {
            out.setCharAt(base, letter);
        }
    }

    private static boolean isLowerMark(char c) {
        int combiningClass = NFC.getCombiningClass(c);
        return combiningClass > 0 && combiningClass < 230;
    }

    private static char composed(char letter, char mark) {
        if (mark == ARABIC_SMALL_HIGH_TAH) {
            return switch (letter) {
                case ARABIC_LETTER_DAL -> ARABIC_LETTER_DDAL;
                case ARABIC_LETTER_REH -> ARABIC_LETTER_RREH;
                default -> '\0';
            };
        }
        return switch (letter) {
            case ARABIC_LETTER_FARSI_YEH -> ARABIC_LETTER_YEH_WITH_HAMZA_ABOVE;
            case ARABIC_LETTER_HEH -> ARABIC_LETTER_HEH_GOAL_WITH_HAMZA_ABOVE;
            default -> '\0';
        };
    }

    private static int surrogate(String text, int index, StringBuilder out) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1))) {
            out.append(c).append(text.charAt(index + 1));
            return index + 1;
        }
        out.append(REPLACEMENT_CHARACTER);
        return index;
    }

    private static byte[] actions() {
        byte[] actions = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < actions.length; i++) {
            actions[i] = action((char) i);
        }
        return actions;
    }

    private static byte action(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (c == ARABIC_HAMZA_ABOVE || c == ARABIC_SMALL_HIGH_TAH) {
            return LOOK_BACK;
        }
        if (isPresentationForm(c) || isInvisible(c) || isSpace(c) || replacement(c) != '\0') {
            return CHANGE;
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
