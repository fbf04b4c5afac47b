package org.roznamcha.document;

/** A rolling polynomial over the last few letters, mixed. It is stored, so it must never change. Not thread-safe. */
final class RollingHash {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final char[] letters;
    private final long oldestFactor;
    private int at;
    private int seen;
    private long rolling;

    /** A hash of so many letters in a row. */
    RollingHash(int length) {
        letters = new char[length];
        long factor = 1;
        for (int i = 0; i < length; i++) {
            factor *= BASE;
        }
        oldestFactor = factor;
    }

    /** Takes a letter in and gives the hash of those that now stand in the window. */
    long next(char letter) {
        long oldest = seen < letters.length ? 0 : letters[at] * oldestFactor;
        rolling = rolling * BASE + letter - oldest;
        letters[at] = letter;
        at = at + 1 == letters.length ? 0 : at + 1;
        seen++;
        return mix(rolling);
    }

    /** Letters taken in. */
    int seen() {
        return seen;
    }

    /** Whether the window is full. */
    boolean isFull() {
        return seen >= letters.length;
    }

    /** The finalizer of SplitMix64: a bijection, so it adds no collisions. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
