package org.roznamcha.document;

/**
 * The runs of 1 to 4 letters that a language is known by.
 *
 * <p>Letters and combining marks of the Basic Multilingual Plane count, in lower case; everything between them is one space, which
 * takes part in runs so that word beginnings and endings tell. Each run is packed exactly into a {@code long}, 16 bits a unit, so
 * that no two runs are confused.
 */
final class LetterGrams {

    /** Longest run. */
    static final int MAXIMUM_LENGTH = 4;

    private static final char SPACE = ' ';
    private static final int BITS = 16;

    private LetterGrams() {}

    /** Receives one run. */
    @FunctionalInterface
    interface Receiver {
        void accept(long gram);
    }

    /** Passes every run of the text on, longest last at each place; a lone space is none. Returns how many there were. */
    static int forEach(CharSequence text, Receiver receiver) {
        long window = SPACE;
        int filled = 1;
        int count = 0;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i == text.length() ? SPACE : unit(text.charAt(i));
            if (unit == SPACE && (window & 0xFFFF) == SPACE) {
                continue;
            }
            window = window << BITS | unit;
            filled = Math.min(filled + 1, MAXIMUM_LENGTH);
            for (int length = unit == SPACE ? 2 : 1; length <= filled; length++) {
                receiver.accept(lastUnits(window, length));
                count++;
            }
        }
        return count;
    }

    /** The letter as it is counted, or a space for anything that is no letter and no mark. */
    static char unit(char c) {
        if (c < 0x80) {
            return isAsciiLetter(c) ? (char) (c | 0x20) : SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> Character.toLowerCase(c);
            default -> SPACE;
        };
    }

    /** The units of a run as text: the reverse of the packing. */
    static String unpack(long gram) {
        StringBuilder units = new StringBuilder(MAXIMUM_LENGTH);
        for (int shift = BITS * (MAXIMUM_LENGTH - 1); shift >= 0; shift -= BITS) {
            char unit = (char) (gram >>> shift);
            if (unit != 0) {
                units.append(unit);
            }
        }
        return units.toString();
    }

    private static long lastUnits(long window, int length) {
        return length == MAXIMUM_LENGTH ? window : window & ((1L << (BITS * length)) - 1);
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
