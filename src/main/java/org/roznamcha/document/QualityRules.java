package org.roznamcha.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roznamcha.text.Tokens;
import org.roznamcha.text.UrduText;

/**
 * Decides whether an article's body is worth keeping: connected Urdu prose, decoded right, not a list and not mere repetition.
 *
 * <p>The rules are those of FineWeb-2 (Gopher and C4 before it), with ۔ and ؟ as end marks and repetition counted on key forms. They
 * are tried in this order, and the first that is broken names the drop: {@code mojibake}, {@code language}, {@code too-short},
 * {@code mean-word-length}, {@code alphabetic-words}, {@code stop-words}, {@code line-end-marks}, {@code newline-ratio}, {@code
 * duplicate-lines}, {@code duplicate-line-characters}, {@code top-2-gram-share}, {@code top-3-gram-share}, {@code
 * top-4-gram-share}, {@code repeated-runs}, {@code bullet-lines}, {@code ellipsis-lines}, {@code symbol-ratio}.
 */
public final class QualityRules {

    /** Texts of fewer lines are not judged by how their lines end. */
    public static final int FEW_LINES = 3;

    /** Words in a run that chance does not repeat. */
    private static final int LONG_RUN = 10;

    private final QualityThresholds thresholds;

    public QualityRules(QualityThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** On which side of a threshold a figure is allowed. */
    public enum Bound {
        LEAST,
        MOST
    }

    /**
     * What one rule found.
     *
     * @param rule its name
     * @param value the figure measured
     * @param bound whether the threshold is the least or the most allowed
     * @param threshold the limit, the nearer one where there are two
     * @param what the figure's name, as it follows a number
     */
    public record Measurement(String rule, double value, Bound bound, double threshold, String what) {

        private static final int PLACES = 3;

        /** Whether the figure is beyond the limit. */
        public boolean broken() {
            return switch (bound) {
                case LEAST -> value < threshold;
                case MOST -> value > threshold;
            };
        }

        /** One sentence for a person. */
        public String detail() {
            String side = bound.name().toLowerCase(Locale.ROOT);
            return rounded(value) + ' ' + what + ", at " + side + ' ' + rounded(threshold) + " allowed";
        }

        /** To three places. */
        private static String rounded(double figure) {
            return Double.isFinite(figure)
                    ? BigDecimal.valueOf(figure)
                            .setScale(PLACES, RoundingMode.HALF_UP)
                            .toPlainString()
                    : Double.toString(figure);
        }
    }

    /** Keep, or the first rule broken. */
    public Decision decide(UrduText text, Tokens tokens, Language language) {
        return refuse(text, language).<Decision>map(drop -> drop).orElseGet(() -> decideCounted(text, tokens));
    }

    /** The first rule broken of those that ask for no tokens: the others need not be asked then, nor the text be cut into tokens. */
    Optional<Decision.Drop> refuse(UrduText text, Language language) {
        return firstBroken(ofWriting(text, language));
    }

    /** Keep, or the first rule broken of those that {@link #refuse} leaves out. */
    Decision decideCounted(UrduText text, Tokens tokens) {
        return firstBroken(ofCounts(text, tokens)).<Decision>map(drop -> drop).orElseGet(Decision.Keep::new);
    }

    private static Optional<Decision.Drop> firstBroken(List<Measurement> measurements) {
        return measurements.stream()
                .filter(Measurement::broken)
                .findFirst()
                .map(broken -> new Decision.Drop(broken.rule(), broken.value(), broken.threshold(), broken.detail()));
    }

    /**
     * All figures, in the order of the rules.
     *
     * @param text the body, paragraphs separated by line feeds
     * @param tokens its tokens
     * @param language its language
     */
    public List<Measurement> measure(UrduText text, Tokens tokens, Language language) {
        return Stream.concat(ofWriting(text, language).stream(), ofCounts(text, tokens).stream())
                .toList();
    }

    private List<Measurement> ofWriting(UrduText text, Language language) {
        double damage = DecodingDamage.share(text.display());
        return List.of(
                atMost("mojibake", damage, thresholds.mojibake(), "of the characters damaged by wrong decoding"),
                language(language));
    }

    private List<Measurement> ofCounts(UrduText text, Tokens tokens) {
        WordFigures words = WordFigures.of(tokens);
        LineFigures lines = LineFigures.of(text.key());
        List<Measurement> all = new ArrayList<>();
        all.addAll(ofWords(words));
        all.addAll(ofLines(lines, words.count()));
        all.addAll(ofRepetition(words));
        all.addAll(ofLists(lines, symbols(text.display()) / Math.max(1, words.count())));
        return all;
    }

    private List<Measurement> ofWords(WordFigures words) {
        return List.of(
                atLeast("too-short", words.count(), thresholds.words(), "words"),
                meanWordLength(words.meanLength()),
                atLeast(
                        "alphabetic-words",
                        words.alphabeticShare(),
                        thresholds.alphabeticWords(),
                        "words with a letter"),
                atLeast("stop-words", words.functionWords(), thresholds.functionWords(), "function words"));
    }

    private List<Measurement> ofLines(LineFigures lines, int words) {
        double endMarks = lines.count() < FEW_LINES ? 1 : lines.endMarkShare();
        return List.of(
                atLeast("line-end-marks", endMarks, thresholds.lineEndMarks(), "lines that end in an end mark"),
                atMost("newline-ratio", lines.breaksPer(words), thresholds.newlineRatio(), "line breaks for each word"),
                atMost(
                        "duplicate-lines",
                        lines.duplicateShare(),
                        thresholds.duplicateLines(),
                        "lines that stood before"),
                atMost(
                        "duplicate-line-characters",
                        lines.duplicateCharacterShare(),
                        thresholds.duplicateLineCharacters(),
                        "characters in lines that stood before"));
    }

    private List<Measurement> ofRepetition(WordFigures words) {
        WordFigures.Runs pairs = words.runs(2);
        WordFigures.Runs threes = pairs.longer(3);
        WordFigures.Runs fours = threes.longer(4);
        return List.of(
                atMost(
                        "top-2-gram-share",
                        pairs.topShare(),
                        thresholds.topTwoGram(),
                        "characters in one pair of words"),
                atMost(
                        "top-3-gram-share",
                        threes.topShare(),
                        thresholds.topThreeGram(),
                        "characters in one run of 3 words"),
                atMost(
                        "top-4-gram-share",
                        fours.topShare(),
                        thresholds.topFourGram(),
                        "characters in one run of 4 words"),
                atMost(
                        "repeated-runs",
                        fours.longer(LONG_RUN).repeatedShare(),
                        thresholds.repeatedRuns(),
                        "characters in runs of 10 words that stood before"));
    }

    private List<Measurement> ofLists(LineFigures lines, double symbolRatio) {
        return List.of(
                atMost("bullet-lines", lines.bulletShare(), thresholds.bulletLines(), "lines that begin with a bullet"),
                atMost(
                        "ellipsis-lines",
                        lines.ellipsisShare(),
                        thresholds.ellipsisLines(),
                        "lines that end in an ellipsis"),
                atMost(
                        "symbol-ratio",
                        symbolRatio,
                        thresholds.symbolRatio(),
                        "number signs and ellipses for each word"));
    }

    /** The threshold of every rule, in the order of the rules; where there are two, the lower. */
    public Map<String, Double> limits() {
        Map<String, Double> limits = new LinkedHashMap<>();
        UrduText nothing = UrduText.of("");
        measure(nothing, Tokens.of(nothing), Language.UNDETERMINED)
                .forEach(measurement -> limits.put(measurement.rule(), measurement.threshold()));
        return limits;
    }

    private static double symbols(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c == '#' || c == '\u2026' ? 1 : 0;
        }
        return count;
    }

