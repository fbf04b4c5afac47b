package org.roznamcha.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One component of linked documents to clusters, each of one story.
 *
 * <p>Links are verified, chains of them are not: a like b and b like c does not make a like c. So clusters are cut out of a
 * component by this rule. The earliest document is the first representative. Its cluster are the documents that can be reached from
 * it by links through documents that <i>stay with it</i>: those linked to it directly, and those that {@link Likeness} says are alike to
 * it. The earliest of the documents left is the next representative, and so on. A document that is left alone is in no cluster.
 *
 * <p>The outcome is a property of documents, their days and links; it knows no order of arrival. Each link is looked at
 * twice and each look asks for one likeness at most, so a chain as long as the corpus costs linear time. Not thread-safe.
 */
public final class StoryClusters {

    /** Whether a document that is not linked to a representative stays with it nevertheless. */
    @FunctionalInterface
    public interface Likeness {

        /**
         * Compares two documents by their numbers, which count members in the order in which they were added, from 0.
         *
         * @param representative the earlier one
         * @param member the other
         */
        boolean alike(int representative, int member);
    }

    /**
     * A document in its cluster.
     *
     * @param docId the document
     * @param clusterId id of the cluster's earliest member
     * @param clusterSize documents in the cluster, 2 or more
     * @param matchedDocId the most similar document of the cluster linked to it; of equals the one with the smaller id
     * @param kind how it matches that
     * @param similarity how much, 0 to 1
     */
    public record Member(
            String docId,
            String clusterId,
            int clusterSize,
            String matchedDocId,
            DuplicateKind kind,
            double similarity) {}

    private record Link(int left, int right, DuplicateKind kind, double similarity) {

        int other(int member) {
            return left == member ? right : left;
        }
    }

    private final List<String> docIds = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    /** Adds a document; they come in order of first day, then id. */
    public void member(String docId) {
        numbers.put(docId, docIds.size());
        docIds.add(docId);
    }

    /** Adds a link between two documents that were added before. */
    public void link(String left, String right, DuplicateKind kind, double similarity) {
        links.add(new Link(number(left), number(right), kind, similarity));
    }

    /** The members of all clusters, in the order in which they were added. */
    public List<Member> cut(Likeness likeness) {
        int[] representatives = representatives(likeness);
        int[] sizes = new int[docIds.size()];
        for (int representative : representatives) {
            sizes[representative]++;
        }
        @Nullable Link[] best = bestLinks(representatives);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < representatives.length; i++) {
            Link link = best[i];
            if (link != null) {
                int representative = representatives[i];
                members.add(new Member(
                        docIds.get(i),
                        docIds.get(representative),
                        sizes[representative],
                        docIds.get(link.other(i)),
                        link.kind(),
                        link.similarity()));
            }
        }
        return members;
    }

    private int number(String docId) {
        Integer number = numbers.get(docId);
        if (number == null) {
            throw new IllegalStateException("Cannot link " + docId + ": it is no member of the component");
        }
        return number;
    }

    /** The number of the representative of each document. */
    private int[] representatives(Likeness likeness) {
        int[] representatives = new int[docIds.size()];
        Arrays.fill(representatives, -1);
        int[] asked = new int[docIds.size()];
        Arrays.fill(asked, -1);
        int[][] neighbours = neighbours();
        for (int i = 0; i < representatives.length; i++) {
            if (representatives[i] < 0) {
                gather(i, neighbours, representatives, asked, likeness);
            }
        }
        return representatives;
    }

    /** Gives a representative everybody who stays with it. */
    private static void gather(
            int representative, int[][] neighbours, int[] representatives, int[] asked, Likeness likeness) {
        ArrayDeque<Integer> reached = new ArrayDeque<>();
        representatives[representative] = representative;
        for (int neighbour : neighbours[representative]) {
            if (representatives[neighbour] < 0) {
                representatives[neighbour] = representative;
                reached.add(neighbour);
            }
        }
        while (!reached.isEmpty()) {
            for (int neighbour : neighbours[reached.remove()]) {
                if (representatives[neighbour] < 0 && asked[neighbour] != representative) {
                    asked[neighbour] = representative;
                    if (likeness.alike(representative, neighbour)) {
                        representatives[neighbour] = representative;
                        reached.add(neighbour);
                    }
                }
            }
        }
    }

    private int[][] neighbours() {
        int[] counts = new int[docIds.size()];
        for (Link link : links) {
            counts[link.left()]++;
            counts[link.right()]++;
        }
        int[][] neighbours = new int[counts.length][];
        Arrays.setAll(neighbours, i -> new int[counts[i]]);
        for (Link link : links) {
            neighbours[link.left()][--counts[link.left()]] = link.right();
            neighbours[link.right()][--counts[link.right()]] = link.left();
        }
        return neighbours;
    }

    private @Nullable Link[] bestLinks(int[] representatives) {
        @Nullable Link[] best = new @Nullable Link[representatives.length];
        for (Link link : links) {
            if (representatives[link.left()] == representatives[link.right()]) {
                best[link.left()] = better(best[link.left()], link, link.left());
                best[link.right()] = better(best[link.right()], link, link.right());
            }
        }
        return best;
    }

    private Link better(@Nullable Link known, Link link, int member) {
        if (known == null || known.similarity() < link.similarity()) {
            return link;
        }
        boolean tie = known.similarity() == link.similarity();
        String knownOther = docIds.get(known.other(member));
        return tie && docIds.get(link.other(member)).compareTo(knownOther) < 0 ? link : known;
    }
}
