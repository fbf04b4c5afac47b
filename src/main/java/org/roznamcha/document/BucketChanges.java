package org.roznamcha.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Which pairs of a bucket – the documents filed under one {@link IndexKey} – are candidates, and how that changes when documents
 * come and go.
 *
 * <p>In order of id, which is a hash and so owes nothing to time, the first few members are paired with each other, and
 * everybody after them with the first alone. That is a property of the members as a set: however they came, in one batch or over a
 * thousand nights, the same pairs stand in the end. No bucket is dropped, and none costs more than its size: a million members
 * make a million pairs.
 *
 * <p>When a document comes in front, pairs that the bucket no longer proposes are taken back, and its members are linked to the new
 * first one. Ids being hashes, that happens to the n-th newcomer with probability 1/n. Members are streamed, so memory does not
 * grow with the bucket. Not thread-safe.
 */
public final class BucketChanges {

    /** Takes one change. */
    @FunctionalInterface
    public interface Sink {

        /**
         * A pair that this bucket proposes from now on, or no longer does.
         *
         * @param left the smaller id
         * @param right the larger id
         * @param change 1 or −1
         */
        void pair(String left, String right, int change);
    }

    private final int pairedWithEachOther;
    private final Sink sink;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    /**
     * @param pairedWithEachOther how many first members are paired with each other, 2 or more
     * @param sink where changes go
     */
    public BucketChanges(int pairedWithEachOther, Sink sink) {
        if (pairedWithEachOther < 2) {
            throw new IllegalArgumentException(
                    "Cannot pair the first " + pairedWithEachOther + " members of a bucket: must be 2 or more");
        }
        this.pairedWithEachOther = pairedWithEachOther;
        this.sink = sink;
    }

    /** Begins another bucket. */
    public void nextBucket() {
        before.clear();
        after.clear();
    }

    /**
     * The next member in order of id.
     *
     * @param docId larger than that of the member before
     * @param was whether it stood in the bucket before
     * @param is whether it stands there now
     */
    public void member(String docId, boolean was, boolean is) {
        List<String> old = was ? partners(before) : List.of();
        List<String> now = is ? partners(after) : List.of();
        if (!old.equals(now)) {
            now.stream().filter(other -> !old.contains(other)).forEach(other -> sink.pair(other, docId, 1));
            old.stream().filter(other -> !now.contains(other)).forEach(other -> sink.pair(other, docId, -1));
        }
        if (was) {
            note(before, docId);
        }
        if (is) {
            note(after, docId);
        }
    }

    /** With whom the next member is paired. */
    private List<String> partners(List<String> first) {
        return first.size() < pairedWithEachOther ? first : first.subList(0, 1);
    }

    private void note(List<String> first, String docId) {
        if (first.size() < pairedWithEachOther) {
            first.add(docId);
        }
    }
}
