package org.roznamcha.report;

/**
 * The 95 % score interval of a share (Wilson 1927, without continuity correction).
 *
 * <p>Unlike the textbook interval it stays inside [0, 1] and says something useful at 0 and at n.
 *
 * @param low lower end, 0 to 1
 * @param high upper end, {@code low} to 1
 */
public record WilsonInterval(double low, double high) {

    /** The 97.5 % point of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    public WilsonInterval {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("Not an interval of shares: [" + low + ", " + high + "]");
        }
    }

    /**
     * The interval for {@code successes} out of {@code trials}; [0, 1] when there were no trials.
     *
     * @throws IllegalArgumentException unless {@code 0 <= successes <= trials}
     */
    public static WilsonInterval of(long successes, long trials) {
        if (successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "Cannot give an interval for " + successes + " out of " + trials + ": not a part of a whole");
        }
        if (trials == 0) {
            return new WilsonInterval(0, 1);
        }
        double share = (double) successes / trials;
        double z2 = Z * Z;
        double shrink = 1 + z2 / trials;
        double centre = (share + z2 / (2.0 * trials)) / shrink;
        double half = Z * Math.sqrt(share * (1 - share) / trials + z2 / (4.0 * trials * trials)) / shrink;
        // Both ends are exact in theory; rounding must not push them past the share or the limits.
        double low = successes == 0 ? 0 : Math.max(0, centre - half);
        double high = successes == trials ? 1 : Math.min(1, centre + half);
        return new WilsonInterval(Math.min(low, share), Math.max(high, share));
    }
}
