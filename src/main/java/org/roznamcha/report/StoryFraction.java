package org.roznamcha.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one document is worth when a story carried by many hosts counts once: 1 / hosts in its duplicate cluster.
 *
 * <p>Summed over all documents of a story it gives 1, so the sum over any set of documents says how many stories' worth of
 * attention the set holds.
 */
public final class StoryFraction {

    private StoryFraction() {}

    /**
     * The fraction of one document, above 0 to 1.
     *
     * @param hosts distinct hosts in its cluster, 1 or more; a document in no cluster has 1
     */
    public static double of(int hosts) {
        if (hosts < 1) {
            throw new IllegalArgumentException("Cannot share a story among " + hosts + " hosts");
        }
        return 1.0 / hosts;
    }

    /**
     * The sum over many documents, the same to the last digit however they were grouped or ordered.
     *
     * @param documentsByHosts number of documents by number of hosts in their cluster
     */
    public static double sum(Map<Integer, Long> documentsByHosts) {
        double sum = 0;
        for (Map.Entry<Integer, Long> entry : new TreeMap<>(documentsByHosts).entrySet()) {
            sum += entry.getValue() * of(entry.getKey());
        }
        return sum;
    }
}
