package org.roznamcha.text;

import static org.roznamcha.text.LetterRule.*;
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

    private DisplayForm() {}

    static String of(String raw) {
        String current = raw;
        while (!isClean(current)) {
            String next = WordRepair.apply(mend(compose(Mojibake.repair(current))));
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
            byte action = action(text.charAt(i));
            if (action == KEEP) {
                continue;
            }
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            boolean broken = switch (action) {
                case YEH_BARREE -> isLetter(next);
                case VOWEL_MARK -> !isOnLetter(text, i);
                default -> action <= OTHER_STEP;
            };
            if (broken || (action == LINE_FEED && Mojibake.mayBreak(pairs, i - lineStart))) {
                return false;
            }
            if (action == LINE_FEED) {
                lineStart = i + 1;
                pairs = 0;
            } else if (action == MOJIBAKE_LEAD) {
                pairs += Mojibake.isPair(text.charAt(i), next) ? 1 : 0;
            }
        }
        return !Mojibake.mayBreak(pairs, text.length() - lineStart);
    }

    /** Whether a vowel mark stands alone on a letter that no step looks at: as nearly all do. */
    private static boolean isOnLetter(String text, int mark) {
        byte letter = mark == 0 ? OTHER_STEP : action(text.charAt(mark - 1));
        return letter == KEEP || letter == MOJIBAKE_LEAD;
    }

    /** Canonical composition; texts without a letter that takes part in it are found out by table. */
    private static String compose(String text) {
        for (int i = 0; i < text.length(); i++) {
            byte action = action(text.charAt(i));
            boolean composes = action == OTHER_STEP && text.charAt(i) != ARABIC_LETTER_HEH;
            if (composes || action == LOOK_BACK || action == SURROGATE || action == VOWEL_MARK) {
                return NFC.normalize(MarkPiles.cut(text));
            }
        }
        return text;
    }

    private static String mend(String text) {
        int clean = 0;
        while (clean < text.length() && isKept(action(text.charAt(clean)))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int copied = 0;
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            byte action = action(c);
            if (isKept(action)) {
                continue;
            }
            out.append(text, copied, i);
            switch (action) {
                case LOOK_BACK -> compose(c, out);
                case SURROGATE -> i = surrogate(text, i, out);
                default -> change(c, text, i, out);
            }
            copied = i + 1;
        }
        return out.append(text, copied, text.length()).toString();
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
        switch (action(c)) {
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
}
