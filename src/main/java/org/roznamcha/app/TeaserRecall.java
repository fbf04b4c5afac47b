package org.roznamcha.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.document.DuplicateKind;
import org.roznamcha.document.DuplicateSearch;
import org.roznamcha.document.DuplicateThresholds;
import org.roznamcha.document.SearchWindow;
import org.roznamcha.document.StoryClusters;

/** Whether leading parts of real news are found beside the texts that they were cut from. Every document has a host of its own. */
final class TeaserRecall {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final int PAIRED = 32;
    private static final int TEASERS = 4_000;
    private static final int LEAST_CHARS = 280;
    private static final double[] BOUNDS = {0.2, 0.3, 0.4, 0.5, 0.6};

    private final List<DuplicateSearch.Document> documents = new ArrayList<>();
    private final List<Teaser> teasers = new ArrayList<>();

    /** A leading part and the text that it was cut from. */
    private record Teaser(String whole, String part, double ratio) {}

    TeaserRecall(List<NewsFile.Text> news, long seed) {
        Random random = new Random(seed);
        Set<String> distinct = new HashSet<>();
        news.forEach(text -> distinct.add(text.keyText()));
        List<String> texts = new ArrayList<>(distinct);
        Collections.sort(texts);
        Collections.shuffle(texts, random);
        texts.forEach(text -> add(text, DAY));
        for (int i = 0; i < Math.min(TEASERS, texts.size()); i++) {
            double ratio = 0.2 + 0.4 * random.nextDouble();
            String text = texts.get(i);
            int length = (int) (text.length() * ratio);
            if (length >= LEAST_CHARS) {
                teasers.add(new Teaser(id(i), add(text.substring(0, length), DAY.plusDays(1)), ratio));
            }
        }
    }

    private String add(String keyText, LocalDate day) {
        String docId = id(documents.size());
        documents.add(new DuplicateSearch.Document(docId, "https://host" + docId + ".example/", keyText, day));
        return docId;
    }

    private static String id(int place) {
        return String.format(Locale.ROOT, "%06d", place);
    }

    void print(PrintWriter out) {
        DuplicateSearch search = new DuplicateSearch(DuplicateThresholds.DEFAULT, PAIRED, new SearchWindow(0));
        search.night(documents, Set.of());
        Map<DuplicateSearch.Pair, DuplicateSearch.Edge> edges = search.edges();
        Map<String, StoryClusters.Member> clusters = search.clusters();
        for (int i = 0; i < BOUNDS.length - 1; i++) {
            double low = BOUNDS[i];
            double high = BOUNDS[i + 1];
            List<Teaser> some = teasers.stream()
                    .filter(teaser -> teaser.ratio() >= low && teaser.ratio() < high)
                    .toList();
            long linked = some.stream()
                    .filter(teaser -> edges.containsKey(new DuplicateSearch.Pair(teaser.whole(), teaser.part())))
                    .count();
            long together = some.stream()
                    .filter(teaser -> areTogether(clusters.get(teaser.whole()), clusters.get(teaser.part())))
                    .count();
            out.println(DuplicateFigures.line(
                    String.format(Locale.ROOT, "leading parts of %.1f to %.1f of a text", low, high),
                    "%6d: linked %.4f, in one cluster %.4f",
                    some.size(),
                    (double) linked / Math.max(1, some.size()),
                    (double) together / Math.max(1, some.size())));
        }
        Set<String> parts = new HashSet<>();
        teasers.forEach(teaser -> parts.add(teaser.part()));
        out.println(DuplicateFigures.line(
                "contained pairs among the texts themselves",
                "%d",
                edges.entrySet().stream()
                        .filter(edge -> edge.getValue().match().kind() == DuplicateKind.CONTAINED)
                        .filter(edge -> !parts.contains(edge.getKey().left())
                                && !parts.contains(edge.getKey().right()))
                        .count()));
    }

    private static boolean areTogether(StoryClusters.@Nullable Member one, StoryClusters.@Nullable Member other) {
        return one != null && other != null && one.clusterId().equals(other.clusterId());
    }
}
