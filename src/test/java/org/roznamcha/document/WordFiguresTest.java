package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokenizer;
import org.roznamcha.text.UrduText;

class WordFiguresTest {

    private static final long SEED = 20260205L;
    private static final List<String> WORDS =
            List.of("بارش", "شہر", "میں", "کے", "سڑک", "بند", "ہو", "گئی", "12", "دن", "رات", "پانی", "اور", "لوگ");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void countsRunsAsTheSimpleWayDoes(int length) {
        Random random = new Random(SEED);
        for (int round = 0; round < 400; round++) {
            List<Token> tokens = tokens(text(random.nextInt(120), 2 + random.nextInt(WORDS.size() - 1), random));

            double share = WordFigures.of(tokens).topGramShare(length);

            assertThat(share).as("seed %d, round %d", SEED, round).isEqualTo(simpleTopGramShare(tokens, length));
        }
    }

    @Test
    void leavesPunctuationOut() {
        WordFigures figures = WordFigures.of(tokens("شہر میں 12 دن، بارش ہوئی۔"));

        assertThat(figures.count()).isEqualTo(6);
        assertThat(figures.meanLength()).isEqualTo(18.0 / 6);
        assertThat(figures.alphabeticShare()).isEqualTo(5.0 / 6);
        assertThat(figures.functionWords()).isEqualTo(2);
    }

    @Test
    void takesNoWordsAtAll() {
        WordFigures figures = WordFigures.of(List.of());

        assertThat(figures.count()).isZero();
        assertThat(figures.meanLength()).isZero();
        assertThat(figures.topGramShare(2)).isZero();
    }

    private static String text(int words, int vocabulary, Random random) {
        return random.ints(words, 0, vocabulary).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    private static List<Token> tokens(String raw) {
        return Tokenizer.tokenize(UrduText.of(raw));
    }

    /** What {@link WordFigures#topGramShare} says, in so many words. */
    private static double simpleTopGramShare(List<Token> tokens, int length) {
        List<String> keys = tokens.stream().map(Token::key).toList();
        Map<List<String>, Integer> occurrences = new HashMap<>();
        for (int start = 0; start + length <= keys.size(); start++) {
            occurrences.merge(keys.subList(start, start + length), 1, Integer::sum);
        }
        int most = occurrences.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .mapToInt(entry ->
                        entry.getValue() * String.join("", entry.getKey()).length())
                .max()
                .orElse(0);
        return most == 0 ? 0 : Math.min(1, (double) most / String.join("", keys).length());
    }
}
