package org.roznamcha.score;

/** Parts of a whole, 0 to 1. */
final class Ratio {

    private Ratio() {}

    /** {@code part / whole}; 0 of nothing. */
    static double of(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    static double harmonicMean(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
