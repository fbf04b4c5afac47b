package org.roznamcha.document;

import java.util.Arrays;
import java.util.List;
import org.roznamcha.text.StopWords;
import org.roznamcha.text.Token;
import org.roznamcha.text.UnitSet;

/** Counts over the words of a text; numbers are words, punctuation marks are not. */
final class WordFigures {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final String[] keys;

    /** Where each word would begin if they stood without spaces; last comes their total length. */
    private final int[] starts;

    /** The hash code of each word. */
    private final int[] codes;

    private WordFigures(String[] keys) {
        this.keys = keys;
        this.codes = new int[keys.length];
        this.starts = new int[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            starts[i + 1] = starts[i] + keys[i].length();
            codes[i] = keys[i].hashCode();
        }
    }

    static WordFigures of(List<Token> tokens) {
        String[] keys = new String[tokens.size()];
        int count = 0;
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.PUNCTUATION) {
                keys[count++] = token.key();
            }
        }
        return new WordFigures(Arrays.copyOf(keys, count));
    }

    int count() {
        return keys.length;
    }

    double meanLength() {
        return ratio(characters(), keys.length);
    }

    double alphabeticShare() {
        int alphabetic = 0;
        for (String key : keys) {
            alphabetic += hasLetter(key) ? 1 : 0;
        }
        return ratio(alphabetic, keys.length);
    }

    int functionWords() {
        int found = 0;
        for (String key : keys) {
            found += StopWords.contains(key) ? 1 : 0;
        }
        return found;
    }

    /**
     * The share of the text's characters taken up by the run of {@code length} words that takes up most, 0 to 1; 0 when none stands
     * twice. Overlapping occurrences count in full, so it is capped. Runs are told apart by 64-bit hashes.
     */
    double topGramShare(int length) {
        int runs = keys.length - length + 1;
        if (runs < 2) {
            return 0;
        }
        RunCounts counts = new RunCounts(runs);
        long most = 0;
        for (int start = 0; start < runs; start++) {
            int times = counts.add(hash(start, length));
            if (times > 1) {
                most = Math.max(most, (long) times * (starts[start + length] - starts[start]));
            }
        }
        return Math.min(1, ratio(most, characters()));
    }

    /**
     * The share of the text's characters in runs of {@code length} words that stood before, 0 to 1. The first of equal runs does not
     * count; a character in several counts once.
     */
    double repeatedShare(int length) {
        int runs = keys.length - length + 1;
        if (runs < 2) {
            return 0;
        }
        RunCounts counts = new RunCounts(runs);
        long repeated = 0;
        int upTo = 0;
        for (int start = 0; start < runs; start++) {
            if (counts.add(hash(start, length)) > 1) {
                repeated += starts[start + length] - starts[Math.max(start, upTo)];
                upTo = start + length;
            }
        }
        return ratio(repeated, characters());
    }

    private long hash(int start, int length) {
        long hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = hash * BASE + codes[i];
        }
        return hash;
    }

    private int characters() {
        return starts[keys.length];
    }

    private static boolean hasLetter(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (UnitSet.LETTERS.contains(key.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / (double) whole;
    }
}
