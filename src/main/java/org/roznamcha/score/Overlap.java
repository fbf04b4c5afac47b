package org.roznamcha.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.roznamcha.text.UrduText;

/**
 * What two texts share, as multisets of words or of runs of words.
 *
 * @param shared how many are in both
 * @param extra how many only the found text has
 * @param missed how many only the true text has
 */
public record Overlap(int shared, int extra, int missed) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Compares runs of {@code length} words of the key forms; a text with fewer words is one run. */
    static Overlap of(String truth, String found, int length) {
        Map<List<String>, Integer> expected = runs(truth, length);
        Map<List<String>, Integer> given = runs(found, length);
        int shared = given.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), expected.getOrDefault(run.getKey(), 0)))
                .sum();
        return new Overlap(shared, size(given) - shared, size(expected) - shared);
    }

    private static Map<List<String>, Integer> runs(String text, int length) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(UrduText.of(text).key())
                .filter(word -> !word.isEmpty())
                .toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        int last = Math.max(0, words.size() - length);
        for (int i = 0; i <= last && !words.isEmpty(); i++) {
            runs.merge(new ArrayList<>(words.subList(i, Math.min(i + length, words.size()))), 1, Integer::sum);
        }
        return runs;
    }

    private static int size(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The part of the found text that is right, 0 to 1; 0 when nothing was found. */
    public double precision() {
        return Ratio.of(shared, shared + extra);
    }

    /** The part of the true text that was found, 0 to 1. */
    public double recall() {
        return Ratio.of(shared, shared + missed);
    }

    public double f1() {
        return Ratio.harmonicMean(precision(), recall());
    }
}
