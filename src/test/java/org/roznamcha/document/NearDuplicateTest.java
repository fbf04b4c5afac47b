package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicateTest {

    private static final long SEED = 20260118L;
    private static final DuplicateRules RULES = new DuplicateRules(DuplicateThresholds.DEFAULT);

    @Test
    void shinglesIgnoreEverythingButLetters() {
        assertThat(Shingles.of("وزیر اعظم نے 12 منصوبوں کا افتتاح کیا."))
                .isEqualTo(Shingles.of("وزیراعظم نے منصوبوں کا\nافتتاح کیا"))
                .hasSize("وزیراعظمنےمنصوبوںکاافتتاحکیا".length() - Shingles.LENGTH + 1)
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'123 .', 0", "خبر, 1", "ابجدہوزحط, 1", "ابجدہوزحطی, 2", "ابابابابابابابابابا, 2"})
    void countsDistinctShingles(String text, int expected) {
        assertThat(Shingles.of(text)).hasSize(expected);
    }

    /** Shingles are stored: a change here would make old and new documents strangers. */
    @Test
    void shinglesNeverChange() {
        assertThat(Arrays.hashCode(Shingles.of("روزنامچہ اردو ویب کا تجزیہ"))).isEqualTo(-1111129171);
        assertThat(Arrays.hashCode(
                        MinHashScheme.bands(MinHashScheme.signature(Shingles.of("روزنامچہ اردو ویب کا تجزیہ")))))
                .isEqualTo(-709887885);
    }

    @Test
    void measuresSets() {
        long[] left = {1, 2, 3, 4};
        long[] right = {3, 4, 5};

        assertThat(Similarity.jaccard(left, right)).isEqualTo(0.4);
        assertThat(Similarity.containment(left, right)).isEqualTo(2.0 / 3);
        assertThat(Similarity.jaccard(new long[0], new long[0])).isZero();
        assertThat(Similarity.containment(left, new long[0])).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.087, 0.0, 0.001", "0.3, 0.0, 0.07", "0.7, 0.95, 1", "0.8, 0.99, 1", "0.9, 0.999, 1"})
    void promisesRecall(double jaccard, double least, double most) {
        assertThat(MinHashScheme.recall(jaccard)).isBetween(least, most);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.7, 0.8})
    void findsAsManyPairsAsTheCurveSays(double jaccard) {
        Random random = new Random(SEED);
        int pairs = 600;
        int found = 0;
        double estimates = 0;
        for (int i = 0; i < pairs; i++) {
            byte[][] signatures = signaturesOfPair(jaccard, random);
            estimates += MinHashScheme.estimate(signatures[0], signatures[1]);
            long[] left = MinHashScheme.bands(signatures[0]);
            long[] right = MinHashScheme.bands(signatures[1]);
            found += IntStream.range(0, MinHashScheme.BANDS).anyMatch(band -> left[band] == right[band]) ? 1 : 0;
        }
        assertThat((double) found / pairs).as("seed %d", SEED).isCloseTo(MinHashScheme.recall(jaccard), within(0.05));
        assertThat(estimates / pairs).as("seed %d", SEED).isCloseTo(jaccard, within(0.01));
    }

    private static byte[][] signaturesOfPair(double jaccard, Random random) {
        int union = 400;
        int shared = (int) Math.round(jaccard * union);
        int each = (union - shared) / 2;
        long[] all = random.longs(union).toArray();
        long[] left = Arrays.copyOfRange(all, 0, shared + each);
        long[] right = IntStream.range(0, union)
                .filter(i -> i < shared || i >= shared + each)
                .mapToLong(i -> all[i])
                .toArray();
        return new byte[][] {MinHashScheme.signature(left), MinHashScheme.signature(right)};
    }

    @Test
    void signsInLittleSpaceAndNothingForNothing() {
        assertThat(MinHashScheme.signature(Shingles.of("صبح بخیر پاکستان"))).hasSize(200);
        assertThat(MinHashScheme.bands(MinHashScheme.signature(new long[0]))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            equal elsewhere,         a, b, 400, 0,   0,   exact
            a few words changed,     a, b, 400, 20,  0,   near
            half of it new,          a, b, 400, 200, 0,   none
            a paragraph more,        a, b, 400, 0,   220, contained
            a teaser of it,          a, b, 400, 0,   900, contained
            the address again,       a, a, 400, 0,   900, recrawl
            another page there,      a, a, 400, 400, 0,   none
            short and changed,       a, b, 100, 10,  0,   none
            short with a word more,  a, b, 150, 0,   5,   near
            short within,            a, b, 150, 0,   60,  none
            """)
    void decidesPairs(String name, String left, String right, int letters, int changed, int added, String expected) {
        String text = letters(letters, 1);
        String other = letters(changed, 2) + text.substring(changed) + letters(added, 3);
        Fingerprint one = Fingerprint.of(left, text);
        Fingerprint two = Fingerprint.of(right, other);

        Optional<String> kind =
                RULES.compare(one, two).map(match -> match.kind().label());

        assertThat(kind.orElse("none")).as(name).isEqualTo(expected);
        assertThat(RULES.compare(two, one)).isEqualTo(RULES.compare(one, two));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a text that goes on,    400, 0,   600,  contained
            the first of a digest,  400, 0,   1500, contained
            one of many,            400, 0,   1900, none
            the second of a digest, 400, 300, 300,  none
            the last of a digest,   400, 600, 0,    none
            too short to tell,      190, 0,   300,  none
            """)
    void aTeaserIsWhatALongerTextOpensWith(String name, int letters, int before, int after, String expected) {
        String text = letters(letters, 1);
        String longer = letters(before, 2) + text + letters(after, 3);
        Fingerprint one = Fingerprint.of("https://a.example/1", text);
        Fingerprint two = Fingerprint.of("https://b.example/2", longer);

        assertThat(RULES.compare(one, two).map(match -> match.kind().label()).orElse("none"))
                .as(name)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            another host with the same teasers,  https://a.example/1, https://b.example/2, 150, near
            one host with the same teasers,      https://a.example/1, https://a.example/2, 150, none
            one host and the same story,         https://a.example/1, https://a.example/2, 10,  near
            no host,                             urn:roznamcha:text:1, urn:roznamcha:text:2, 150, near
            """)
    void pagesOfOneHostMustOpenAlike(String name, String left, String right, int own, String expected) {
        String teasers = letters(1_200, 1);
        Fingerprint one = Fingerprint.of(left, letters(own, 2) + teasers);
        Fingerprint two = Fingerprint.of(right, letters(own, 3) + teasers);

        assertThat(RULES.compare(one, two).map(match -> match.kind().label()).orElse("none"))
                .as(name)
                .isEqualTo(expected);
    }

    @Test
    void passagesOfTheWholeAreThoseOfItsPart() {
        String whole = letters(2_000, 4);
        String part = whole.substring(700);

        assertThat(Passages.of(whole)).hasSize(Passages.COUNT).isSorted().doesNotHaveDuplicates();
        assertThat(Passages.of(part)).containsAnyOf(Passages.of(whole));
        assertThat(Passages.of(letters(31, 4))).isEmpty();
    }

    @Test
    void refusesThresholdsThatAreNoShares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DuplicateThresholds(1.2, 0.9, 0.6, 0.5, 200, 0.9, 0.5))
                .withMessageContaining("nearJaccard");
    }

    private static String letters(int count, long seed) {
        Random random = new Random(seed);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append("ابپتٹثجچحخدڈرزسشصضطظعغفقکگلمنوہی".charAt(random.nextInt(32)));
        }
        return letters.toString();
    }
}
