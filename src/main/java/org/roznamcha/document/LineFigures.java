package org.roznamcha.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts over the lines of a text that are not blank.
 *
 * @param lines in order, in key form, stripped
 */
record LineFigures(List<String> lines) {

    /** In key form, where ۔ ؟ and the curly quotes have become their ASCII fellows. */
    private static final String END_MARKS = ".?!…\"'";

    private static final String BULLETS = "•●○▪■◆▶►‣*-·";

    static LineFigures of(String keyText) {
        return new LineFigures(keyText.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    int count() {
        return lines.size();
    }

    double endMarkShare() {
        long ended = lines.stream()
                .filter(line -> END_MARKS.indexOf(line.charAt(line.length() - 1)) >= 0)
                .count();
        return ratio(ended, lines.size());
    }

    double bulletShare() {
        return ratio(
                lines.stream()
                        .filter(line -> BULLETS.indexOf(line.charAt(0)) >= 0)
                        .count(),
                lines.size());
    }

    double ellipsisShare() {
        long ended = lines.stream()
                .filter(line -> line.endsWith("…") || line.endsWith("..."))
                .count();
        return ratio(ended, lines.size());
    }

    double breaksPer(int words) {
        return ratio(Math.max(0, lines.size() - 1), words);
    }

    double duplicateShare() {
        return ratio(lines.size() - (long) new HashSet<>(lines).size(), lines.size());
    }

    double duplicateCharacterShare() {
        Set<String> seen = new HashSet<>();
        long repeated = 0;
        long all = 0;
        for (String line : lines) {
            all += line.length();
            repeated += seen.add(line) ? 0 : line.length();
        }
        return ratio(repeated, all);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / (double) whole;
    }
}
