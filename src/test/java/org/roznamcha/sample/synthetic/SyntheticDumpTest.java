package org.roznamcha.sample.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.source.FieldNames;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.PageReaders;
import org.roznamcha.page.source.ReadLimits;
import org.roznamcha.text.UrduText;

/** A dump of 600 pages, written on one thread and on three, and read back. */
class SyntheticDumpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGES = 600;
    private static final DumpOptions OPTIONS =
            new DumpOptions(11, PAGES, LocalDate.of(2026, 1, 5), 6, 60, DumpOptions.Format.MIXED, 0);

    @TempDir
    static Path folder;

    private static Path one;
    private static Map<String, JsonNode> truth;
    private static Map<String, PageRecord> records;

    @BeforeAll
    static void write() throws IOException, InterruptedException {
        one = Files.createDirectory(folder.resolve("one"));
        assertThat(new SyntheticDump(OPTIONS).write(one, 1).records()).isEqualTo(PAGES);
        truth = new TreeMap<>();
        for (Path file : files(one.resolve("truth/pages"))) {
            for (JsonNode line : gzippedLines(file)) {
                truth.put(line.get("source_file").asText() + "@" + line.get("source_offset"), line);
            }
        }
        records = new TreeMap<>();
        for (Path file : files(one.resolve("dump"))) {
            read(file);
        }
    }

    @Test
    void isTheSameOnAnyNumberOfThreads() throws IOException, InterruptedException {
        Path three = Files.createDirectory(folder.resolve("three"));
        new SyntheticDump(OPTIONS).write(three, 3);

        List<Path> files = files(one);
        assertThat(files(three)).hasSameSizeAs(files);
        for (Path file : files) {
            assertThat(three.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void anotherSeedGivesAnotherDump() throws IOException, InterruptedException {
        Path other = Files.createDirectory(folder.resolve("other"));
        new SyntheticDump(new DumpOptions(12, 100, LocalDate.of(2026, 1, 5), 6, 60, DumpOptions.Format.WARC, 0))
                .write(other, 2);

        assertThat(Files.readString(other.resolve("truth/daily/totals.jsonl")))
                .isNotEqualTo(Files.readString(one.resolve("truth/daily/totals.jsonl")));
    }

    @Test
    void everyRecordIsReadBackWhereTheTruthSaysItIs() {
        assertThat(truth).hasSize(PAGES);
        assertThat(records.keySet()).isEqualTo(truth.keySet());
    }

    @Test
    void brokenRecordsBreakTheRuleThatTheTruthNames() {
        Set<String> unreadable =
                Set.of("http-status", "no-content", "not-a-page", "corrupt-record", "bad-json", "truncated-record");
        records.forEach((place, record) -> {
            String rule = truth.get(place).path("rule").asText();
            if (record instanceof PageRecord.Unreadable broken) {
                assertThat(broken.rule()).as(place).isEqualTo(rule);
            } else {
                assertThat(unreadable).as(place).doesNotContain(rule);
            }
        });
    }

    @Test
    void bodiesStandOnTheirPages() {
        stories().forEach(line -> {
            String page = visible(page(line));
            for (JsonNode paragraph : line.get("paragraphs")) {
                for (String sentence : paragraph.asText().split("[۔\n]+", -1)) {
                    assertThat(page).as(line.get("url").asText()).contains(squeezed(sentence));
                }
            }
            if (!line.get("title").isNull() && page(line).title() == null) {
                assertThat(page).contains(squeezed(line.get("title").asText()));
            }
        });
    }

    @Test
    void mentionsStandWhereTheySay() {
        stories().forEach(line -> {
            List<String> paragraphs = new ArrayList<>();
            line.get("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.asText()));
            Map<String, String> fields = Map.of(
                    "title", line.get("title").asText(),
                    "deck", line.get("deck").asText(),
                    "text", String.join("\n", paragraphs));
            for (JsonNode mention : line.get("mentions")) {
                String text = fields.getOrDefault(mention.get("in").asText(), "");
                assertThat(text.substring(
                                mention.get("start").asInt(), mention.get("end").asInt()))
                        .isEqualTo(mention.get("surface").asText());
            }
        });
    }

    @Test
    void dailyCountsAreThoseOfThePages() throws IOException {
        Map<String, Integer> counted = new TreeMap<>();
        firstFetches().filter(SyntheticDumpTest::isDated).forEach(line -> {
            String date = line.get("published_date").asText();
            for (JsonNode entity : line.get("entities")) {
                String cell = date + " " + entity.get("label").asText();
                int names =
                        entity.get("in_title").asInt() + entity.get("in_text").asInt();
                count(counted, cell + " page_count", names > 0 ? 1 : 0);
                count(counted, cell + " mention_count", names);
                count(counted, cell + " title_count", entity.get("in_title").asInt());
            }
        });
        assertThat(daily("entities", "label", "page_count", "mention_count", "title_count"))
                .isEqualTo(counted);
    }

    @Test
    void whatDoesNotCountStandsOnTheDayOfItsFetch() throws IOException {
        Set<String> nameless = Set.of("corrupt-record", "bad-json");
        Map<String, Integer> counted = new TreeMap<>();
        truth.values().stream()
                .filter(line -> line.get("decision").asText().equals("drop"))
                .filter(line -> !nameless.contains(line.path("rule").asText()))
                .forEach(line -> count(counted, fetchDayAndHost(line) + " rejected_count", 1));
        firstFetches().forEach(line -> {
            switch (line.get("date_status").asText()) {
                case "undated" -> count(counted, fetchDayAndHost(line) + " undated_count", 1);
                case "suspect" -> count(counted, fetchDayAndHost(line) + " suspect_count", 1);
                default -> count(counted, line.get("published_date").asText() + " " + host(line) + " page_count", 1);
            }
        });
        assertThat(daily("hosts", "host", "page_count", "undated_count", "suspect_count", "rejected_count"))
                .isEqualTo(counted);
    }

    private static boolean isDated(JsonNode line) {
        return Set.of("trusted", "imputed").contains(line.get("date_status").asText());
    }

    private static String host(JsonNode line) {
        return line.get("url").asText().split("/", -1)[2];
    }

    private static String fetchDayAndHost(JsonNode line) {
        Instant fetched = Instant.parse(line.get("fetched_at").asText());
        return LocalDate.ofInstant(fetched, ZoneId.of("Asia/Karachi")) + " " + host(line);
    }

    private static void count(Map<String, Integer> counts, String cell, int more) {
        if (more > 0) {
            counts.merge(cell, more, Integer::sum);
        }
    }

    /** The cells of a file of daily counts that are not zero. */
    private static Map<String, Integer> daily(String file, String series, String... columns) throws IOException {
        Map<String, Integer> cells = new TreeMap<>();
        for (String line : Files.readAllLines(one.resolve("truth/daily/" + file + ".jsonl"))) {
            JsonNode cell = JSON.readTree(line);
            for (String column : columns) {
                String name = cell.get("date").asText() + " " + cell.get(series).asText() + " " + column;
                count(cells, name, cell.get(column).asInt());
            }
        }
        return cells;
    }

    @Test
    void copiesAreAlikeAndStoriesAreNot() {
        Map<String, Set<Integer>> shingles = new HashMap<>();
        Map<String, List<String>> byStory = new TreeMap<>();
        Map<String, List<String>> byTopic = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        stories().filter(line -> seen.add(line.get("url").asText())).forEach(line -> {
            String url = line.get("url").asText();
            StringBuilder text = new StringBuilder();
            line.get("paragraphs").forEach(paragraph -> text.append(paragraph.asText()));
            shingles.put(url, shingles(squeezed(text.toString())));
            if (line.get("copy").asText().equals("original")) {
                byTopic.computeIfAbsent(line.get("topic").asText(), none -> new ArrayList<>())
                        .add(url);
            }
            byStory.computeIfAbsent(line.get("story").asText(), none -> new ArrayList<>())
                    .add(url);
        });
        List<Double> copies = similarities(byStory, shingles);
        List<Double> strangers = similarities(byTopic, shingles);

        assertThat(copies.get(copies.size() / 20)).isGreaterThan(0.7);
        assertThat(strangers.get((int) (strangers.size() * 0.999))).isLessThan(0.3);
    }

    private static List<Double> similarities(Map<String, List<String>> groups, Map<String, Set<Integer>> shingles) {
        return groups.values().stream()
                .flatMap(urls -> Stream.iterate(1, i -> i < urls.size(), i -> i + 1)
                        .map(i -> jaccard(shingles.get(urls.get(i - 1)), shingles.get(urls.get(i)))))
                .sorted()
                .toList();
    }

    private static double jaccard(Set<Integer> some, Set<Integer> others) {
        long shared = some.stream().filter(others::contains).count();
        return (double) shared / (some.size() + others.size() - shared);
    }

    private static Set<Integer> shingles(String letters) {
        Set<Integer> shingles = new HashSet<>();
        for (int i = 0; i + 9 <= letters.length(); i++) {
            shingles.add(letters.substring(i, i + 9).hashCode());
        }
        return shingles;
    }

    /** Each page as it was when it was first fetched. */
    private static Stream<JsonNode> firstFetches() {
        Map<String, JsonNode> first = new TreeMap<>();
        stories()
                .forEach(line -> first.merge(
                        line.get("url").asText(),
                        line,
                        (one, other) -> fetchedAt(one).compareTo(fetchedAt(other)) <= 0 ? one : other));
        return first.values().stream();
    }

    private static String fetchedAt(JsonNode line) {
        return line.get("fetched_at").asText();
    }

    private static Stream<JsonNode> stories() {
        return truth.values().stream()
                .filter(line -> line.get("decision").asText().equals("keep"));
    }

    private static CapturedPage page(JsonNode line) {
        PageRecord record = records.get(line.get("source_file").asText() + "@" + line.get("source_offset"));
        return ((PageRecord.Page) record).page();
    }

    private static String visible(CapturedPage page) {
        if (page.format() == CapturedPage.Format.TEXT) {
            return squeezed(page.content());
        }
        Document document = Jsoup.parse(page.content());
        document.select("script, style, noscript").remove();
        return squeezed(document.body()
                .nodeStream(TextNode.class)
                .map(TextNode::getWholeText)
                .collect(Collectors.joining(" ")));
    }

    /** In key form, without spaces: markup may set them anywhere. */
    private static String squeezed(String text) {
        return UrduText.of(text).key().replaceAll("[\\s\\u00a0]+", "");
    }

    private static void read(Path file) throws IOException {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file);
                PageReader reader =
                        PageReaders.open(in, name, Files.size(file), FieldNames.DEFAULTS, ReadLimits.DEFAULTS)) {
            for (PageRecord record = reader.next(); record != null; record = reader.next()) {
                records.put(name + "@" + record.origin().sourceOffset(), record);
            }
        }
    }

    private static List<JsonNode> gzippedLines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(JSON.readTree(line));
            }
        }
        return lines;
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
