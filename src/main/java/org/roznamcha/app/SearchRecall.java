package org.roznamcha.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.roznamcha.document.DuplicateKind;
import org.roznamcha.document.DuplicateRules;
import org.roznamcha.document.DuplicateSearch;
import org.roznamcha.document.DuplicateThresholds;
import org.roznamcha.document.ExactPairs;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.document.SearchWindow;
import org.roznamcha.document.StoryClusters;

/**
 * The search against an exact comparison of all pairs, on real texts and variations of them. Every document has a host of its own,
 * so that nothing but likeness finds a pair.
 */
final class SearchRecall {

    /** Whatever is contained with the configured proportions has at least this Jaccard similarity. */
    private static final double LEAST = 0.5;

    private static final int PAIRED = 32;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final double[] BOUNDS = {0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

    private final List<DuplicateSearch.Document> documents = new ArrayList<>();
    private final DuplicateSearch search =
            new DuplicateSearch(DuplicateThresholds.DEFAULT, PAIRED, new SearchWindow(0));

    /** A pair by all-pairs comparison, and what the rules say of it. */
    private record Judged(String left, String right, double jaccard, Optional<DuplicateRules.Match> match) {}

    /** Documents of which three of five are texts as they are and the others variations of them. */
    SearchRecall(List<NewsFile.Text> news, int count, long seed) {
        Random random = new Random(seed);
        List<String> originals =
                new ArrayList<>(news.stream().map(NewsFile.Text::keyText).toList());
        Collections.shuffle(originals, random);
        List<String> texts = new ArrayList<>(originals.subList(0, Math.min(originals.size(), count * 3 / 5)));
        int sources = texts.size();
        TextNoise noise = new TextNoise(random, originals);
        while (texts.size() < count) {
            texts.add(noise.vary(texts.get(random.nextInt(sources))));
        }
        for (int i = 0; i < texts.size(); i++) {
            documents.add(new DuplicateSearch.Document(id(i), "https://host" + i + ".example/", texts.get(i), DAY));
        }
    }

    private static String id(int place) {
        return String.format(Locale.ROOT, "%05d", place);
    }

    void print(PrintWriter out) {
        search.night(documents, Set.of());
        List<Judged> judged = judgeAll();
        out.println(DuplicateFigures.line("documents", "%d", documents.size()));
        out.println(DuplicateFigures.line(
                "candidate pairs; compared on texts", "%d; %d", search.candidates(), search.compared()));
        for (int i = 0; i < BOUNDS.length - 1; i++) {
            double low = BOUNDS[i];
            double high = BOUNDS[i + 1];
            printRecall(out, name(low, high), judged, pair -> pair.jaccard() >= low && pair.jaccard() < high);
        }
        printRecall(out, "Jaccard from .8", judged, pair -> pair.jaccard() >= 0.8);
        printRecall(
                out,
                "contained (.9 of the smaller, sizes within .6)",
                judged,
                pair -> pair.match().map(DuplicateRules.Match::kind).equals(Optional.of(DuplicateKind.CONTAINED)));
        printPrecision(out, judged);
    }

    private static String name(double low, double high) {
        return String.format(Locale.ROOT, "Jaccard %.1f to %.1f", low, Math.min(1, high));
    }

    private List<Judged> judgeAll() {
        List<Fingerprint> prints = documents.stream()
                .map(document -> Fingerprint.of(document.canonicalUrl(), document.keyText()))
                .toList();
        DuplicateRules rules = new DuplicateRules(DuplicateThresholds.DEFAULT);
        return ExactPairs.of(prints.stream().map(Fingerprint::shingles).toList(), LEAST).stream()
                .map(pair -> new Judged(
                        id(pair.left()),
                        id(pair.right()),
                        pair.jaccard(),
                        rules.compare(prints.get(pair.left()), prints.get(pair.right()))))
                .toList();
    }

    private void printRecall(PrintWriter out, String name, List<Judged> judged, Predicate<Judged> chosen) {
        Map<String, StoryClusters.Member> clusters = search.clusters();
        Map<DuplicateSearch.Pair, DuplicateSearch.Edge> edges = search.edges();
        List<Judged> all = judged.stream().filter(chosen).toList();
        List<Judged> same =
                all.stream().filter(pair -> pair.match().isPresent()).toList();
        long linked = same.stream()
                .filter(pair -> edges.containsKey(new DuplicateSearch.Pair(pair.left(), pair.right())))
                .count();
        long together = same.stream()
                .filter(pair -> cluster(clusters, pair.left()).equals(cluster(clusters, pair.right())))
                .count();
        out.println(DuplicateFigures.line(
                name,
                "%6d pairs, one story by the rules %6d: linked %.4f, in one cluster %.4f",
                all.size(),
                same.size(),
                share(linked, same.size()),
                share(together, same.size())));
    }

    /** Of the links found, how many the comparison of all pairs confirms in kind and similarity. Teasers are less alike than it asks for. */
    private void printPrecision(PrintWriter out, List<Judged> judged) {
        Map<DuplicateSearch.Pair, Optional<DuplicateRules.Match>> known = new HashMap<>();
        judged.forEach(pair -> known.put(new DuplicateSearch.Pair(pair.left(), pair.right()), pair.match()));
        Map<DuplicateSearch.Pair, DuplicateSearch.Edge> edges = search.edges();
        long all = edges.size();
        edges.entrySet()
                .removeIf(edge ->
                        edge.getValue().match().kind() == DuplicateKind.CONTAINED && !known.containsKey(edge.getKey()));
        long confirmed = edges.entrySet().stream()
                .filter(edge -> Optional.of(edge.getValue().match()).equals(known.get(edge.getKey())))
                .count();
        out.println(DuplicateFigures.line(
                "links; precision against all pairs", "%d; %.4f", edges.size(), share(confirmed, edges.size())));
        out.println(DuplicateFigures.line("links of teasers, Jaccard below .5", "%d", all - edges.size()));
    }

    private static String cluster(Map<String, StoryClusters.Member> clusters, String docId) {
        StoryClusters.Member member = clusters.get(docId);
        return member == null ? docId : member.clusterId();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
