package org.roznamcha.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The whole search in memory, night by night, for corpora that fit: the rules of the job without its tables. It is what the stages are
 * tested against and how the search is measured. Not thread-safe.
 */
public final class DuplicateSearch {

    private final DuplicateRules rules;
    private final CandidateFilter filter;
    private final int pairedWithEachOther;
    private final SearchWindow window;
    private final Map<String, Filed> documents = new TreeMap<>();
    private final Map<Long, Set<String>> buckets = new HashMap<>();
    private final Map<Pair, Edge> edges = new TreeMap<>();
    private long candidates;
    private long compared;

    /**
     * @param thresholds from where on two documents are one story
     * @param pairedWithEachOther see {@link BucketChanges}
     * @param window how far back duplicates are looked for
     */
    public DuplicateSearch(DuplicateThresholds thresholds, int pairedWithEachOther, SearchWindow window) {
        this.rules = new DuplicateRules(thresholds);
        this.filter = new CandidateFilter(thresholds);
        this.pairedWithEachOther = pairedWithEachOther;
        this.window = window;
    }

    /**
     * A document.
     *
     * @param docId its id
     * @param canonicalUrl its address
     * @param keyText key form of its body
     * @param firstSeen its first day
     */
    public record Document(String docId, String canonicalUrl, String keyText, LocalDate firstSeen) {}

    /**
     * Two documents.
     *
     * @param left the smaller id
     * @param right the larger
     */
    public record Pair(String left, String right) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int byLeft = left.compareTo(other.left);
            return byLeft != 0 ? byLeft : right.compareTo(other.right);
        }
    }

    /**
     * A verified pair.
     *
     * @param match how the two match
     * @param keyCount keys that propose the pair, 1 or more
     */
    public record Edge(DuplicateRules.Match match, int keyCount) {}

    private record Filed(Document document, Fingerprint fingerprint, Signature signature, List<IndexKey> keys) {}

    /** Takes new documents in and forgets others. Neither may name a document twice. */
    public void night(Collection<Document> entering, Set<String> leaving) {
        TreeSet<Long> affected = new TreeSet<>();
        List<Filed> fresh = entering.stream().map(this::file).toList();
        Map<String, Filed> left = new HashMap<>();
        leaving.forEach(docId -> left.put(docId, known(docId)));
        fresh.forEach(filed -> filed.keys().forEach(key -> affected.add(key.hash())));
        left.values().forEach(filed -> filed.keys().forEach(key -> affected.add(key.hash())));
        fresh.forEach(filed -> documents.put(filed.document().docId(), filed));
        Map<Long, Set<String>> before = new HashMap<>();
        affected.forEach(key -> before.put(key, new TreeSet<>(buckets.getOrDefault(key, new TreeSet<>()))));
        fresh.forEach(filed -> filed.keys()
                .forEach(key -> buckets.computeIfAbsent(key.hash(), k -> new TreeSet<>())
                        .add(filed.document().docId())));
        left.forEach((docId, filed) -> filed.keys()
                .forEach(
                        key -> buckets.getOrDefault(key.hash(), new TreeSet<>()).remove(docId)));
        apply(changes(before));
        leaving.forEach(documents::remove);
    }

    private Filed known(String docId) {
        Filed filed = documents.get(docId);
        if (filed == null) {
            throw new IllegalArgumentException("Cannot forget " + docId + ": it is not known");
        }
        return filed;
    }

    private Filed file(Document document) {
        Fingerprint fingerprint = Fingerprint.of(document.canonicalUrl(), document.keyText());
        byte[] minhash = fingerprint.minhash();
        Signature signature = new Signature(
                fingerprint.textHash(), IndexKey.address(document.canonicalUrl()), minhash, fingerprint.shingleCount());
        List<IndexKey> keys =
                IndexKey.of(fingerprint, document.keyText(), minhash, window.periods(document.firstSeen()));
        return new Filed(document, fingerprint, signature, keys);
    }

    private Map<Pair, Integer> changes(Map<Long, Set<String>> before) {
        Map<Pair, Integer> changes = new TreeMap<>();
        BucketChanges bucket = new BucketChanges(
                pairedWithEachOther,
                (left, right, change) -> changes.merge(new Pair(left, right), change, Integer::sum));
        before.forEach((key, was) -> {
            Set<String> is = buckets.getOrDefault(key, new TreeSet<>());
            TreeSet<String> all = new TreeSet<>(was);
            all.addAll(is);
            bucket.nextBucket();
            all.forEach(docId -> bucket.member(docId, was.contains(docId), is.contains(docId)));
        });
        return changes;
    }

    private void apply(Map<Pair, Integer> changes) {
        changes.forEach((pair, change) -> {
            Edge known = edges.remove(pair);
            if (known != null && known.keyCount() + change > 0) {
                edges.put(pair, new Edge(known.match(), known.keyCount() + change));
            } else if (known == null && change > 0) {
                verify(pair, change);
            }
        });
    }

    private void verify(Pair pair, int keyCount) {
        Filed left = known(pair.left());
        Filed right = known(pair.right());
        candidates++;
        if (filter.mayMatch(left.signature(), right.signature())) {
            compared++;
            rules.compare(left.fingerprint(), right.fingerprint())
                    .ifPresent(match -> edges.put(pair, new Edge(match, keyCount)));
        }
    }

    /** Pairs that were candidates so far. */
    public long candidates() {
        return candidates;
    }

    /** Pairs whose texts were compared so far. */
    public long compared() {
        return compared;
    }

    /** The verified pairs. */
    public Map<Pair, Edge> edges() {
        return new TreeMap<>(edges);
    }

    /** The members of all clusters, by id. */
    public Map<String, StoryClusters.Member> clusters() {
        Components components = new Components();
        edges.keySet().forEach(pair -> components.link(pair.left(), pair.right()));
        Map<String, List<Filed>> members = new TreeMap<>();
        components.forEach((docId, component) ->
                members.computeIfAbsent(component, c -> new ArrayList<>()).add(known(docId)));
        Map<String, List<Map.Entry<Pair, Edge>>> links = new HashMap<>();
        Map<String, String> componentOf = new HashMap<>();
        components.forEach(componentOf::put);
        edges.entrySet()
                .forEach(edge -> links.computeIfAbsent(
                                String.valueOf(componentOf.get(edge.getKey().left())), c -> new ArrayList<>())
                        .add(edge));
        Map<String, StoryClusters.Member> clustered = new TreeMap<>();
        members.forEach((component, filed) -> cut(filed, links.getOrDefault(component, List.of()))
                .forEach(member -> clustered.put(member.docId(), member)));
        return clustered;
    }

    private List<StoryClusters.Member> cut(List<Filed> members, List<Map.Entry<Pair, Edge>> links) {
        members.sort(Comparator.comparing((Filed filed) -> filed.document().firstSeen())
                .thenComparing(filed -> filed.document().docId()));
        StoryClusters clusters = new StoryClusters();
        members.forEach(filed -> clusters.member(filed.document().docId()));
        links.forEach(link -> clusters.link(
                link.getKey().left(),
                link.getKey().right(),
                link.getValue().match().kind(),
                link.getValue().match().similarity()));
        return clusters.cut((representative, member) -> rules.staysWith(
                members.get(representative).fingerprint(), members.get(member).fingerprint()));
    }
}
