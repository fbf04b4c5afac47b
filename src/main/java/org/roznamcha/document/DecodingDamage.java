package org.roznamcha.document;

import org.roznamcha.text.Mojibake;
import org.roznamcha.text.UnitSet;

/**
 * What a wrong decoding left that {@link Mojibake#repair} could not mend.
 *
 * <p>These are lines that still are in a legacy encoding, and elsewhere replacement characters, C1 controls and letters with a
 * Latin-1 symbol right behind them, such as {@code ط·آ³}: what is left of a text that was misread twice. In 4,329 sound Urdu stories the
 * share stays below .002.
 */
final class DecodingDamage {

    /** Those of the Latin-1 symbols that rightly follow a letter: quotation marks and the soft hyphen. */
    private static final String MARKS_AFTER_LETTERS = "«»\u00AD";

    private static final char REPLACEMENT_CHARACTER = '\uFFFD';
    private static final UnitSet WHITE_SPACE = UnitSet.of(c -> Character.isWhitespace((char) c));
    private static final UnitSet SUSPECTS =
            UnitSet.of(c -> c == REPLACEMENT_CHARACTER || isC1((char) c) || isLatinSymbol((char) c));

    private DecodingDamage() {}

    /** The share of characters other than white space that are damaged, 0 to 1. To be asked of the display form. */
    static double share(String display) {
        if (!SUSPECTS.meets(display) && !Mojibake.mayLookBroken(display)) {
            return 0;
        }
        int damaged = 0;
        int all = 0;
        for (int start = 0; start < display.length(); ) {
            int feed = display.indexOf('\n', start);
            int end = feed < 0 ? display.length() : feed;
            String line = display.substring(start, end);
            int visible = visible(line);
            all += visible;
            damaged += Mojibake.looksBroken(line) ? visible : singles(line);
            start = end + 1;
        }
        return all == 0 ? 0 : (double) damaged / all;
    }

    private static int visible(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            count += WHITE_SPACE.contains(line.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private static int singles(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!SUSPECTS.contains(c)) {
                continue;
            }
            if (c == REPLACEMENT_CHARACTER || isC1(c)) {
                count++;
            } else if (i > 0 && isLatinSymbol(c) && UnitSet.LETTERS.contains(line.charAt(i - 1))) {
                count += 2;
            }
        }
        return count;
    }

    private static boolean isC1(char c) {
        return c >= 0x80 && c < 0xA0;
    }

    private static boolean isLatinSymbol(char c) {
        return c > 0xA0 && c < 0xC0 && !Character.isLetter(c) && MARKS_AFTER_LETTERS.indexOf(c) < 0;
    }
}
