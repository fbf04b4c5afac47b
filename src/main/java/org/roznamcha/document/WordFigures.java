package org.roznamcha.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.StopWords;
import org.roznamcha.text.Tokens;
import org.roznamcha.text.UnitSet;

/** Counts over the words of a text; numbers are words, punctuation marks are not. */
final class WordFigures {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final Tokens tokens;

    /** The tokens that are words, in order. */
    private final int[] words;

    /** Where each word would begin if they stood without spaces; last comes their total length. */
    private final int[] starts;

    private WordFigures(Tokens tokens, int[] words) {
        this.tokens = tokens;
        this.words = words;
        this.starts = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            starts[i + 1] = starts[i] + tokens.length(words[i]);
        }
    }

    static WordFigures of(Tokens tokens) {
        int[] words = new int[tokens.wordCount()];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isPunctuation(i)) {
                words[count++] = i;
            }
        }
        return new WordFigures(tokens, words);
    }

    int count() {
        return words.length;
    }

    double meanLength() {
        return ratio(characters(), words.length);
    }

    double alphabeticShare() {
        int alphabetic = 0;
        for (int word : words) {
            alphabetic += hasLetter(word) ? 1 : 0;
        }
        return ratio(alphabetic, words.length);
    }

    int functionWords() {
        int found = 0;
        for (int word : words) {
            found += StopWords.contains(tokens, word) ? 1 : 0;
        }
        return found;
    }

    /** All runs of so many words. */
    Runs runs(int length) {
        return new Runs(length, null);
    }

    /** Runs of so many words in a row. They are told apart by 64-bit hashes. */
    final class Runs {

        private final int length;

        /** Whether the run that begins at each word stands at another place too. */
        private final boolean[] repeated;

        private int mostCharacters;
        private int charactersRepeated;

        /** @param shorter runs of fewer words: where one of them stands once, so does every longer run that holds it */
        private Runs(int length, @Nullable Runs shorter) {
            this.length = length;
            this.repeated = new boolean[Math.max(0, words.length - length + 1)];
            int candidates = 0;
            for (int start = 0; start < repeated.length; start++) {
                repeated[start] = shorter == null || shorter.allRepeated(start, start + length);
                candidates += repeated[start] ? 1 : 0;
            }
            if (candidates > 1) {
                count(new RunCounts(candidates));
            } else {
                Arrays.fill(repeated, false);
            }
        }

        /** The runs of more words. */
        Runs longer(int words) {
            return new Runs(words, this);
        }

        private boolean allRepeated(int from, int to) {
            for (int start = from; start + length <= to; start++) {
                if (!repeated[start]) {
                    return false;
                }
            }
            return true;
        }

        private void count(RunCounts counts) {
            int upTo = 0;
            for (int start = 0; start < repeated.length; start++) {
                if (!repeated[start]) {
                    continue;
                }
                int times = counts.add(hash(start), start);
                repeated[start] = times > 1;
                if (times > 1) {
                    repeated[counts.firstPlace()] = true;
                    int end = start + length;
                    mostCharacters = Math.max(mostCharacters, times * (starts[end] - starts[start]));
                    charactersRepeated += starts[end] - starts[Math.max(start, upTo)];
                    upTo = end;
                }
            }
        }

        private long hash(int start) {
            long hash = 0;
            for (int i = start; i < start + length; i++) {
                hash = hash * BASE + tokens.hash(words[i]);
            }
            return hash;
        }

        /**
         * The share of the text's characters taken up by the run that takes up most, 0 to 1; 0 when none stands twice. Overlapping
         * occurrences count in full, so it is capped.
         */
        double topShare() {
            return Math.min(1, ratio(mostCharacters, characters()));
        }

        /**
         * The share of the text's characters in runs that stood before, 0 to 1. The first of equal runs does not count; a character in
         * several counts once.
         */
        double repeatedShare() {
            return ratio(charactersRepeated, characters());
        }
    }

    private int characters() {
        return starts[words.length];
    }

    private boolean hasLetter(int word) {
        String key = tokens.text().key();
        for (int i = tokens.keyStart(word); i < tokens.keyEnd(word); i++) {
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
