package org.roznamcha.report;

import java.util.OptionalDouble;

/** How much more often two things share a story than chance would have it. */
public final class Association {

    /** Below this many joint stories an association is not worth a figure. */
    public static final long LEAST_JOINT = 5;

    private Association() {}

    /**
     * Normalised pointwise mutual information {@code ln(p(ab) / (p(a) p(b))) / −ln p(ab)} (Bouma 2009).
     *
     * @param joint stories with both
     * @param first stories with the one
     * @param second stories with the other
     * @param all all stories
     * @return −1 (never together) to 1 (only together), 0 for independence; empty below {@value #LEAST_JOINT} joint stories
     * @throws IllegalArgumentException if the counts contradict each other
     */
    public static OptionalDouble npmi(long joint, long first, long second, long all) {
        if (joint < 0 || joint > Math.min(first, second) || Math.max(first, second) > all) {
            throw new IllegalArgumentException("Cannot associate " + first + " and " + second + " stories with " + joint
                    + " in common out of " + all);
        }
        if (joint < LEAST_JOINT) {
            return OptionalDouble.empty();
        }
        if (joint == all) {
            return OptionalDouble.of(1); // both are everywhere: the limit of the formula
        }
        double together = (double) joint / all;
        double byChance = ((double) first / all) * ((double) second / all);
        double npmi = StrictMath.log(together / byChance) / -StrictMath.log(together);
        return OptionalDouble.of(Math.max(-1, Math.min(1, npmi)));
    }
}
