package org.roznamcha.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs of documents whose texts are to be compared, arranged so that each text is read once and in one place: documents that are linked,
 * directly or through others, are a group. In a group they come in order of id; each is compared with those of its partners that came
 * before, and its fingerprint is kept until all others have been.
 *
 * <p>Where a group's fingerprints might be too many to hold, each of its documents makes a group with its partners of larger id
 * instead: one fingerprint is held at a time, and a text is read once for each group that it is in.
 *
 * <p>Holds some 20 bytes a pair and 200 a document. Not thread-safe.
 */
public final class ComparisonGroups {

    private static final int FEW = 1024;

    private final long mostShingles;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Document> documents = new ArrayList<>();
    private final Components components = new Components();
    private int[] lefts = new int[FEW];
    private int[] rights = new int[FEW];
    private int[] changes = new int[FEW];
    private int pairs;

    /** @param mostShingles distinct shingles that the texts of one group may have in all, 8 bytes each */
    public ComparisonGroups(long mostShingles) {
        this.mostShingles = mostShingles;
    }

    /**
     * A document whose text is to be read.
     *
     * @param batchId where its text lies
     * @param shingleCount its distinct shingles
     */
    public record Document(String docId, String batchId, int shingleCount) {}

    /**
     * A document that another one is compared with.
     *
     * @param number that of the document, whose id is smaller than that of the other
     * @param change by how many keys more the pair is proposed
     */
    public record Partner(int number, int change) {}

    /**
     * A document in its group.
     *
     * @param group number from 0
     * @param number of the document, from 0
     * @param laterCount how many documents of the group with larger ids are compared with it
     * @param earlier those with smaller ids that it is compared with
     */
    public record Member(int group, int number, Document document, int laterCount, List<Partner> earlier) {}

    /**
     * Takes a pair in, each once.
     *
     * @param left has the smaller id
     * @param change by how many keys more the pair is proposed
     */
    public void pair(Document left, Document right, int change) {
        if (pairs == lefts.length) {
            lefts = Arrays.copyOf(lefts, 2 * pairs);
            rights = Arrays.copyOf(rights, 2 * pairs);
            changes = Arrays.copyOf(changes, 2 * pairs);
        }
        lefts[pairs] = number(left);
        rights[pairs] = number(right);
        changes[pairs] = change;
        pairs++;
        components.link(left.docId(), right.docId());
    }

    private int number(Document document) {
        Integer known = numbers.putIfAbsent(document.docId(), documents.size());
        if (known == null) {
            documents.add(document);
            return documents.size() - 1;
        }
        return known;
    }

    /** Every document in each group that it is in, in no order. */
    public Stream<Member> members() {
        int[] components = components();
        int[] later = new int[documents.size()];
        int[] ends = new int[documents.size() + 1];
        long[] kept = new long[documents.size()];
        for (int pair = 0; pair < pairs; pair++) {
            ends[rights[pair] + 1]++;
            if (later[lefts[pair]]++ == 0) {
                kept[components[lefts[pair]]] += documents.get(lefts[pair]).shingleCount();
            }
        }
        int[] byRight = byRight(ends);
        return IntStream.range(0, documents.size()).boxed().flatMap(document -> {
            IntStream earlier = Arrays.stream(byRight, ends[document], ends[document + 1]);
            return kept[components[document]] <= mostShingles
                    ? Stream.of(member(components[document], document, later[document], earlier))
                    : apart(document, later[document], earlier);
        });
    }

    /** The number of a document's component: that of one of its documents. */
    private int[] components() {
        int[] found = new int[documents.size()];
        components.forEach((docId, component) -> found[known(docId)] = known(component));
        return found;
    }

    private int known(String docId) {
        return Objects.requireNonNull(numbers.get(docId));
    }

    /** Pairs in the order of the larger id's number, which counts of them, each behind its number, turn into the end of each. */
    private int[] byRight(int[] counts) {
        for (int document = 1; document < counts.length; document++) {
            counts[document] += counts[document - 1];
        }
        int[] next = counts.clone();
        int[] ordered = new int[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            ordered[next[rights[pair]]++] = pair;
        }
        return ordered;
    }

    /** A document of a component that is too large: in a group of its own, and in that of each smaller partner. */
    private Stream<Member> apart(int document, int laterCount, IntStream earlier) {
        Stream<Member> own =
                laterCount == 0 ? Stream.empty() : Stream.of(member(document, document, laterCount, IntStream.empty()));
        return Stream.concat(own, earlier.mapToObj(pair -> member(lefts[pair], document, 0, IntStream.of(pair))));
    }

    private Member member(int group, int document, int laterCount, IntStream earlier) {
        return new Member(
                group,
                document,
                documents.get(document),
                laterCount,
                earlier.mapToObj(pair -> new Partner(lefts[pair], changes[pair]))
                        .toList());
    }
}
