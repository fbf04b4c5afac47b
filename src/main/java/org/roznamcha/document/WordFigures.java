package org.roznamcha.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roznamcha.text.Token;

/**
 * Counts over the words of a text; numbers are words, punctuation marks are not.
 *
 * @param keys the words in order, in key form
 * @param characters characters of all words
 */
record WordFigures(List<String> keys, int characters) {

    private static final Set<String> FUNCTION_WORDS = Set.copyOf(ResourceLines.of("function-words.txt"));
    private static final long BASE = 0x9E3779B97F4A7C15L;

    static WordFigures of(List<Token> tokens) {
        List<String> keys = tokens.stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .map(Token::key)
                .toList();
        return new WordFigures(keys, keys.stream().mapToInt(String::length).sum());
    }

    int count() {
        return keys.size();
    }

    double meanLength() {
        return ratio(characters, keys.size());
    }

    double alphabeticShare() {
        return ratio(
                (int) keys.stream()
                        .filter(key -> key.chars().anyMatch(Character::isLetter))
                        .count(),
                keys.size());
    }

    int functionWords() {
        return (int) keys.stream().filter(FUNCTION_WORDS::contains).count();
    }

    /**
     * The share of the text's characters taken up by the run of {@code length} words that takes up most, 0 to 1; 0 when none stands
     * twice. Overlapping occurrences count in full, so it is capped.
     */
    double topGramShare(int length) {
        Map<Long, Integer> occurrences = new HashMap<>();
        int most = 0;
        for (int start = 0; start + length <= keys.size(); start++) {
            long hash = 0;
            int size = 0;
            for (String key : keys.subList(start, start + length)) {
                hash = hash * BASE + key.hashCode();
                size += key.length();
            }
            int times = occurrences.merge(hash, 1, Integer::sum);
            most = times > 1 ? Math.max(most, times * size) : most;
        }
        return Math.min(1, ratio(most, characters));
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
