package org.roznamcha.document;

/**
 * The runs of 1 to 4 letters and the whole words that a language is known by.
 *
 * <p>Letters and combining marks of the Basic Multilingual Plane count, in lower case; everything between them is one space, which
 * takes part in runs so that word beginnings and endings tell. Each run is packed exactly into a {@code long}, 16 bits a unit, so
 * that no two runs are confused. A word of {@value #SHORTEST_WORD} letters or more, which no run holds with both its edges, is a
 * hash of 48 bits under a mark that no letter has.
 */
final class LetterGrams {

    /** Longest run. */
    static final int MAXIMUM_LENGTH = 4;

    private static final int SHORTEST_WORD = 3;

    /** U+FFFF, which is no character, where a run has its first unit. */
    private static final long WORD_MARK = 0xFFFFL << 48;

    private static final long WORD_BASE = 0x9E3779B97F4A7C15L;

    /** What stands between words. */
    static final char SPACE = ' ';

    private static final int BITS = 16;
    private static final long UNIT = 0xFFFF;

    /** By letter: looked up for every character, and several times as fast as its properties. */
    private static final char[] UNITS = units();

    private LetterGrams() {}

    /** Receives one run. */
    @FunctionalInterface
    interface Receiver {
        void accept(long gram);
    }

    /** The most that {@link #forEach} passes on for a text of so many units. */
    static int most(int units) {
        return (MAXIMUM_LENGTH + 1) * (units + 1);
    }

    /** Passes every run of the text on, longest last at each place, then the word that ends there; a lone space is none. */
    static int forEach(CharSequence text, Receiver receiver) {
        return forEachLongest(text, gram -> {
            int units = isWord(gram) ? 0 : units(gram);
            for (int length = (gram & UNIT) == SPACE ? 2 : 1; length < units; length++) {
                receiver.accept(gram & ((1L << (BITS * length)) - 1));
            }
            receiver.accept(gram);
        });
    }

    /**
     * Passes on the longest run that ends at each place, then the word that ends there. All runs that end at a place are what is left of
     * the longest, {@linkplain #shorter unit by unit}.
     *
     * @return how many runs and words {@link #forEach} passes on
     */
    static int forEachLongest(CharSequence text, Receiver receiver) {
        long window = SPACE;
        int filled = 1;
        int count = 0;
        long word = 0;
        int letters = 0;
        for (int i = 0; i <= text.length(); i++) {
            char unit = i == text.length() ? SPACE : unit(text.charAt(i));
            if (unit == SPACE && (window & UNIT) == SPACE) {
                continue;
            }
            window = window << BITS | unit;
            filled = Math.min(filled + 1, MAXIMUM_LENGTH);
            receiver.accept(window);
            if (unit != SPACE) {
                count += filled;
                word = (word + unit) * WORD_BASE;
                letters++;
                continue;
            }
            count += filled - 1;
            if (letters >= SHORTEST_WORD) {
                receiver.accept(WORD_MARK | word >>> BITS);
                count++;
            }
            word = 0;
            letters = 0;
        }
        return count;
    }

    /** A run without its first unit; 0 when that leaves no run, and for a word. */
    static long shorter(long gram) {
        if (isWord(gram)) {
            return 0;
        }
        long rest = gram & ((1L << (BITS * (units(gram) - 1))) - 1);
        return rest == SPACE ? 0 : rest;
    }

    /** Whether it is a whole word's hash rather than a run. */
    static boolean isWord(long gram) {
        return gram >>> (Long.SIZE - BITS) == UNIT;
    }

    private static int units(long run) {
        return 1 + (Long.SIZE - 1 - Long.numberOfLeadingZeros(run)) / BITS;
    }

    /** The letter as it is counted, or a space for anything that is no letter and no mark. */
    static char unit(char c) {
        return UNITS[c];
    }

    private static char[] units() {
        char[] units = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < units.length; i++) {
            units[i] = unitOf((char) i);
        }
        return units;
    }

    private static char unitOf(char c) {
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

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
