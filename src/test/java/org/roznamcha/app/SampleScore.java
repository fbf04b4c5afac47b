package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.source.Json;
import org.roznamcha.page.source.JsonException;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokenizer;
import org.roznamcha.text.UrduText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The published tables against the planted truth of the bundled sample, figure by figure. */
final class SampleScore {

    private static final Path TRUTH = Path.of("src", "sample", "truth", "pages.jsonl");

    /** Least that each figure must reach; what is measured stands in the README. */
    private static final Map<String, Double> FLOORS = Map.ofEntries(
            Map.entry("decision and rule", 0.98),
            Map.entry("title", 0.98),
            Map.entry("body token F1", 0.97),
            Map.entry("date and status", 0.95),
            Map.entry("section", 0.90),
            Map.entry("place line", 0.90),
            Map.entry("author", 0.90),
            Map.entry("cluster pair precision", 0.99),
            Map.entry("cluster pair recall", 0.90),
            Map.entry("mention precision", 0.95),
            Map.entry("mention recall", 0.92),
            Map.entry("first topic", 0.75));

    private static final Logger LOG = LoggerFactory.getLogger(SampleScore.class);

    private final Map<String, double[]> figures = new LinkedHashMap<>();

    /** Compares everything. */
    static SampleScore of(SparkSession spark) {
        SampleScore score = new SampleScore();
        Map<String, Row> kept = byOrigin(spark.sql("""
                SELECT c.source_file, c.source_offset, d.*, coalesce(u.cluster_id, d.doc_id) AS cluster_id, t.topic_id
                FROM roznamcha.corpus.captures c JOIN roznamcha.corpus.documents d ON d.doc_id = c.doc_id
                LEFT JOIN roznamcha.corpus.duplicates u ON u.doc_id = d.doc_id
                LEFT JOIN roznamcha.corpus.document_topics t ON t.doc_id = d.doc_id AND t.rank = 1""").collectAsList());
        Map<String, Row> rejected =
                byOrigin(spark.table("roznamcha.corpus.rejects").collectAsList());
        Map<String, Set<String>> mentions = mentions(spark);
        Map<String, String> stories = new HashMap<>();
        Map<String, String> clusters = new HashMap<>();
        for (Map<String, @Nullable Object> truth : truth()) {
            String origin = origin(String.valueOf(truth.get("source_file")), number(truth.get("source_offset")));
            Row document = kept.get(origin);
            Row reject = rejected.get(origin);
            boolean keep = "keep".equals(truth.get("decision"));
            score.note(
                    "decision and rule",
                    keep
                            ? document != null
                            : reject != null && reject.getAs("rule").equals(truth.get("rule")),
                    origin + " " + truth.get("decision") + " " + truth.get("rule"));
            if (keep && document != null) {
                score.compare(origin, truth, document);
                score.mentions(truth, mentions.getOrDefault(document.<String>getAs("doc_id"), Set.of()));
                stories.put(document.getAs("doc_id"), String.valueOf(truth.get("story")));
                clusters.put(document.getAs("doc_id"), document.getAs("cluster_id"));
            }
        }
        score.clusters(stories, clusters);
        return score;
    }

    private void compare(String origin, Map<String, @Nullable Object> truth, Row document) {
        note("title", sameKey(truth.get("title"), document.getAs("title")), origin);
        String paragraphs = String.join("\n", strings(truth.get("paragraphs")));
        double f1 = tokenF1(paragraphs, document.getAs("text"));
        add("body token F1", f1, 1);
        Object date = document.getAs("published_date");
        boolean sameDate = Objects.equals(truth.get("published_date"), date == null ? null : date.toString())
                || withinTolerance(truth, date);
        boolean sameStatus = Objects.equals(truth.get("date_status"), document.getAs("date_status"));
        note("date and status", sameDate && sameStatus, origin);
        note("section", sameKey(truth.get("section"), document.getAs("section")), origin);
        note("place line", sameKey(truth.get("place_line"), document.getAs("place_line")), origin);
        note("author", sameKey(truth.get("author"), document.getAs("author")), origin);
        note("first topic", Objects.equals(truth.get("topic"), document.getAs("topic_id")), origin);
    }

    private static boolean withinTolerance(Map<String, @Nullable Object> truth, @Nullable Object date) {
        long days = number(truth.get("date_tolerance_days"));
        if (days == 0 || date == null || truth.get("published_date") == null) {
            return false;
        }
        long apart = java.time.temporal.ChronoUnit.DAYS.between(
                java.time.LocalDate.parse(String.valueOf(truth.get("published_date"))), (java.time.LocalDate) date);
        return Math.abs(apart) <= days;
    }