    /** Whether a text passes the rules that count words: if it does not, nothing that is taken from it makes it pass. */
    public boolean hasEnoughWords(Tokens tokens) {
        WordFigures words = WordFigures.of(tokens);
        return words.count() > 0
                && words.count() >= thresholds.words()
                && words.functionWords() >= thresholds.functionWords();
    }

    private Measurement language(Language language) {
        if (thresholds.language().equals(QualityThresholds.ANY_LANGUAGE)) {
            return atLeast("language", language.score(), 0, "as the score of " + language.code());
        }
        double score = language.code().equals(thresholds.language()) ? language.score() : 0;
        String what = "as the score of " + thresholds.language() + " in a text in " + language.code();
        return atLeast("language", score, thresholds.languageScore(), what);
    }

    private Measurement meanWordLength(double value) {
        String what = "characters in the mean word";
        return value < thresholds.meanWordLengthLow()
                ? atLeast("mean-word-length", value, thresholds.meanWordLengthLow(), what)
                : atMost("mean-word-length", value, thresholds.meanWordLengthHigh(), what);
    }

    private static Measurement atLeast(String rule, double value, double threshold, String what) {
        return new Measurement(rule, value, Bound.LEAST, threshold, what);
    }

    private static Measurement atMost(String rule, double value, double threshold, String what) {
        return new Measurement(rule, value, Bound.MOST, threshold, what);
    }
}
