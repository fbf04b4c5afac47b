package org.roznamcha.document;

import java.util.Arrays;

/**
 * The numbers of a text: what tells the notices of two days apart that differ in nothing else, such as gold prices, exchange rates
 * and the weather.
 *
 * <p>A number is a run of digits; a comma between two digits is left out (1,500 is 1500), any other mark parts (277.35 is two).
 */
final class Numbers {

    private static final long BASE = 31;
    private static final int FEW = 16;

    private Numbers() {}

    /** The distinct numbers of a key text as 64-bit hashes, ascending. */
    static long[] of(String keyText) {
        long[] found = new long[FEW];
        int count = 0;
        for (int i = 0; i < keyText.length(); i++) {
            if (!isDigit(keyText.charAt(i))) {
                continue;
            }
            long hash = 0;
            for (; isDigit(keyText, i) || isGroupMark(keyText, i); i++) {
                hash = keyText.charAt(i) == ',' ? hash : hash * BASE + keyText.charAt(i);
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = hash;
        }
        return count == 0
                ? new long[0]
                : Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }

    private static boolean isGroupMark(String text, int index) {
        return index < text.length() && text.charAt(index) == ',' && isDigit(text, index + 1);
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
