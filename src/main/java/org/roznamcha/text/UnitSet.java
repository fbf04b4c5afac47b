package org.roznamcha.text;

import java.util.function.IntPredicate;

/**
 * A set of UTF-16 units as a table of bits. What cleaning asks of every character of every line is asked here: {@link Character} walks
 * its property tables for each answer and takes several times as long. Surrogates are in none of the sets.
 */
public final class UnitSet {

    /** {@link Character#isLetter(char)}. */
    public static final UnitSet LETTERS = new UnitSet(c -> Character.isLetter((char) c));

    /** {@link Character#isDigit(char)}. */
    public static final UnitSet DIGITS = new UnitSet(c -> Character.isDigit((char) c));

    /** {@link Character#isLetterOrDigit(char)}. */
    public static final UnitSet LETTERS_AND_DIGITS = new UnitSet(c -> Character.isLetterOrDigit((char) c));

    /** {@link Character#isWhitespace(char)} or {@link Character#isSpaceChar(char)}. */
    public static final UnitSet SPACES =
            new UnitSet(c -> Character.isWhitespace((char) c) || Character.isSpaceChar((char) c));

    private static final int BITS = 6;

    private final long[] bits = new long[(Character.MAX_VALUE + 1) >> BITS];

    private UnitSet(IntPredicate members) {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c) && members.test(c)) {
                bits[c >> BITS] |= 1L << c;
            }
        }
    }

    /** The given units. */
    public static UnitSet of(String members) {
        return new UnitSet(c -> members.indexOf(c) >= 0);
    }

    /** The units of which the condition holds. */
    public static UnitSet of(IntPredicate members) {
        return new UnitSet(members);
    }

    public boolean contains(char c) {
        return (bits[c >> BITS] & (1L << c)) != 0;
    }

    /** Whether any unit of the text is in the set. */
    public boolean meets(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (contains(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
