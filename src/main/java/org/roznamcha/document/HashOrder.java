package org.roznamcha.document;

import java.util.Arrays;

/**
 * Sorts hashes. Being evenly spread, they fall nearly into their places when they are dealt out by their first bits: five times as fast as
 * sorting by comparison at the some thousand shingles of an article. Where they are not spread, as in a text that repeats itself, the
 * usual sort takes over.
 */
final class HashOrder {

    /** Up to so many hashes of the same first bits are inserted one by one. */
    private static final int FEW = 24;

    private static final int LARGEST_BITS = 16;

    private HashOrder() {}

    /** The first {@code count} numbers, ascending, in an array of their own. */
    static long[] sorted(long[] hashes, int count) {
        int bits = Math.min(LARGEST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(count | 1));
        int shift = Long.SIZE - bits;
        int[] ends = new int[(1 << bits) + 1];
        for (int i = 0; i < count; i++) {
            ends[place(hashes[i], shift) + 1]++;
        }
        for (int place = 1; place < ends.length; place++) {
            ends[place] += ends[place - 1];
        }
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            sorted[ends[place(hashes[i], shift)]++] = hashes[i];
        }
        for (int place = 0, start = 0; place < ends.length - 1; place++) {
            settle(sorted, start, ends[place]);
            start = ends[place];
        }
        return sorted;
    }

    /** The first bits as a number from 0, negative hashes before positive ones. */
    private static int place(long hash, int shift) {
        return (int) ((hash ^ Long.MIN_VALUE) >>> shift);
    }

    private static void settle(long[] hashes, int from, int to) {
        if (to - from > FEW) {
            Arrays.sort(hashes, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            long hash = hashes[i];
            int at = i;
            for (; at > from && hashes[at - 1] > hash; at--) {
                hashes[at] = hashes[at - 1];
            }
            hashes[at] = hash;
        }
    }
}
