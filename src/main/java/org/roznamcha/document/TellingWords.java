package org.roznamcha.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words by which a language is known where letters and statistics do not reach, such as Saraiki beside Punjabi. */
final class TellingWords {

    /** Function words are a third of a text; chance meetings with another language are below one word in ten. */
    private static final double MINIMUM_SHARE = 0.12;

    private static final int HASHES = 1 << 12;

    private static final TellingWords BUNDLED = new TellingWords(ResourceLines.of("telling-words.tsv"));

    /** The languages beside another, and for each word one bit for each of them whose own it is. */
    private static final class Beside {
        private final List<String> languages = new ArrayList<>();
        private final Map<String, Integer> owners = new HashMap<>();

        /** Where the hash codes of the words lead: most words of most texts are none of them and are never cut out. */
        private final BitSet hashes = new BitSet(HASHES);

        private void add(String word, int owner) {
            owners.merge(word, owner, (one, other) -> one | other);
            hashes.set(word.hashCode() & (HASHES - 1));
        }

        /** @param hash {@link String#hashCode} of the word at {@code [start, end)} */
        private int owners(String units, int start, int end, int hash) {
            return hashes.get(hash & (HASHES - 1)) ? owners.getOrDefault(units.substring(start, end), 0) : 0;
        }
    }

    /** By what their language seems to be without them. */
    private final Map<String, Beside> entries = new HashMap<>();

    private TellingWords(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            Beside beside = entries.computeIfAbsent(fields[1], seeming -> new Beside());
            int owner = 1 << beside.languages.size();
            beside.languages.add(fields[0]);
            for (String word : fields[2].split(" ", -1)) {
                beside.add(word, owner);
            }
        }
    }

    static TellingWords bundled() {
        return BUNDLED;
    }

    /**
     * What a text is instead of {@code seeming}: the language beside it whose words are most frequent, when they are at least 12 % of
     * all.
     *
     * @param units words in lower case between single spaces
     */
    Optional<String> instead(String seeming, String units) {
        Beside beside = entries.get(seeming);
        if (beside == null) {
            return Optional.empty();
        }
        int[] found = new int[beside.languages.size()];
        int words = 0;
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= units.length(); i++) {
            if (i < units.length() && units.charAt(i) != ' ') {
                hash = 31 * hash + units.charAt(i);
                continue;
            }
            for (int rest = beside.owners(units, start, i, hash); rest != 0; rest &= rest - 1) {
                found[Integer.numberOfTrailingZeros(rest)]++;
            }
            words++;
            start = i + 1;
            hash = 0;
        }
        int best = 0;
        for (int language = 1; language < found.length; language++) {
            best = found[language] > found[best] ? language : best;
        }
        return found[best] > 0 && found[best] >= MINIMUM_SHARE * words
                ? Optional.of(beside.languages.get(best))
                : Optional.empty();
    }
}
