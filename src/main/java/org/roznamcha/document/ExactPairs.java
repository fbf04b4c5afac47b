package org.roznamcha.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All pairs of sets from a similarity on, exactly: what a search by signatures is measured against.
 *
 * <p>Prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007): with the members of each set ordered
 * from rare to common, two sets of Jaccard similarity t or more share one among the first {@code |x| − ⌈t·|x|⌉ + 1} of each. Whoever
 * does is counted in full.
 */
public final class ExactPairs {

    private static final int SLOTS = 1 << 24;

    private ExactPairs() {}

    /**
     * A pair of sets by their places in the list.
     *
     * @param jaccard their similarity
     */
    public record Pair(int left, int right, double jaccard) {}

    /**
     * The pairs, by right, then left place.
     *
     * @param sets ascending distinct members each
     * @param least least similarity, over 0 and at most 1
     */
    public static List<Pair> of(List<long[]> sets, double least) {
        int[] frequencies = frequencies(sets);
        Map<Long, List<Integer>> places = new HashMap<>();
        int[] seenWith = new int[sets.size()];
        Arrays.fill(seenWith, -1);
        List<Pair> pairs = new ArrayList<>();
        for (int right = 0; right < sets.size(); right++) {
            for (long member : prefix(sets.get(right), frequencies, least)) {
                List<Integer> sharing = places.computeIfAbsent(member, m -> new ArrayList<>(2));
                for (int left : sharing) {
                    if (seenWith[left] != right) {
                        seenWith[left] = right;
                        add(pairs, sets, left, right, least);
                    }
                }
                sharing.add(right);
            }
        }
        return pairs;
    }

    private static void add(List<Pair> pairs, List<long[]> sets, int left, int right, double least) {
        long[] one = sets.get(left);
        long[] other = sets.get(right);
        if (Math.min(one.length, other.length) >= least * Math.max(one.length, other.length)) {
            double jaccard = Similarity.jaccard(one, other);
            if (jaccard >= least) {
                pairs.add(new Pair(left, right, jaccard));
            }
        }
    }

    /** In how many sets each member is, at least: members that share a slot are counted together, which costs time and nothing else. */
    private static int[] frequencies(List<long[]> sets) {
        int[] frequencies = new int[SLOTS];
        for (long[] set : sets) {
            for (long member : set) {
                frequencies[slot(member)]++;
            }
        }
        return frequencies;
    }

    /** The rarest members, less those that no other set has. */
    private static long[] prefix(long[] set, int[] frequencies, double least) {
        int length = set.length - (int) Math.ceil(least * set.length) + 1;
        return Arrays.stream(set)
                .boxed()
                .sorted((one, other) -> {
                    int byFrequency = Integer.compare(frequencies[slot(one)], frequencies[slot(other)]);
                    return byFrequency != 0 ? byFrequency : Long.compare(one, other);
                })
                .limit(set.length == 0 ? 0 : length)
                .filter(member -> frequencies[slot(member)] > 1)
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static int slot(long member) {
        return (int) (member >>> 40);
    }
}
