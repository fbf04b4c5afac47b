package org.roznamcha.document;

/** Measures of two sets, each given as ascending distinct numbers, such as {@link Shingles#of}. All are 0 to 1. */
public final class Similarity {

    private Similarity() {}

    /** Shared members over all members; 0 when both sets are empty, since nothing says they are alike. */
    public static double jaccard(long[] left, long[] right) {
        int shared = sharedCount(left, right);
        return ratio(shared, left.length + right.length - shared);
    }

    /** Shared members over those of the smaller set; 0 when it is empty. */
    public static double containment(long[] left, long[] right) {
        return ratio(sharedCount(left, right), Math.min(left.length, right.length));
    }

    /** Members that are in both sets. */
    public static int sharedCount(long[] left, long[] right) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                shared++;
                i++;
                j++;
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
