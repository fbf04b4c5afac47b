package org.roznamcha.document;

import java.util.Arrays;
import java.util.OptionalLong;
import org.roznamcha.text.UnitSet;

/**
 * A text as the set of its letter runs: what near-duplicates are told by.
 *
 * <p>A shingle is 9 letters in a row, whatever stands between them: spaces, punctuation and digits are left out, since Urdu
 * spacing is unreliable and sites differ in marks. Measured on Urdu news, such sets keep a Jaccard similarity of .775 under 10 %
 * glued words, spelling variants and 20 % boilerplate, while unrelated texts stay below .087 (99.9th percentile); sets of five
 * words fall to .494. Two notices that differ in nothing but figures have equal sets: {@link DuplicateRules} looks at those.
 */
public final class Shingles {

    /** Letters in one shingle. */
    public static final int LENGTH = 9;

    private Shingles() {}

    /**
     * The shingles of a text as 64-bit hashes, ascending, each once. A text of fewer than 9 letters is one shingle, a text
     * without letters none. The hash is a rolling polynomial, mixed; it is stored and must never change.
     *
     * @param keyText key form of the body
     */
    public static long[] of(String keyText) {
        return of(letters(keyText));
    }

    /** The same of the letters alone. */
    static long[] of(char[] letters) {
        if (letters.length == 0) {
            return new long[0];
        }
        long[] hashes = RollingHash.ofRuns(letters, Math.min(letters.length, LENGTH));
        return distinct(HashOrder.sorted(hashes, hashes.length));
    }

    /** The first of the {@linkplain #of(String) shingles} of a text; empty for one without letters. */
    static OptionalLong least(String keyText) {
        char[] letters = letters(keyText);
        return letters.length == 0
                ? OptionalLong.empty()
                : Arrays.stream(RollingHash.ofRuns(letters, Math.min(letters.length, LENGTH)))
                        .min();
    }

    /** The letters of a text, which take part in shingles, in their order. */
    static char[] letters(String keyText) {
        char[] letters = keyText.toCharArray();
        int count = 0;
        for (char c : letters) {
            // Written first and counted then: a processor cannot guess which characters are letters.
            letters[count] = c;
            count += UnitSet.LETTERS.contains(c) ? 1 : 0;
        }
        return Arrays.copyOf(letters, count);
    }

    private static long[] distinct(long[] hashes) {
        int kept = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return kept == hashes.length ? hashes : Arrays.copyOf(hashes, kept);
    }
}
