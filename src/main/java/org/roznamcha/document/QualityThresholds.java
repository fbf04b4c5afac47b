package org.roznamcha.document;

/**
 * The limits of {@link QualityRules}. Shares are 0 to 1.
 *
 * <p>The defaults began as those of FineWeb-2 for Urdu. Where those drop sound stories of a measured 4,329 from six Urdu news sites,
 * they are wider: such stories are short and formulaic (gold prices, exchange rates, squads), which is no fault. Of those 4,329 these
 * limits drop 34: 31 as {@code too-short} and 3 by {@code language}, which hold no connected Urdu; no other rule is the first to drop
 * any. Of made-up junk, 200 pages of each kind, they drop all menus ({@code line-end-marks}, {@code too-short}), tag lists
 * ({@code stop-words}), repeated offers ({@code top-3-gram-share}), bulleted lists ({@code top-2-gram-share}), teaser lists
 * ({@code ellipsis-lines}), copied passages ({@code repeated-runs}) and price lists ({@code alphabetic-words}), and .95 of texts whose
 * letters were shuffled ({@code stop-words}).
 *
 * @param language BCP 47 code that pages must be in, or {@value #ANY_LANGUAGE}
 * @param languageScore least {@link Language#score()}; FineWeb-2 uses .847 of another identifier
 * @param mojibake most share of characters that a wrong decoding left; sound stories reach .002
 * @param words fewest words; FineWeb-2 uses 50 and would drop one BBC brief in nine; below 20 are captions of videos
 * @param meanWordLengthLow least mean length of words, in characters
 * @param meanWordLengthHigh most mean length of words, in characters
 * @param alphabeticWords least share of words with a letter; FineWeb-2 uses .839, sound stock reports fall to .797
 * @param functionWords fewest occurrences of words such as کے and میں
 * @param lineEndMarks least share of lines that end in a full stop, question mark, exclamation mark, ellipsis or quote; texts of fewer
 *     than {@link QualityRules#FEW_LINES} lines pass, since many sites leave the last full stop out
 * @param newlineRatio most line breaks for each word
 * @param duplicateLines most share of lines that stood before; FineWeb-2 uses .204, but subheadings and speakers recur
 * @param duplicateLineCharacters most share of characters in lines that stood before; FineWeb-2 uses .10
 * @param topTwoGram most share of characters in the pair of words that takes up most; FineWeb-2 uses .139, sound stories reach .25
 * @param topThreeGram the same of three words; FineWeb-2 uses .123, sound stories reach .216
 * @param topFourGram the same of four words; FineWeb-2 uses .107, sound stories reach .231
 * @param repeatedRuns most share of characters in runs of ten words that stood before; FineWeb-2 uses .10, sound stories reach .411
 * @param bulletLines most share of lines that begin with a bullet; sound stories reach .30
 * @param ellipsisLines most share of lines that end in an ellipsis, as teasers do; sound stories reach .25
 * @param symbolRatio most number signs and ellipses for each word; sound stories reach .008
 */
public record QualityThresholds(
        String language,
        double languageScore,
        double mojibake,
        int words,
        double meanWordLengthLow,
        double meanWordLengthHigh,
        double alphabeticWords,
        int functionWords,
        double lineEndMarks,
        double newlineRatio,
        double duplicateLines,
        double duplicateLineCharacters,
        double topTwoGram,
        double topThreeGram,
        double topFourGram,
        double repeatedRuns,
        double bulletLines,
        double ellipsisLines,
        double symbolRatio) {

    /** In place of a language code: pages of every language pass. */
    public static final String ANY_LANGUAGE = "any";

    /** The limits used unless configured otherwise. */
    public static final QualityThresholds DEFAULT = new QualityThresholds(
            Language.URDU,
            0.5,
            0.05,
            20,
            2,
            31,
            0.75,
            2,
            0.1,
            0.222,
            0.35,
            0.15,
            0.25,
            0.25,
            0.25,
            0.45,
            0.9,
            0.3,
            0.1);

    public QualityThresholds {
        requireShare("languageScore", languageScore);
        requireShare("mojibake", mojibake);
        requireShare("alphabeticWords", alphabeticWords);
        requireShare("lineEndMarks", lineEndMarks);
        requireShare("duplicateLines", duplicateLines);
        requireShare("duplicateLineCharacters", duplicateLineCharacters);
        requireShare("topTwoGram", topTwoGram);
        requireShare("topThreeGram", topThreeGram);
        requireShare("topFourGram", topFourGram);
        requireShare("repeatedRuns", repeatedRuns);
        requireShare("bulletLines", bulletLines);
        requireShare("ellipsisLines", ellipsisLines);
        if (words < 0
                || functionWords < 0
                || newlineRatio < 0
                || symbolRatio < 0
                || meanWordLengthLow > meanWordLengthHigh) {
            throw new IllegalArgumentException(
                    "Cannot use these quality thresholds: counts must be 0 or more and the word lengths in order");
        }
    }

    /** The same limits for pages of the given language, or of {@value #ANY_LANGUAGE}. */
    public QualityThresholds withLanguage(String code) {
        return new QualityThresholds(
                code,
                languageScore,
                mojibake,
                words,
                meanWordLengthLow,
                meanWordLengthHigh,
                alphabeticWords,
                functionWords,
                lineEndMarks,
                newlineRatio,
                duplicateLines,
                duplicateLineCharacters,
                topTwoGram,
                topThreeGram,
                topFourGram,
                repeatedRuns,
                bulletLines,
                ellipsisLines,
                symbolRatio);
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Cannot set " + name + " to " + value + ": must be between 0 and 1");
        }
    }
}
