package org.roznamcha.document;

/**
 * Tells from two signatures whether reading both texts is worth while. What it lets through is verified; what it holds back is
 * either impossible by size, or so far from the least similarity that any rule asks for that the signatures would have to err by four
 * standard errors, which one true pair in 30,000 at the very limit does.
 */
public final class CandidateFilter {

    private static final double STANDARD_ERRORS = 4;

    private final DuplicateThresholds thresholds;

    public CandidateFilter(DuplicateThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Whether the texts are equal, so that nothing is left to verify. */
    public boolean isExact(Signature left, Signature right) {
        return left.sameText(right);
    }

    /** Whether any rule of {@link DuplicateRules} may hold. */
    public boolean mayMatch(Signature left, Signature right) {
        if (left.sameText(right) || left.sameAddress(right)) {
            return true;
        }
        double ratio = left.sizeRatio(right);
        double least = leastJaccard(ratio);
        double error = Math.sqrt(least * (1 - least) / MinHashScheme.COMPONENTS);
        return least <= ratio && left.jaccard(right) >= least - STANDARD_ERRORS * error;
    }

    /** The least Jaccard similarity at which two sets of this proportion are near or contained; over 1 if at none. */
    private double leastJaccard(double ratio) {
        if (ratio < Math.min(DuplicateRules.LEAST_TEASER_RATIO, thresholds.containedSizeRatio())) {
            return thresholds.nearJaccard();
        }
        double shared = thresholds.contained() * ratio;
        return Math.min(thresholds.nearJaccard(), shared / (1 + ratio - shared));
    }
}
