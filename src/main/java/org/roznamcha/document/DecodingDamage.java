package org.roznamcha.document;

import org.roznamcha.text.Mojibake;

/**
 * What a wrong decoding left that {@link Mojibake#repair} could not mend: lines that still are in a legacy encoding, and elsewhere
 * single replacement characters and C1 controls.
 */
final class DecodingDamage {

    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    private DecodingDamage() {}

    /** The share of characters other than white space that are damaged, 0 to 1. To be asked of the display form. */
    static double share(String display) {
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
            count += Character.isWhitespace(line.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private static int singles(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            count += c == REPLACEMENT_CHARACTER || (c >= 0x80 && c < 0xA0) ? 1 : 0;
        }
        return count;
    }
}
