package org.roznamcha.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample keeps what its README promises. */
class SampleTruthTest {

    private static final List<String> LINES = truth();
    private static final Pattern MENTION =
            Pattern.compile("\"in\": \"text\", \"start\": ([0-9]+), \"end\": ([0-9]+), \"surface\": \"([^\"]+)\"");

    @Test
    void holdsEnoughPagesOfEveryOutlet() {
        List<String> kept = LINES.stream()
                .filter(line -> line.contains("\"decision\": \"keep\""))
                .toList();
        assertThat(kept).hasSizeGreaterThan(110);
        Map<String, Long> byHost = kept.stream()
                .filter(line -> !line.contains("\"url\": null"))
                .collect(Collectors.groupingBy(
                        line -> line.replaceFirst("^.*?\"url\": \"https://([^/]+)/.*", "$1"), Collectors.counting()));
        assertThat(byHost).hasSize(8);
        assertThat(byHost.values()).allMatch(count -> count >= 8);
    }

    @Test
    void mentionsStandWhereTheTruthSaysTheyDo() {
        assertThat(LINES).filteredOn(line -> line.contains("\"mentions\"")).allSatisfy(line -> {
            String text = paragraphs(line);
            Matcher mention = MENTION.matcher(line);
            while (mention.find()) {
                int start = Integer.parseInt(mention.group(1));
                int end = Integer.parseInt(mention.group(2));
                assertThat(text.substring(start, end)).isEqualTo(unescape(mention.group(3)));
            }
        });
    }

    @Test
    void oneAddressNeverCarriesTwoStories() {
        Map<String, List<String>> storiesByAddress = LINES.stream()
                .filter(line -> !line.contains("\"url\": null"))
                .collect(Collectors.groupingBy(
                        line -> line.replaceFirst("^.*?\"url\": \"([^\"]+)\".*", "$1"),
                        Collectors.mapping(
                                line -> line.replaceFirst("^.*?\"story\": \"([^\"]+)\".*", "$1"),
                                Collectors.toList())));
        assertThat(storiesByAddress)
                .allSatisfy((address, stories) ->
                        assertThat(stories.stream().distinct()).as(address).hasSize(1));
    }

    @Test
    void everyReasonToDropARecordOccurs() {
        assertThat(List.of(
                        "language",
                        "too-short",
                        "not-an-article",
                        "mojibake",
                        "no-content",
                        "not-a-page",
                        "http-status",
                        "bad-json",
                        "corrupt-record",
                        "truncated-record",
                        "unknown-format"))
                .allSatisfy(rule -> assertThat(LINES).anyMatch(line -> line.contains("\"rule\": \"" + rule + "\"")));
    }

    @Test
    void namesThatLookLikeWordsAreNotMarkedWhereTheyAreWords() {
        assertThat(LINES)
                .filteredOn(line -> line.contains("\"story\": \"tokyo-runner\""))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContain("\"label\": \"China\""));
    }

    private static String paragraphs(String line) {
        String array = line.substring(line.indexOf("\"paragraphs\": [\"") + 16, line.indexOf("\"], \"author\""));
        return Arrays.stream(array.split("\", \"", -1))
                .map(SampleTruthTest::unescape)
                .collect(Collectors.joining("\n"));
    }

    private static String unescape(String json) {
        Matcher escape = Pattern.compile("\\\\u([0-9a-f]{4})").matcher(json);
        return escape.replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    private static List<String> truth() {
        byte[] bytes = new BundledDump(Path.of("src/sample")).render().getOrDefault("truth/pages.jsonl", new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
}
