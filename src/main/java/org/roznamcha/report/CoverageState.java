package org.roznamcha.report;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a host's count of one day means: whether few documents are news about the host or about the crawl.
 *
 * <p>The rule, in order:
 *
 * <ol>
 *   <li>the count is 0 and no page of the host was collected that day: {@link #NOT_COLLECTED} (documents of the day that
 *       were collected later still count);
 *   <li>an expected count is known, the count is below half of it, and so low a count would be rarer than 1 in 100 if the
 *       host published as usual (Poisson): {@link #PARTIAL};
 *   <li>the count is 0: {@link #TRUE_ZERO};
 *   <li>else: {@link #OBSERVED}.
 * </ol>
 */
public enum CoverageState {
    /** The count can be taken as it stands. */
    OBSERVED,
    /** The host was collected and published nothing, which is not unusual for it. */
    TRUE_ZERO,
    /** Nothing was collected: the count says nothing. */
    NOT_COLLECTED,
    /** Collected, but far below what the host publishes on such a day: part of it is probably missing. */
    PARTIAL;

    /** A count at or above this share of the expected one is never partial. */
    static final double PARTIAL_SHARE = 0.5;

    /** How improbable a low count must be to be called partial. */
    static final double PARTIAL_PROBABILITY = 0.01;

    /** The name in tables: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state of one host on one day.
     *
     * @param count documents dated to that day, 0 or more
     * @param expected the usual count of such a day (median of that weekday over the 8 weeks before), 0 or more; empty when
     *     the host is too new to say
     * @param recordsCollected input records of the host fetched on that day that held a page, whatever became of it
     * @throws IllegalArgumentException if a figure is negative
     */
    public static CoverageState of(long count, OptionalDouble expected, long recordsCollected) {
        if (count < 0 || recordsCollected < 0 || !(expected.orElse(0) >= 0)) {
            throw new IllegalArgumentException("Cannot judge coverage from a negative figure: count " + count
                    + ", expected " + expected + ", records " + recordsCollected);
        }
        if (recordsCollected == 0 && count == 0) {
            return NOT_COLLECTED;
        }
        if (expected.isPresent() && isTooLow(count, expected.getAsDouble())) {
            return PARTIAL;
        }
        return count == 0 ? TRUE_ZERO : OBSERVED;
    }

    /** {@code count / expected}, empty when nothing is expected; above 1 on a busy day. */
    public static OptionalDouble completeness(long count, OptionalDouble expected) {
        return expected.isPresent() && expected.getAsDouble() > 0
                ? OptionalDouble.of(count / expected.getAsDouble())
                : OptionalDouble.empty();
    }

    private static boolean isTooLow(long count, double expected) {
        return count < PARTIAL_SHARE * expected && poissonAtMost(count, expected) < PARTIAL_PROBABILITY;
    }

    /** P(X ≤ count) for a Poisson variable; e^−mean may underflow to 0, rightly so for a count below half of the mean. */
    private static double poissonAtMost(long count, double mean) {
        double term = StrictMath.exp(-mean);
        double sum = term;
        for (long k = 1; k <= count && term > 0; k++) {
            term *= mean / k;
            sum += term;
        }
        return sum;
    }
}
