package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokens;
import org.roznamcha.text.UrduText;

class WordFiguresTest {

    private static final long SEED = 20260205L;
    private static final List<String> WORDS =
            List.of("بارش", "شہر", "میں", "کے", "سڑک", "بند", "ہو", "گئی", "12", "دن", "رات", "پانی", "اور", "لوگ");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 10})
    void countsRunsAsTheSimpleWayDoes(int length) {
        Random random = new Random(SEED);
        for (int round = 0; round < 400; round++) {
            Tokens tokens = tokens(text(random.nextInt(120), 2 + random.nextInt(WORDS.size() - 1), random));

            WordFigures.Runs runs = runs(tokens, length);

            assertThat(runs.topShare())
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(simpleTopGramShare(tokens, length));
            assertThat(runs.repeatedShare())
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(simpleRepeatedShare(tokens, length));
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
        WordFigures figures = WordFigures.of(tokens(""));

        assertThat(figures.count()).isZero();
        assertThat(figures.meanLength()).isZero();
        assertThat(figures.runs(2).topShare()).isZero();
    }

    private static String text(int words, int vocabulary, Random random) {
        return random.ints(words, 0, vocabulary).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    private static Tokens tokens(String raw) {
        return Tokens.of(UrduText.of(raw));
    }

    /** Runs, each length found among the shorter ones. */
    private static WordFigures.Runs runs(Tokens tokens, int length) {
        WordFigures.Runs runs = WordFigures.of(tokens).runs(2);
        return length == 2 ? runs : runs.longer(length);
    }

    /** What {@link WordFigures.Runs#topShare} says, in so many words. */
    private static double simpleTopGramShare(Tokens tokens, int length) {
        List<String> keys = tokens.list().stream().map(Token::key).toList();
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

    /** What {@link WordFigures.Runs#repeatedShare} says, in so many words. */
    private static double simpleRepeatedShare(Tokens tokens, int length) {
        List<String> keys = tokens.list().stream().map(Token::key).toList();
        Set<List<String>> before = new HashSet<>();
        boolean[] repeated = new boolean[keys.size()];
        for (int start = 0; start + length <= keys.size(); start++) {
            if (!before.add(keys.subList(start, start + length))) {
                Arrays.fill(repeated, start, start + length, true);
            }
        }
        int characters = 0;
        for (int i = 0; i < repeated.length; i++) {
            characters += repeated[i] ? keys.get(i).length() : 0;
        }
        return characters == 0 ? 0 : (double) characters / String.join("", keys).length();
    }
}
