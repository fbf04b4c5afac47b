package org.roznamcha.document;

import java.util.Arrays;

/**
 * The few passages of a text that stand for it where one text may hold another: those 32-letter runs whose hashes are
 * smallest (a bottom-k sketch). A run that is among the smallest of the longer text is among the smallest of each text
 * inside of it that has the run, so a text and its shortened version share some, although their sets differ too much to share a
 * band. Runs of 32 letters, about seven words, hardly ever stand in unrelated texts.
 *
 * <p>With {@code s} the share of the longer text's runs that the shorter one has, both share a passage with probability of about
 * 1 − (1 − s)⁸: .998 for a verbatim part of .55, .94 for .3.
 */
final class Passages {

    /** Letters in one passage. */
    static final int LENGTH = 32;

    /** Passages of one text. */
    static final int COUNT = 8;

    private Passages() {}

    /** Hashes of at most eight passages, ascending; none for a text of fewer than 32 letters. */
    static long[] of(String keyText) {
        long[] smallest = new long[COUNT];
        int found = 0;
        for (long hash : RollingHash.ofRuns(Shingles.letters(keyText), LENGTH)) {
            if (found < COUNT || hash < smallest[COUNT - 1]) {
                found = insert(hash, smallest, found);
            }
        }
        return Arrays.copyOf(smallest, found);
    }

    private static int insert(long hash, long[] smallest, int found) {
        int place = Arrays.binarySearch(smallest, 0, found, hash);
        if (place >= 0) {
            return found;
        }
        int at = -place - 1;
        int moved = Math.min(found, COUNT - 1) - at;
        System.arraycopy(smallest, at, smallest, at + 1, moved);
        smallest[at] = hash;
        return Math.min(found + 1, COUNT);
    }
}
