package org.roznamcha.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of days on which something is spoken of far more than usual: the two-state automaton of Kleinberg (2002) for
 * batched arrivals, with scaling {@value #SCALING} and transition cost {@value #GAMMA} · ln(days).
 */
public final class Bursts {

    /** How many times the usual share a burst has. */
    static final double SCALING = 2;

    /** What it costs to enter a burst, in units of ln(days); leaving one is free. */
    static final double GAMMA = 1;

    /** The highest share a burst may have: its complement must keep a logarithm. */
    private static final double ALMOST_ALL = 0.9999;

    private Bursts() {}

    /**
     * One burst, days given as indices into the series.
     *
     * @param start first day
     * @param end day after the last
     * @param peak the day of the highest share, the earliest if several
     * @param observed stories in the burst
     * @param expected stories the usual share would have given
     * @param weight how much cheaper the burst explains the days, in natural-log units, above 0
     * @param p probability of so many stories or more if all were as usual (Poisson)
     */
    public record Burst(int start, int end, int peak, long observed, double expected, double weight, double p) {}

    /**
     * The bursts of one series, in day order.
     *
     * @param counts stories of the series per day
     * @param totals all stories per day, same length; no day has more counts than total
     * @return none when the series is empty, always zero, or even
     * @throws IllegalArgumentException if the arrays do not fit together
     */
    public static List<Burst> find(long[] counts, long[] totals) {
        check(counts, totals);
        long count = 0;
        long total = 0;
        for (int day = 0; day < counts.length; day++) {
            count += counts[day];
            total += totals[day];
        }
        double usual = total == 0 ? 0 : (double) count / total;
        if (count == 0 || usual >= ALMOST_ALL) {
            return List.of(); // nothing, or no room for more
        }
        double[] gains = gains(counts, totals, usual, Math.min(ALMOST_ALL, SCALING * usual));
        boolean[] bursting = cheapestPath(gains, GAMMA * StrictMath.log(counts.length));
        return intervals(bursting, gains, counts, totals, usual);
    }

    /** How much more likely each day is inside a burst than outside, as a difference of logarithms. */
    private static double[] gains(long[] counts, long[] totals, double usual, double raised) {
        double hit = StrictMath.log(raised / usual);
        double miss = StrictMath.log((1 - raised) / (1 - usual));
        double[] gains = new double[counts.length];
        for (int day = 0; day < counts.length; day++) {
            gains[day] = counts[day] * hit + (totals[day] - counts[day]) * miss;
        }
        return gains;
    }

    /** Viterbi over the two states; on equal cost the quiet one wins. */
    private static boolean[] cheapestPath(double[] gains, double entry) {
        int days = gains.length;
        boolean[] quietFromBurst = new boolean[days];
        boolean[] burstFromBurst = new boolean[days];
        double quiet = 0;
        double burst = Double.NEGATIVE_INFINITY;
        for (int day = 0; day < days; day++) {
            quietFromBurst[day] = burst > quiet;
            burstFromBurst[day] = burst > quiet - entry;
            double nextQuiet = Math.max(quiet, burst);
            burst = Math.max(burst, quiet - entry) + gains[day];
            quiet = nextQuiet;
        }
        boolean[] bursting = new boolean[days];
        boolean inBurst = burst > quiet;
        for (int day = days - 1; day >= 0; day--) {
            bursting[day] = inBurst;
            inBurst = inBurst ? burstFromBurst[day] : quietFromBurst[day];
        }
        return bursting;
    }

    private static List<Burst> intervals(
            boolean[] bursting, double[] gains, long[] counts, long[] totals, double usual) {
        List<Burst> bursts = new ArrayList<>();
        int day = 0;
        while (day < bursting.length) {
            int start = day;
            while (day < bursting.length && bursting[day]) {
                day++;
            }
            if (day > start) {
                bursts.add(burst(start, day, gains, counts, totals, usual));
            } else {
                day++;
            }
        }
        return List.copyOf(bursts);
    }

    private static Burst burst(int start, int end, double[] gains, long[] counts, long[] totals, double usual) {
        long observed = 0;
        double expected = 0;
        double weight = 0;
        int peak = start;
        for (int day = start; day < end; day++) {
            observed += counts[day];
            expected += totals[day] * usual;
            weight += gains[day];
            if ((double) counts[day] * totals[peak] > (double) counts[peak] * totals[day]) {
                peak = day;
            }
        }
        return new Burst(start, end, peak, observed, expected, weight, poissonAtLeast(observed, expected));
    }

    /** P(X ≥ count), summed from the tail so that tiny values keep their digits; count is above the mean here. */
    private static double poissonAtLeast(long count, double mean) {
        double logTerm = -mean;
        for (long k = 1; k <= count; k++) {
            logTerm += StrictMath.log(mean / k);
        }
        double term = StrictMath.exp(logTerm);
        double sum = term;
        for (long k = count + 1; term > sum * 1e-16; k++) {
            term *= mean / k;
            sum += term;
        }
        return Math.min(1, sum);
    }

    private static void check(long[] counts, long[] totals) {
        if (counts.length != totals.length) {
            throw new IllegalArgumentException(
                    "Cannot find bursts: " + counts.length + " counts but " + totals.length + " totals");
        }
        for (int day = 0; day < counts.length; day++) {
            if (counts[day] < 0 || counts[day] > totals[day]) {
                throw new IllegalArgumentException(
                        "Cannot find bursts: day " + day + " has " + counts[day] + " of " + totals[day] + " stories");
            }
        }
    }
}
