package org.roznamcha.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.PageExtractor;

/**
 * Figures over pages with known truth.
 *
 * <p>Bodies are compared as multisets of words and of runs of four words in key form. Every article counts alike: precision is the mean
 * over the articles for which any text was found, recall the mean over all, F1 their harmonic mean, as in the article extraction benchmark
 * of Zyte. Author, section and day have a precision (right of those given) and a recall (right of those that the page shows). Titles are
 * right when their key forms are equal, also when the page shows none and none was found.
 *
 * @param pages every page, in the order of the truth
 */
public record GoldScore(List<PageScore> pages) {

    public GoldScore {
        pages = List.copyOf(pages);
    }

    /** Extracts and compares every page. */
    public static GoldScore of(List<GoldPage> pages) {
        PageExtractor extractor = new PageExtractor();
        return new GoldScore(
                pages.stream().map(page -> PageScore.of(page, extractor)).toList());
    }

    /** Precision and recall, 0 to 1. */
    public record Accuracy(double precision, double recall) {

        /** Their harmonic mean. */
        public double f1() {
            return Ratio.harmonicMean(precision, recall);
        }
    }

    /** Words of the body. */
    public Accuracy words() {
        return body(PageScore::words);
    }

    /** Runs of four words of the body. */
    public Accuracy shingles() {
        return body(PageScore::shingles);
    }

    private Accuracy body(Function<PageScore, Overlap> overlap) {
        List<Overlap> all = articles().stream().map(overlap).toList();
        List<Overlap> found =
                all.stream().filter(some -> some.shared() + some.extra() > 0).toList();
        return new Accuracy(mean(found, Overlap::precision), mean(all, Overlap::recall));
    }

    private static double mean(List<Overlap> overlaps, ToDoubleFunction<Overlap> value) {
        return overlaps.stream().mapToDouble(value).average().orElse(0);
    }

    /** The share of articles whose headline is exactly right. */
    public double titles() {
        return share(articles(), PageScore::titleRight);
    }

    public Accuracy authors() {
        return field(score -> score.gold().author(), score -> score.found().author());
    }

    public Accuracy sections() {
        return field(score -> score.gold().section(), score -> score.found().section());
    }

    private Accuracy field(Function<PageScore, @Nullable String> truth, Function<PageScore, @Nullable String> found) {
        List<PageScore> given =
                articles().stream().filter(score -> found.apply(score) != null).toList();
        List<PageScore> shown =
                articles().stream().filter(score -> truth.apply(score) != null).toList();
        Predicate<PageScore> right = score -> PageScore.same(truth.apply(score), found.apply(score));
        return new Accuracy(share(given, right), share(shown, right));
    }

    /** Days of publication of status trusted or imputed. */
    public Accuracy days() {
        List<PageScore> given =
                articles().stream().filter(score -> score.day() != null).toList();
        List<PageScore> shown = articles().stream()
                .filter(score -> score.gold().published() != null)
                .toList();
        return new Accuracy(share(given, PageScore::dayRight), share(shown, PageScore::dayRight));
    }

    /** Of the articles whose header prints another day than that of publication, the share that took it. */
    public double headersAccepted() {
        return share(articles().stream().filter(PageScore::headerMisleads).toList(), PageScore::headerAccepted);
    }

    /** The share of pages that were rightly called an article or none. */
    public double kinds() {
        return share(pages, score -> score.found().article() == score.gold().isArticle());
    }

    /** What the project promises of extraction, beside its goals. */
    public List<Figure> figures() {
        long articles = articles().size();
        long dated = articles().stream()
                .filter(score -> score.gold().published() != null)
                .count();
        long misleading = articles().stream().filter(PageScore::headerMisleads).count();
        return List.of(
                Figure.atLeast("body, F1 of words", words().f1(), 0.97, articles),
                Figure.atLeast("body, F1 of runs of four words", shingles().f1(), 0.97, articles),
                Figure.atLeast("title, exact", titles(), 0.97, articles),
                Figure.atLeast("day of publication, right of those given", days().precision(), 0.95, dated),
                Figure.atLeast("day of publication, found of those shown", days().recall(), 0.95, dated),
                Figure.atMost("header's day taken for the publication's", headersAccepted(), 0.01, misleading),
                Figure.atLeast("author, right of those given", authors().precision(), 0.9, articles),
                Figure.atLeast("author, found of those shown", authors().recall(), 0.8, articles),
                Figure.atLeast("section, right of those given", sections().precision(), 0.9, articles),
                Figure.atLeast("section, found of those shown", sections().recall(), 0.8, articles),
                Figure.atLeast("article or not", kinds(), 0.97, pages.size()));
    }

    private List<PageScore> articles() {
        return pages.stream().filter(score -> score.gold().isArticle()).toList();
    }

    private static double share(List<PageScore> pages, Predicate<PageScore> condition) {
        return Ratio.of(pages.stream().filter(condition).count(), pages.size());
    }

    /** The same figures over the pages of each layout, by its name. */
    public Map<String, GoldScore> byLayout() {
        return pages.stream()
                .collect(Collectors.groupingBy(
                        score -> score.gold().layout(),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), GoldScore::new)));
    }

    /** The articles whose bodies are worst, worst first. */
    public List<PageScore> worst(int count) {
        List<PageScore> sorted = new ArrayList<>(articles());
        sorted.sort((a, b) -> Double.compare(a.words().f1(), b.words().f1()));
        return List.copyOf(sorted.subList(0, Math.min(count, sorted.size())));
    }

    /** An aligned table: a line for each layout, and one for all. */
    public String table() {
        return new ScoreTable(this).toString();
    }
}
