package org.roznamcha.report;

import java.util.Arrays;
import java.util.Collection;

/**
 * How many hosts a count is really spread over: {@code exp(−Σ p ln p)}, the Hill number of order 1 (Hill 1973).
 *
 * <p>Ten hosts with equal counts give 10; ten hosts of which one holds nearly everything give little more than 1.
 */
public final class EffectiveHosts {

    private EffectiveHosts() {}

    /**
     * The effective number of hosts for one count per host, in any order.
     *
     * @return 0 when all counts are 0, else 1 to the number of counts above 0
     * @throws IllegalArgumentException if a count is negative
     */
    public static double of(long... counts) {
        long[] sorted = counts.clone();
        Arrays.sort(sorted); // a fixed order of addition gives the same last digit for any order of hosts
        if (sorted.length > 0 && sorted[0] < 0) {
            throw new IllegalArgumentException("Cannot weigh hosts: a count is " + sorted[0]);
        }
        double total = 0;
        for (long count : sorted) {
            total += count;
        }
        double entropy = 0;
        int hosts = 0;
        for (long count : sorted) {
            if (count > 0) {
                double p = count / total;
                entropy -= p * StrictMath.log(p);
                hosts++;
            }
        }
        return hosts == 0 ? 0 : Math.min(hosts, Math.max(1, StrictMath.exp(entropy)));
    }

    /** As {@link #of(long...)}, for the values of a map of counts by host. */
    public static double of(Collection<Long> counts) {
        return of(counts.stream().mapToLong(Long::longValue).toArray());
    }
}
