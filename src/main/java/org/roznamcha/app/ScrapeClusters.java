package org.roznamcha.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.roznamcha.document.CanonicalUrl;
import org.roznamcha.document.DocumentId;
import org.roznamcha.document.DuplicateSearch;
import org.roznamcha.document.DuplicateThresholds;
import org.roznamcha.document.SearchWindow;
import org.roznamcha.document.StoryClusters;

/** The same articles as different programs scraped them: whether all scrapes of one meet, and what meets besides. */
final class ScrapeClusters {

    private static final int PAIRED = 32;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final List<String> keys;
    private final Map<String, List<NewsFile.Text>> scrapes = new TreeMap<>();
    private final Map<String, NewsFile.Text> documents = new TreeMap<>();

    /**
     * @param texts all scrapes
     * @param keys the articles that more than one program scraped
     */
    ScrapeClusters(List<NewsFile.Text> texts, List<String> keys) {
        this.keys = keys;
        for (NewsFile.Text text : texts) {
            scrapes.computeIfAbsent(text.key(), key -> new ArrayList<>()).add(text);
            documents.putIfAbsent(docId(text), text);
        }
    }

    private static String url(NewsFile.Text text) {
        return CanonicalUrl.of(text.url()).map(CanonicalUrl::value).orElse(text.url());
    }

    private static String docId(NewsFile.Text text) {
        return DocumentId.of(url(text), text.keyText());
    }

    void print(PrintWriter out) {
        DuplicateSearch search = new DuplicateSearch(DuplicateThresholds.DEFAULT, PAIRED, new SearchWindow(0));
        List<DuplicateSearch.Document> night = new ArrayList<>();
        documents.forEach(
                (docId, text) -> night.add(new DuplicateSearch.Document(docId, url(text), text.keyText(), DAY)));
        search.night(night, Set.of());
        Map<String, StoryClusters.Member> clusters = search.clusters();
        out.println(DuplicateFigures.line("scrapes by several programs", "%d documents", documents.size()));
        printPairs(out, clusters);
        printMixed(out, clusters);
    }

    /** Pairs of scrapes of one article by different programs. */
    private void printPairs(PrintWriter out, Map<String, StoryClusters.Member> clusters) {
        int pairs = 0;
        int together = 0;
        for (String key : new HashSet<>(keys)) {
            List<NewsFile.Text> same = scrapes.getOrDefault(key, List.of());
            for (int i = 0; i < same.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (!same.get(i).source().equals(same.get(j).source())) {
                        pairs++;
                        together += cluster(clusters, same.get(i)).equals(cluster(clusters, same.get(j))) ? 1 : 0;
                    }
                }
            }
        }
        out.println(DuplicateFigures.line(
                "pairs of scrapes of one article in one cluster",
                "%d of %d: %.4f",
                together,
                pairs,
                pairs == 0 ? 1 : (double) together / pairs));
    }

    private static String cluster(Map<String, StoryClusters.Member> clusters, NewsFile.Text text) {
        StoryClusters.Member member = clusters.get(docId(text));
        return member == null ? docId(text) : member.clusterId();
    }

    /** Every cluster that holds more than the scrapes of one article, for a reader to judge. */
    private void printMixed(PrintWriter out, Map<String, StoryClusters.Member> clusters) {
        Map<String, List<StoryClusters.Member>> byCluster = new TreeMap<>();
        clusters.values()
                .forEach(member -> byCluster
                        .computeIfAbsent(member.clusterId(), id -> new ArrayList<>())
                        .add(member));
        byCluster
                .values()
                .removeIf(members -> members.stream()
                                .map(member -> text(member.docId()).key())
                                .distinct()
                                .count()
                        < 2);
        out.println(DuplicateFigures.line("clusters of more than one address", "%d", byCluster.size()));
        byCluster.forEach((cluster, members) -> {
            out.println("  cluster " + cluster);
            members.forEach(member -> out.println("    " + described(member)));
        });
    }

    private NewsFile.Text text(String docId) {
        return java.util.Objects.requireNonNull(documents.get(docId));
    }

    private String described(StoryClusters.Member member) {
        NewsFile.Text text = text(member.docId());
        return String.format(
                Locale.ROOT,
                "%s %s %.2f  %s  %s",
                text.source(),
                member.kind().label(),
                member.similarity(),
                text.key(),
                text.title());
    }
}
