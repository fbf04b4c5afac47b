package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roznamcha.document.DuplicateSearch.Document;

class DuplicateSearchTest {

    private static final long SEED = 20260303L;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    /** Buckets far larger than the cap, dissimilar members among them, arrivals in any order, departures in between. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 32})
    void manyNightsEndAsOneBatch(int cap) {
        for (int round = 0; round < 12; round++) {
            Random random = new Random(SEED + round);
            List<Document> corpus = corpus(random, 120);
            List<Document> passing = new ArrayList<>(corpus.subList(0, 15));
            List<Document> staying = new ArrayList<>(corpus.subList(15, corpus.size()));
            DuplicateSearch batch = search(cap, 0);
            batch.night(staying, Set.of());
            DuplicateSearch nights = search(cap, 0);
            Collections.shuffle(corpus, random);
            Set<String> here = new HashSet<>();
            for (int from = 0; from < corpus.size(); ) {
                int to = Math.min(corpus.size(), from + 1 + random.nextInt(40));
                List<Document> night = corpus.subList(from, to);
                Set<String> leaving = new HashSet<>();
                passing.stream().map(Document::docId).filter(here::contains).forEach(leaving::add);
                nights.night(night, leaving);
                here.removeAll(leaving);
                night.forEach(document -> here.add(document.docId()));
                from = to;
            }
            passing.removeIf(document -> !here.contains(document.docId()));
            nights.night(
                    List.of(), Set.copyOf(passing.stream().map(Document::docId).toList()));

            assertThat(nights.edges()).as("seed %d", SEED + round).isEqualTo(batch.edges());
            assertThat(nights.clusters()).as("seed %d", SEED + round).isEqualTo(batch.clusters());
            assertThat(batch.clusters()).hasSizeGreaterThan(60);
        }
    }

    @Test
    void identicalPagesAreLinkedToOneAndAllOfThemFound() {
        DuplicateSearch search = search(3, 0);
        String text = UrduWords.text(new Random(1), 80);
        List<Document> copies = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            copies.add(document("https://host" + i + ".example/", text, DAY));
        }
        search.night(copies, Set.of());

        assertThat(search.candidates()).isEqualTo(3 + 1_997);
        assertThat(search.clusters()).hasSize(2_000);
        assertThat(search.clusters().values()).allSatisfy(member -> {
            assertThat(member.clusterSize()).isEqualTo(2_000);
            assertThat(member.kind()).isEqualTo(DuplicateKind.EXACT);
        });
    }

    @Test
    void pagesThatShareAFooterAreNotOneStory() {
        DuplicateSearch search = search(3, 0);
        Random random = new Random(2);
        String footer = UrduWords.text(random, 60);
        List<Document> pages = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            pages.add(document("https://host.example/" + i, UrduWords.text(random, 90) + " " + footer, DAY));
        }
        search.night(pages, Set.of());

        assertThat(search.candidates()).as("linear").isLessThan(30L * pages.size());
        assertThat(search.edges()).isEmpty();
    }

    @Test
    void textsThatSayNothingHaveNoDuplicates() {
        DuplicateSearch search = search(3, 0);
        List<Document> pages = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            pages.add(document("https://host.example/e" + i, "", DAY));
            pages.add(document("https://host.example/w" + i, "خبر", DAY));
            pages.add(document("https://host.example/n" + i, "123 456", DAY));
        }
        search.night(pages, Set.of());

        assertThat(search.candidates()).isZero();
        assertThat(search.clusters()).isEmpty();
    }

    @Test
    void aShortenedVersionElsewhereIsFound() {
        Random random = new Random(SEED);
        int found = 0;
        int pairs = 300;
        for (int i = 0; i < pairs; i++) {
            String article = UrduWords.text(random, 200);
            String[] words = article.split(" ", -1);
            int length = 130 + random.nextInt(70);
            String part = String.join(" ", List.of(words).subList(200 - length, 200));
            DuplicateSearch search = search(32, 0);
            search.night(
                    List.of(document("https://a.example/", article, DAY), document("https://b.example/", part, DAY)),
                    Set.of());
            found += search.edges().size();
        }
        assertThat((double) found / pairs).as("seed %d", SEED).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void aWindowEndsTheSearchByLikenessButNotThatByTextOrAddress() {
        String text = UrduWords.text(new Random(3), 80);
        String edited = text.replaceFirst("^\\S+", "گزشتہ");
        DuplicateSearch search = search(32, 10);
        search.night(
                List.of(
                        document("https://a.example/1", text, DAY),
                        document("https://b.example/1", edited, DAY.plusDays(10)),
                        document("https://c.example/1", edited + " پھر", DAY.plusDays(40)),
                        document("https://d.example/1", text, DAY.plusDays(80)),
                        document("https://a.example/1", edited + " کل", DAY.plusDays(90))),
                Set.of());

        assertThat(search.edges().values())
                .extracting(edge -> edge.match().kind().label())
                .containsExactlyInAnyOrder("near", "near", "exact", "recrawl");
    }

    private static DuplicateSearch search(int cap, int days) {
        return new DuplicateSearch(DuplicateThresholds.DEFAULT, cap, new SearchWindow(days));
    }

    /** Stories in many versions, some of them in steps, parts of others, and a phrase that many share. */
    private static List<Document> corpus(Random random, int size) {
        String shared = UrduWords.text(random, 25);
        List<String> texts = new ArrayList<>();
        Map<String, Document> corpus = new java.util.TreeMap<>();
        while (corpus.size() < size) {
            String text = texts.isEmpty() || random.nextInt(5) == 0
                    ? UrduWords.text(random, 40) + " " + shared
                    : UrduWords.edited(random, texts.get(random.nextInt(texts.size())));
            texts.add(text);
            String url = "https://host" + random.nextInt(4) + ".example/" + random.nextInt(60);
            Document document = document(url, text, DAY.plusDays(random.nextInt(20)));
            corpus.put(document.docId(), document);
        }
        List<Document> documents = new ArrayList<>(corpus.values());
        Collections.shuffle(documents, random);
        return documents;
    }

    private static Document document(String url, String text, LocalDate day) {
        return new Document(DocumentId.of(url, text), url, text, day);
    }
}
