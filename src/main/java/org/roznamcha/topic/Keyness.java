package org.roznamcha.topic;

/**
 * How typical a word is of one body of text, the target, against another, the reference.
 *
 * <p>Counts are occurrences in units of one kind (words, documents or stories); totals are the sums of those counts over
 * all words.
 */
public final class Keyness {

    private Keyness() {}

    /**
     * The z-score of the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin'
     * Words", equations 16, 19 and 22). The prior of a word is its share of both bodies together times {@code priorSize}.
     *
     * @param targetCount occurrences of the word in the target
     * @param targetTotal all occurrences in the target
     * @param referenceCount occurrences of the word in the reference
     * @param referenceTotal all occurrences in the reference
     * @param priorSize how many occurrences the prior is worth, above 0
     * @return above 0 when the word is typical of the target; |z| > 1.96 is unlikely to be chance
     * @throws IllegalArgumentException if a count is negative or above its total, or the word stands in neither body
     */
    public static double logOddsZ(
            long targetCount, long targetTotal, long referenceCount, long referenceTotal, double priorSize) {
        check(targetCount, targetTotal);
        check(referenceCount, referenceTotal);
        long both = targetCount + referenceCount;
        if (both == 0 || !(priorSize > 0)) {
            throw new IllegalArgumentException("Cannot weigh a word that stands in neither body, or without a prior");
        }
        if (both == targetTotal + referenceTotal) {
            return 0; // the only word there is: typical of neither
        }
        double prior = priorSize * both / (targetTotal + referenceTotal);
        double target = targetCount + prior;
        double reference = referenceCount + prior;
        double delta = StrictMath.log(target / (targetTotal + priorSize - target))
                - StrictMath.log(reference / (referenceTotal + priorSize - reference));
        return delta / StrictMath.sqrt(1 / target + 1 / reference);
    }

    /**
     * Dunning's log-likelihood ratio G² of the two-by-two table (Dunning 1993), 0 when the shares are equal.
     *
     * @return 0 or more; above 3.84 is significant at 5 %, above 10.83 at 0.1 %
     * @throws IllegalArgumentException if a count is negative or above its total
     */
    public static double g2(long targetCount, long targetTotal, long referenceCount, long referenceTotal) {
        check(targetCount, targetTotal);
        check(referenceCount, referenceTotal);
        double total = (double) targetTotal + referenceTotal;
        double targetShare = targetTotal / total;
        double with = (double) targetCount + referenceCount;
        double without = total - with;
        double sum = term((double) targetCount, with * targetShare)
                + term((double) referenceCount, with * (1 - targetShare))
                + term((double) (targetTotal - targetCount), without * targetShare)
                + term((double) (referenceTotal - referenceCount), without * (1 - targetShare));
        return Math.max(0, 2 * sum);
    }

    private static double term(double observed, double expected) {
        return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
    }

    private static void check(long count, long total) {
        if (count < 0 || count > total) {
            throw new IllegalArgumentException("Cannot weigh a count of " + count + " out of " + total);
        }
    }
}
