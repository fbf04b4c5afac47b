package org.roznamcha.document;

/** A rolling polynomial over runs of letters, mixed. It is stored, so it must never change. */
final class RollingHash {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private RollingHash() {}

    /** The hash of each run of so many letters, in their order; none when there are fewer letters. */
    static long[] ofRuns(char[] letters, int length) {
        long[] hashes = new long[Math.max(0, letters.length - length + 1)];
        if (hashes.length == 0) {
            return hashes;
        }
        long oldestFactor = 1;
        long rolling = 0;
        for (int i = 0; i < length; i++) {
            oldestFactor *= BASE;
            rolling = rolling * BASE + letters[i];
        }
        hashes[0] = mix(rolling);
        for (int i = length; i < letters.length; i++) {
            rolling = rolling * BASE + letters[i] - letters[i - length] * oldestFactor;
            hashes[i - length + 1] = mix(rolling);
        }
        return hashes;
    }

    /** The finalizer of SplitMix64: a bijection, so it adds no collisions. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
