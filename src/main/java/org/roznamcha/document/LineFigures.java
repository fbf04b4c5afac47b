package org.roznamcha.document;

import org.roznamcha.text.UnitSet;

/**
 * Counts over the lines of a text that are not blank.
 *
 * @param count lines
 * @param ended those that end in an end mark
 * @param bullets those that begin with a bullet
 * @param ellipses those that end in an ellipsis
 * @param repeated those that stood before
 * @param characters of all lines, without the white space around them
 * @param charactersRepeated of those that stood before
 */
record LineFigures(
        int count, int ended, int bullets, int ellipses, int repeated, long characters, long charactersRepeated) {

    /** In key form, where ۔ ؟ and the curly quotes have become their ASCII fellows. */
    private static final UnitSet END_MARKS = UnitSet.of(".?!…\"'");

    private static final UnitSet BULLETS = UnitSet.of("•●○▪■◆▶►‣*-·");

    /** Lines are told apart by 64-bit hashes. */
    private static final long BASE = 0x9E3779B97F4A7C15L;

    static LineFigures of(String keyText) {
        Count count = new Count(keyText);
        for (int start = 0; start < keyText.length(); ) {
            int feed = keyText.indexOf('\n', start);
            int end = feed < 0 ? keyText.length() : feed;
            count.add(start, end);
            start = end + 1;
        }
        return count.figures();
    }

    double endMarkShare() {
        return ratio(ended, count);
    }

    double bulletShare() {
        return ratio(bullets, count);
    }

    double ellipsisShare() {
        return ratio(ellipses, count);
    }

    double breaksPer(int words) {
        return ratio(Math.max(0, count - 1), words);
    }

    double duplicateShare() {
        return ratio(repeated, count);
    }

    double duplicateCharacterShare() {
        return ratio(charactersRepeated, characters);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / (double) whole;
    }

    /** Adds up line by line. */
    private static final class Count {

        private final String text;
        private final RunCounts seen;
        private int count;
        private int ended;
        private int bullets;
        private int ellipses;
        private int repeated;
        private long characters;
        private long charactersRepeated;

        Count(String text) {
            this.text = text;
            int feeds = 0;
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                feeds++;
            }
            this.seen = new RunCounts(feeds + 1);
        }

        void add(int lineStart, int lineEnd) {
            int start = lineStart;
            int end = lineEnd;
            while (start < end && UnitSet.SPACES.contains(text.charAt(start))) {
                start++;
            }
            while (end > start && UnitSet.SPACES.contains(text.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                return;
            }
            count++;
            characters += end - start;
            ended += END_MARKS.contains(text.charAt(end - 1)) ? 1 : 0;
            bullets += BULLETS.contains(text.charAt(start)) ? 1 : 0;
            ellipses += endsInEllipsis(start, end) ? 1 : 0;
            if (seen.add(hash(start, end), count) > 1) {
                repeated++;
                charactersRepeated += end - start;
            }
        }

        private boolean endsInEllipsis(int start, int end) {
            return text.charAt(end - 1) == '\u2026' || (end - start >= 3 && text.startsWith("...", end - 3));
        }

        private long hash(int start, int end) {
            long hash = 0;
            for (int i = start; i < end; i++) {
                hash = hash * BASE + text.charAt(i);
            }
            return hash;
        }

        LineFigures figures() {
            return new LineFigures(count, ended, bullets, ellipses, repeated, characters, charactersRepeated);
        }
    }
}