    private void mentions(Map<String, @Nullable Object> truth, Set<String> found) {
        Set<String> expected = new HashSet<>();
        for (Object each : (List<?>) Objects.requireNonNull(truth.get("mentions"))) {
            Map<?, ?> mention = (Map<?, ?>) each;
            if (!"deck".equals(mention.get("in"))) {
                expected.add(mention.get("in") + " " + mention.get("label") + " "
                        + UrduText.of(String.valueOf(mention.get("surface"))).key());
            }
        }
        double matched = (double) found.stream().filter(expected::contains).count();
        add("mention precision", matched, found.size());
        add("mention recall", matched, expected.size());
    }

    /** Pairs of documents that stand in one story against pairs that stand in one cluster. */
    private void clusters(Map<String, String> stories, Map<String, String> clusters) {
        List<String> ids = stories.keySet().stream().sorted().toList();
        double together = 0;
        double claimed = 0;
        double right = 0;
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                boolean story = Objects.equals(stories.get(ids.get(i)), stories.get(ids.get(j)));
                boolean cluster = Objects.equals(clusters.get(ids.get(i)), clusters.get(ids.get(j)));
                together += story ? 1 : 0;
                claimed += cluster ? 1 : 0;
                right += story && cluster ? 1 : 0;
            }
        }
        add("cluster pair precision", right, claimed);
        add("cluster pair recall", right, together);
    }

    private void note(String figure, boolean right, String where) {
        add(figure, right ? 1 : 0, 1);
        if (!right && Boolean.getBoolean("roznamcha.score.verbose")) {
            LOG.info("  " + figure + ": " + where);
        }
    }

    private void add(String figure, double part, double whole) {
        double[] sums = figures.computeIfAbsent(figure, key -> new double[2]);
        sums[0] += part;
        sums[1] += whole;
    }

    private double value(String figure) {
        double[] sums = Objects.requireNonNull(figures.get(figure));
        return sums[1] == 0 ? 1 : sums[0] / sums[1];
    }

    void print() {
        figures.forEach((figure, sums) -> LOG.info(
                String.format(Locale.ROOT, "%-24s %.3f  (%.0f of %.0f)", figure, value(figure), sums[0], sums[1])));
    }

    void check() {
        FLOORS.forEach((figure, floor) -> assertThat(value(figure)).as(figure).isGreaterThanOrEqualTo(floor));
    }

    private static String origin(String file, long offset) {
        return file.substring(file.lastIndexOf('/') + 1) + "#" + offset;
    }

    private static Map<String, Row> byOrigin(List<Row> rows) {
        Map<String, Row> byOrigin = new HashMap<>();
        for (Row row : rows) {
            byOrigin.put(origin(row.getAs("source_file"), row.<Long>getAs("source_offset")), row);
        }
        return byOrigin;
    }

    private static Map<String, Set<String>> mentions(SparkSession spark) {
        Map<String, Set<String>> mentions = new HashMap<>();
        List<Row> rows = spark.sql("""
                        SELECT m.doc_id, IF(in_title, 'title', 'text') AS field, e.label_en, m.surface
                        FROM roznamcha.corpus.mentions m
                        JOIN roznamcha.reports.entities e ON e.entity_id = m.entity_id""").collectAsList();
        for (Row row : rows) {
            mentions.computeIfAbsent(row.getString(0), key -> new HashSet<>())
                    .add(row.getString(1) + " " + row.getString(2) + " "
                            + UrduText.of(row.getString(3)).key());
        }
        return mentions;
    }

    private static List<Map<String, @Nullable Object>> truth() {
        try {
            List<Map<String, @Nullable Object>> pages = new java.util.ArrayList<>();
            for (String line : Files.readAllLines(TRUTH)) {
                pages.add(Json.parseObject(line));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean sameKey(@Nullable Object expected, @Nullable Object actual) {
        return key(expected).equals(key(actual));
    }

    private static String key(@Nullable Object text) {
        return text == null ? "" : UrduText.of(text.toString()).key().strip();
    }

    private static List<String> strings(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : Long.parseLong(value.toString());
    }

    private static double tokenF1(String expected, String actual) {
        Map<String, Integer> bag = new HashMap<>();
        List<Token> wanted = Tokenizer.tokenize(UrduText.of(expected));
        List<Token> got = Tokenizer.tokenize(UrduText.of(actual));
        wanted.forEach(token -> bag.merge(token.key(), 1, Integer::sum));
        int shared = 0;
        for (Token token : got) {
            if (bag.merge(token.key(), -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return wanted.isEmpty() && got.isEmpty() ? 1 : 2.0 * shared / (wanted.size() + got.size());
    }
}
