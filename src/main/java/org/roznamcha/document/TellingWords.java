package org.roznamcha.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words by which a language is known where letters and statistics do not reach, such as Saraiki beside Punjabi. */
final class TellingWords {

    /** Function words are a third of a text; chance meetings with another language are below one word in ten. */
    private static final double MINIMUM_SHARE = 0.12;

    private static final TellingWords BUNDLED = new TellingWords(ResourceLines.of("telling-words.tsv"));

    private record Entry(String language, String beside, Set<String> words) {}

    private final List<Entry> entries;

    private TellingWords(List<String> lines) {
        this.entries = lines.stream()
                .map(line -> line.split("\t", -1))
                .map(fields -> new Entry(fields[0], fields[1], Set.of(fields[2].split(" ", -1))))
                .toList();
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
        long most = 0;
        String best = "";
        String[] words = {};
        for (Entry entry : entries) {
            if (entry.beside.equals(seeming)) {
                words = words.length == 0 ? units.split(" ", -1) : words;
                long found = Arrays.stream(words).filter(entry.words::contains).count();
                best = found > most ? entry.language : best;
                most = Math.max(found, most);
            }
        }
        return most > 0 && most >= MINIMUM_SHARE * words.length ? Optional.of(best) : Optional.empty();
    }
}
