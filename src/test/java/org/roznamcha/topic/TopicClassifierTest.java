package org.roznamcha.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roznamcha.text.UrduText;

class TopicClassifierTest {

    private static final TopicClassifier CLASSIFIER = TopicClassifier.bundled();

    static Stream<Arguments> documents() {
        return RuleTable.bundled("documents.tsv").rows(6).stream().map(row -> Arguments.of(row.toArray()));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @MethodSource("documents")
    void namesWhatADocumentIsAbout(
            String name, String title, String text, String section, String expected, String why) {
        List<TopicScore> scores = classify(title, text, section.isEmpty() ? null : section);
        if (expected.equals("none")) {
            assertThat(scores).as(why).isEmpty();
        } else {
            List<String> ids = Arrays.stream(expected.split(" "))
                    .map(code -> Taxonomy.bundled().withCode(code).id())
                    .toList();
            assertThat(scores).as(why).extracting(TopicScore::topicId).startsWith(ids.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @CsvSource({"000_a0c6a55ce8825aea.txt, 1, 1", "001_5a27c8a8ab4749d0.txt, 9, 25"})
    void samplePagesAreAboutConflictAndDiplomacy(String file, int firstLine, int lastLine) throws IOException {
        Path page = Path.of("../shared/seeds", file);
        assumeTrue(Files.exists(page), "sample pages are not here");
        List<String> lines = Files.readAllLines(page);
        String body = String.join("\n", lines.subList(firstLine - 1, lastLine));
        String title = lastLine == 1 ? "" : lines.get(3);
        assertThat(classify(title, body, null).subList(0, 2))
                .extracting(TopicScore::topicId)
                .containsExactlyInAnyOrder("medtop:16000000", "medtop:11000000");
    }

    @Test
    void scoresOfADocumentLeaveAnUnassignedRest() {
        long seed = 20_260_218;
        Random random = new Random(seed);
        List<Arguments> documents = documents().toList();
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(5); part >= 0; part--) {
                text.append(documents.get(random.nextInt(documents.size())).get()[2])
                        .append('\n');
            }
            List<TopicScore> scores = classify("", text.toString(), null);
            assertThat(scores).as("seed %d: %s", seed, text).hasSizeLessThanOrEqualTo(TopicClassifier.MAX_TOPICS);
            assertThat(scores.stream().mapToDouble(TopicScore::score).sum()).isLessThan(1);
            for (int rank = 1; rank <= scores.size(); rank++) {
                assertThat(scores.get(rank - 1).rank()).isEqualTo(rank);
                assertThat(scores.get(rank - 1).score()).isGreaterThanOrEqualTo(TopicClassifier.FLOOR);
            }
        }
    }

    @Test
    void scoreIsPointsOverAllPointsAndThePrior() {
        TopicClassifier small = classifier("arts\t2\tفلم\nsport\t3\tمیچ\nsport\t-1\tفلم", "sport\tکھیل");
        // فلم twice in the text: 2 × (1 + log₂ 2) = 4 for arts, −2 for sport
        List<TopicScore> scores = small.classify(null, UrduText.of("فلم، فلم"), null);
        assertThat(scores)
                .containsExactly(new TopicScore(
                        "medtop:01000000",
                        "arts, culture, entertainment and media",
                        4 / (4 + TopicClassifier.PRIOR),
                        1));
    }

    @Test
    void equalScoresStandInIdOrder() {
        TopicClassifier small = classifier("sport\t3\tالف\narts\t3\tبے", "sport\tکھیل");
        assertThat(small.classify(null, UrduText.of("الف بے"), null))
                .extracting(TopicScore::topicId)
                .containsExactly("medtop:01000000", "medtop:15000000");
    }

    @Test
    void theLongestTermHidesThoseInsideIt() {
        TopicClassifier small =
                classifier("conflict\t3\tجنگ\nnone\t0\tروزنامہ جنگ\neconomy\t2\tروزنامہ جنگ کا حصص", "sport\tکھیل");
        assertThat(small.explain(null, UrduText.of("روزنامہ جنگ کا دفتر، جنگ"), null))
                .containsExactly(new TopicEvidence("medtop:16000000", "جنگ", TopicEvidence.Field.TEXT, 1, 3));
    }

    @Test
    void theTitleCountsTwice() {
        assertThat(CLASSIFIER.explain(UrduText.of("کرکٹ"), UrduText.of("کرکٹ کرکٹ"), null))
                .filteredOn(evidence -> evidence.topicId().equals("medtop:15000000"))
                .containsExactly(
                        new TopicEvidence("medtop:15000000", "کرکٹ", TopicEvidence.Field.TITLE, 3, 3 * (1 + 2)));
    }

    @Test
    void sectionNamesMayCarryPunctuationAndCapitals() {
        UrduText nothing = UrduText.of("");
        assertThat(CLASSIFIER.classify(null, nothing, "Science-Technology"))
                .extracting(TopicScore::topicId)
                .containsExactly("medtop:13000000");
        assertThat(CLASSIFIER.classify(null, nothing, "پاکستان")).isEmpty();
    }

    @Test
    void versionFollowsTheRules() {
        assertThat(CLASSIFIER.version()).isEqualTo(TopicClassifier.bundled().version());
        assertThat(classifier("arts\t2\tفلم", "arts\tفلم").version())
                .startsWith("topic-rules-")
                .isNotEqualTo(classifier("arts\t3\tفلم", "arts\tفلم").version());
    }

    @Test
    void answersDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(CLASSIFIER.classify(null, UrduText.of(""), "FINANCE")).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<TopicScore> classify(String title, String text, @Nullable String section) {
        return CLASSIFIER.classify(UrduText.of(title), UrduText.of(text), section);
    }

    private static TopicClassifier classifier(String terms, String sections) {
        return new TopicClassifier(
                Taxonomy.bundled(),
                RuleTable.of("terms", "topic\tweight\tterms\n" + terms),
                RuleTable.of("sections", "topic\tsections\n" + sections));
    }
}
