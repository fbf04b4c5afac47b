package org.roznamcha.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.TinyLake;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.sample.Json;
import org.roznamcha.score.Measured;
import org.roznamcha.score.ScoreSheet;
import org.roznamcha.score.Scores;

/**
 * {@link TinyLake} against a truth that differs from it in known places: a record that the lake lost, another author for a5, another day
 * for a6, no date for b8, which is planted as one more copy of story a1, and counts of 16 February alone.
 */
class LakeScoreTest {

    private static final List<String> OFFSETS =
            List.of("a1", "b1", "c1", "a2", "a2r", "b3", "c4", "a5", "a6", "b7", "b8", "lost");
    private static final Map<String, String> STORIES =
            Map.of("a1", "s1", "b1", "s1", "c1", "s1", "b8", "s1", "a2", "s2", "a2r", "s2");

    @TempDir
    static Path folder;

    private static Map<String, Measured> figures;
    private static Map<String, String> lacking;

    @BeforeAll
    static void score() throws IOException {
        StringBuilder pages = new StringBuilder();
        OFFSETS.forEach(name -> pages.append(Json.write(page(name))).append('\n'));
        pages.append(Json.write(record("too-short", 99))).append('\n');
        Files.writeString(folder.resolve("pages.jsonl"), pages);
        Path daily = Files.createDirectory(folder.resolve("daily"));
        Files.writeString(
                daily.resolve("totals.jsonl"),
                "{\"date\": \"2026-02-16\", \"page_count\": 2, "
                        + "\"document_count\": 2, \"story_count\": 2, \"story_fraction_sum\": 1.333333333334, \"host_count\": 3}\n");
        Files.writeString(
                daily.resolve("topics.jsonl"),
                "{\"date\": \"2026-02-16\", \"topic\": \"t1\", \"page_count\": 1, "
                        + "\"document_count\": 1, \"story_count\": 1, \"story_fraction_sum\": 0.333333333333}\n");
        Truth truth = Truth.open(folder.toString(), new LakeFiles(new Configuration()));
        SparkSession spark = SparkSessionForTests.on(TinyLake.folder());
        Scores scores = new Scores(2);
        lacking = new LinkedHashMap<>();
        for (LakeMeasure measure : LakeScore.MEASURES) {
            Optional<String> reason = measure.lacking(spark, truth);
            reason.ifPresent(why -> lacking.put(measure.name(), why));
            if (reason.isEmpty()) {
                scores.merge(measure.measure(spark, truth, 2));
            }
        }
        figures = new ScoreSheet(scores).figures().stream().collect(Collectors.toMap(Measured::name, figure -> figure));
    }

    private static Map<String, @Nullable Object> record(@Nullable String rule, long offset) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("source_file", "dump.jsonl");
        record.put("source_offset", offset);
        record.put("url", "https://a.example/" + offset);
        record.put("fetched_at", "2026-02-20T05:00:00Z");
        record.put("decision", rule == null ? "keep" : "drop");
        record.put("rule", rule);
        record.put("language", "ur");
        return record;
    }

    private static Map<String, @Nullable Object> page(String name) {
        Map<String, @Nullable Object> page = record(null, name.equals("lost") ? 500 : OFFSETS.indexOf(name));
        page.put("story", STORIES.getOrDefault(name, name));
        page.put("topic", name.equals("a1") ? "t1" : null);
        page.put("title", "لاہور کی خبر");
        page.put("paragraphs", List.of("آج لاہور میں بارش ہوئی۔ لاہور کے لوگ خوش ہیں۔"));
        page.put("author", name.equals("a5") ? "عمیر صدیقی" : null);
        page.put("date_status", name.equals("b8") ? "undated" : "trusted");
        page.put("published_date", name.equals("a6") ? "2026-03-06" : name.equals("a1") ? "2026-02-16" : "2026-02-17");
        page.put("date_tolerance_days", 0);
        page.put(
                "mentions",
                List.of(Map.of("in", "title", "start", 0, "end", 5, "label", "Name", "demonym", name.equals("c4"))));
        return page;
    }

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource({
        "records.booked-once, 12, 13",
        "records.decision, 12, 13",
        "records.rule, 1, 1",
        "records.known, 12, 14",
        "extraction.title, 11, 11",
        "extraction.author.recall, 0, 1",
        "language.of-kept-pages, 11, 11",
        "dates.day.precision, 4, 9",
        "dates.day.recall, 4, 10",
        "mentions.linked.recall, 10, 11",
        "mentions.linked.precision, 10, 12",
        "links.demonym, 10, 10",
        "topics.first, 1, 1",
        "topics.assigned.precision, 1, 2",
        "duplicates.pairs.precision, 4, 4",
        "duplicates.pairs.recall, 4, 7",
        "duplicates.kind, 2, 5",
        "totals_daily.story_count.missing, 0, 1",
        "totals_daily.page_count.extra, 5, 6",
        "totals_daily.host_count.missing, 0, 1",
        "topic_daily.story_count.missing, 0, 1",
        "intervals.topic_daily, 1, 2",
    })
    void isAsWorkedOutByHand(String figure, double part, double whole) {
        assertThat(figures).containsKey(figure);
        assertThat(figures.get(figure).part()).as("part").isCloseTo(part, within(1e-9));
        assertThat(figures.get(figure).whole()).as("whole").isCloseTo(whole, within(1e-9));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(figures.get("records.booked-once").worst().get(0).subject()).startsWith("dump.jsonl@500 ");
        assertThat(figures.get("extraction.author.recall").worst().get(0).subject())
                .isEqualTo("a5 https://a.example/7");
    }

    @Test
    void whatIsNotThereYetIsNotScored() {
        assertThat(lacking)
                .containsEntry("bursts", "the table is not there yet")
                .containsEntry("entity_daily", "the truth has no daily/entities.jsonl")
                .doesNotContainKey("topic_weekly");
    }
}
