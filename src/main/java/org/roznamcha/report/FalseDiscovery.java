package org.roznamcha.report;

import java.util.stream.IntStream;

/** Keeps the share of false alarms among many tests in bounds. */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * The q-values of Benjamini and Hochberg (1995): calling every test with {@code q ≤ 0.05} a find makes at most one find
     * in twenty false, on average.
     *
     * @param p one probability per test, each 0 to 1, in any order
     * @return one q-value per test, in the same order
     * @throws IllegalArgumentException if a value is no probability
     */
    public static double[] qValues(double... p) {
        for (double value : p) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("Cannot take " + value + " for a probability");
            }
        }
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted((a, b) -> Double.compare(p[b], p[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[p.length];
        double least = 1;
        for (int i = 0; i < order.length; i++) {
            int rank = order.length - i;
            least = Math.min(least, p[order[i]] * order.length / rank);
            q[order[i]] = least;
        }
        return q;
    }
}
