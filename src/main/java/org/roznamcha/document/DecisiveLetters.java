package org.roznamcha.document;

import java.util.List;
import java.util.Optional;

/** Letters that one language has and Urdu lacks: surer than any statistics where they are frequent. */
final class DecisiveLetters {

    /** Foreign names bring single foreign letters into Urdu text; a language has its own in every other word. */
    private static final double MINIMUM_SHARE = 0.015;

    /** All the letters stand in the blocks from Arabic to Arabic Extended-A. */
    private static final char FIRST = '\u0600';

    private static final int BLOCKS_SIZE = 0x300;

    private static final DecisiveLetters BUNDLED = new DecisiveLetters(ResourceLines.of("decisive-letters.tsv"));

    private final String[] languages;

    /** For each character of the blocks one bit for each language whose own it is. */
    private final int[] owners = new int[BLOCKS_SIZE];

    private DecisiveLetters(List<String> entries) {
        this.languages = new String[entries.size()];
        for (int language = 0; language < languages.length; language++) {
            String[] fields = entries.get(language).split("\t", -1);
            languages[language] = fields[0];
            for (char letter : fields[1].replace(" ", "").toCharArray()) {
                owners[letter - FIRST] |= 1 << language;
            }
        }
    }

    static DecisiveLetters bundled() {
        return BUNDLED;
    }

    /** The language whose own letters are most frequent, when they are at least 1.5 % of the text. */
    Optional<String> language(CharSequence text) {
        int[] counts = new int[languages.length];
        for (int i = 0; i < text.length(); i++) {
            int at = text.charAt(i) - FIRST;
            if (at >= 0 && at < BLOCKS_SIZE && owners[at] != 0) {
                countOwners(owners[at], counts);
            }
        }
        int best = 0;
        for (int language = 1; language < counts.length; language++) {
            best = counts[language] > counts[best] ? language : best;
        }
        return counts[best] >= MINIMUM_SHARE * Math.max(1, text.length())
                ? Optional.of(languages[best])
                : Optional.empty();
    }

    private static void countOwners(int bits, int[] counts) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            counts[Integer.numberOfTrailingZeros(rest)]++;
        }
    }
}
