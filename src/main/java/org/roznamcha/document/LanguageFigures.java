package org.roznamcha.document;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well an identifier does on labelled lines of at least 20 letters.
 *
 * @param answers for each true language, how often each answer was given
 * @param linesPerSecond on one thread
 */
record LanguageFigures(Map<String, Map<String, Integer>> answers, double linesPerSecond) {

    static LanguageFigures measure(LanguageIdentifier identifier, Map<String, List<String>> labelled) {
        Map<String, Map<String, Integer>> answers = new TreeMap<>();
        long started = System.nanoTime();
        int lines = 0;
        for (Map.Entry<String, List<String>> entry : labelled.entrySet()) {
            Map<String, Integer> given = answers.computeIfAbsent(entry.getKey(), language -> new TreeMap<>());
            for (String line : entry.getValue()) {
                Language answer = identifier.identify(line);
                lines++;
                if (!answer.equals(Language.UNDETERMINED)) {
                    given.merge(answer.code(), 1, Integer::sum);
                }
            }
        }
        return new LanguageFigures(answers, lines * 1e9 / (System.nanoTime() - started));
    }

    /** Prints accuracy by language, and precision, recall and F1 of Urdu. */
    void print(PrintWriter out) {
        answers.forEach((language, given) -> out.println(String.format(
                Locale.ROOT,
                "%-4s lines %6d  accuracy %.4f  %s",
                language,
                total(given),
                accuracy(language, given),
                given)));
        out.println(String.format(Locale.ROOT, "Urdu precision %.4f recall %.4f F1 %.4f", precision(), recall(), f1()));
        out.println(String.format(Locale.ROOT, "%.0f lines a second", linesPerSecond));
    }

    double precision() {
        int called = answers.values().stream()
                .mapToInt(given -> given.getOrDefault(Language.URDU, 0))
                .sum();
        return ratio(urduRight(), called);
    }

    double recall() {
        return ratio(urduRight(), total(answers.getOrDefault(Language.URDU, Map.of())));
    }

    double f1() {
        return 2 * precision() * recall() / Math.max(Double.MIN_NORMAL, precision() + recall());
    }

    private int urduRight() {
        return answers.getOrDefault(Language.URDU, Map.of()).getOrDefault(Language.URDU, 0);
    }

    private static double accuracy(String language, Map<String, Integer> given) {
        return ratio(given.getOrDefault(language, 0), total(given));
    }

    private static int total(Map<String, Integer> given) {
        return given.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
