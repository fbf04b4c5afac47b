package org.roznamcha.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Joins documents that are linked, directly or through others, into clusters.
 *
 * <p>A cluster is named after its earliest member, by first seen day, then id. The result depends on the set of edges only, not on
 * their order or direction. Union-find with path halving: near-linear, no recursion.
 */
public final class Clusters {

    private Clusters() {}

    /**
     * A document that an edge may touch.
     *
     * @param docId its id
     * @param firstSeenDate the day of its first batch
     */
    public record Member(String docId, LocalDate firstSeenDate) implements Comparable<Member> {

        private static final Comparator<Member> EARLIEST_FIRST =
                Comparator.comparing(Member::firstSeenDate).thenComparing(Member::docId);

        @Override
        public int compareTo(Member other) {
            return EARLIEST_FIRST.compare(this, other);
        }
    }

    /**
     * A verified pair.
     *
     * @param left one document
     * @param right the other
     */
    public record Edge(Member left, Member right) {}

    /** The cluster id of every document that an edge touches, by document id. */
    public static Map<String, String> of(Collection<Edge> edges) {
        List<Member> members = edges.stream()
                .flatMap(edge -> Stream.of(edge.left(), edge.right()))
                .distinct()
                .sorted()
                .toList();
        Map<String, Integer> ranks = new HashMap<>();
        int[] parents = new int[members.size()];
        for (int rank = 0; rank < parents.length; rank++) {
            parents[rank] = rank;
            ranks.putIfAbsent(members.get(rank).docId(), rank);
        }
        for (Edge edge : edges) {
            join(rank(edge.left(), ranks), rank(edge.right(), ranks), parents);
        }
        Map<String, String> clusters = new TreeMap<>();
        ranks.forEach((docId, rank) ->
                clusters.put(docId, members.get(root(rank, parents)).docId()));
        return clusters;
    }

    private static int rank(Member member, Map<String, Integer> ranks) {
        Integer rank = ranks.get(member.docId());
        if (rank == null) {
            throw new IllegalStateException("No rank for " + member);
        }
        return rank;
    }

    /** The earlier root becomes the root of both, so that a root is always the earliest member. */
    private static void join(int left, int right, int[] parents) {
        int first = root(left, parents);
        int second = root(right, parents);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int rank, int[] parents) {
        int at = rank;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
