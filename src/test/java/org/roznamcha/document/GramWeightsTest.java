package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GramWeightsTest {

    private static final int LANGUAGES = 7;
    private static final long SEED = 20_261_122;
    private static final String LETTERS = "ابپتر کے  ";

    /** Letters of no run stand among them. */
    private static final String TEXT_LETTERS = LETTERS + "ضqظ";

    @Test
    void addsTheLongestKnownRunAtEachPlaceAndTheKnownWords() {
        Random random = new Random(SEED);
        long[] grams = someGramsOf(letters(random, LETTERS, 4_000), random);
        GramWeights weights = new GramWeights(grams, LANGUAGES, GramWeightsTest::weight);
        for (int round = 0; round < 300; round++) {
            String text = letters(random, TEXT_LETTERS, random.nextInt(200));
            GramWeights.Sums found = weights.new Sums();
            LetterGrams.forEachLongest(text, found::add);

            assertThat(found.sums()).as("seed %d: %s", SEED, text).isEqualTo(sums(text, grams));
        }
    }

    @Test
    void refusesMoreLettersThanItCanNumber() {
        long[] grams = new Random(SEED).longs(300, 0x4E00, 0x9FFF).distinct().toArray();

        assertThatThrownBy(() -> new GramWeights(grams, 1, (gram, language) -> 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only of 255");
    }

    /** Each other run and word of a text. */
    private static long[] someGramsOf(String text, Random random) {
        TreeMap<Long, Boolean> grams = new TreeMap<>();
        LetterGrams.forEach(text, gram -> grams.put(gram, random.nextBoolean()));
        return grams.entrySet().stream()
                .filter(Map.Entry::getValue)
                .mapToLong(Map.Entry::getKey)
                .toArray();
    }

    private static int[] sums(String text, long[] grams) {
        Map<Long, Integer> places = new TreeMap<>();
        for (int i = 0; i < grams.length; i++) {
            places.put(grams[i], i);
        }
        int[] sums = new int[LANGUAGES];
        LetterGrams.forEachLongest(text, gram -> {
            long known = gram;
            while (known != 0 && !places.containsKey(known)) {
                known = LetterGrams.shorter(known);
            }
            for (int language = 0; known != 0 && language < LANGUAGES; language++) {
                sums[language] += weight(places.get(known), language);
            }
        });
        return sums;
    }

    private static int weight(int gram, int language) {
        return (31 * gram + 7 * language) % 1_024;
    }

    private static String letters(Random random, String alphabet, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
