package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.document.QualityRules.Measurement;
import org.roznamcha.text.Tokens;
import org.roznamcha.text.UrduText;

class QualityRulesTest {

    private static final List<String> ORDER = List.of(
            "mojibake",
            "language",
            "too-short",
            "mean-word-length",
            "alphabetic-words",
            "stop-words",
            "line-end-marks",
            "newline-ratio",
            "duplicate-lines",
            "duplicate-line-characters",
            "top-2-gram-share",
            "top-3-gram-share",
            "top-4-gram-share",
            "repeated-runs",
            "bullet-lines",
            "ellipsis-lines",
            "symbol-ratio");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "quality.csv", delimiter = '|', numLinesToSkip = 1)
    void namesTheFirstRuleBroken(String name, String language, String given, int times, String expected, String why) {
        String text = (given.replace("/", "\n") + " ").repeat(times);

        Decision decision = decide(text, new Language(language, 0.99), QualityThresholds.DEFAULT);

        String rule = decision instanceof Decision.Drop drop ? drop.rule() : "keep";
        assertThat(rule).as("%s: %s", why, decision).isEqualTo(expected);
    }

    @Test
    void measuresEveryRuleInOrder() {
        UrduText text = UrduText.of("یہ ایک جملہ ہے۔");

        List<Measurement> all =
                new QualityRules(QualityThresholds.DEFAULT).measure(text, Tokens.of(text), new Language("ur", 1));

        assertThat(all).extracting(Measurement::rule).containsExactlyElementsOf(ORDER);
        assertThat(all).filteredOn(Measurement::broken).singleElement().satisfies(broken -> {
            assertThat(broken.rule()).isEqualTo("too-short");
            assertThat(broken.value()).isEqualTo(4);
            assertThat(broken.threshold()).isEqualTo(20);
            assertThat(broken.detail()).isEqualTo("4.000 words, at least 20.000 allowed");
        });
    }

    @Test
    void takesAnyLanguageWhenAskedTo() {
        QualityThresholds any = QualityThresholds.DEFAULT.withLanguage("any");
        String english = "The port of the city was closed on Monday, and ships were told to wait outside the "
                + "harbour until the storm that had come in from the south was over.";

        assertThat(decide(english, new Language("en", 1), QualityThresholds.DEFAULT))
                .isInstanceOfSatisfying(
                        Decision.Drop.class, drop -> assertThat(drop.rule()).isEqualTo("language"));
        assertThat(decide(english, new Language("en", 1), any))
                .isInstanceOfSatisfying(
                        Decision.Drop.class, drop -> assertThat(drop.rule()).isEqualTo("stop-words"));
    }

    @Test
    void takesAnEmptyText() {
        assertThat(decide("", Language.UNDETERMINED, QualityThresholds.DEFAULT)).isInstanceOf(Decision.Drop.class);
    }

    @Test
    void refusesImpossibleThresholds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QualityThresholds("ur", 2, 0, 0, 2, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                .withMessageContaining("languageScore");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "menu, line-end-marks too-short",
        "tags, stop-words",
        "keywords, top-3-gram-share",
        "teasers, ellipsis-lines",
        "bullets, top-2-gram-share",
        "copies, repeated-runs",
        "garbled, stop-words language too-short",
        "figures, alphabetic-words",
    })
    void dropsJunk(String kind, String rules) {
        List<Decision> decisions = JunkPages.of(20_260_216, 100).getOrDefault(kind, List.of()).stream()
                .map(text -> decide(text, new Language("ur", 0.99), QualityThresholds.DEFAULT))
                .toList();

        List<String> dropped = decisions.stream()
                .filter(Decision.Drop.class::isInstance)
                .map(decision -> ((Decision.Drop) decision).rule())
                .toList();
        assertThat(dropped)
                .hasSizeGreaterThanOrEqualTo(90)
                .allSatisfy(rule -> assertThat(rules.split(" ")).contains(rule));
    }

    @Test
    void namesTheLimitOfEveryRule() {
        assertThat(new QualityRules(QualityThresholds.DEFAULT).limits())
                .containsOnlyKeys(ORDER)
                .containsEntry("too-short", 20.0)
                .containsEntry("language", 0.5)
                .containsEntry("symbol-ratio", 0.1);
    }

    private static Decision decide(String raw, Language language, QualityThresholds thresholds) {
        UrduText text = UrduText.of(raw);
        return new QualityRules(thresholds).decide(text, Tokens.of(text), language);
    }
}
