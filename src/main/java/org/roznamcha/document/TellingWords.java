package org.roznamcha.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by which a language is known where letters and statistics do not reach, such as Saraiki beside Punjabi. */
final class TellingWords {

    /** Function words are a third of a text; chance meetings with another language are below one word in ten. */
    private static final double MINIMUM_SHARE = 0.12;

    private static final TellingWords BUNDLED = new TellingWords(ResourceLines.of("telling-words.tsv"));

    private record Entry(String language, String beside, Set<String> words) {}

    /** By what their language seems to be without them. */
    private final Map<String, List<Entry>> entries;

    private TellingWords(List<String> lines) {
        this.entries = lines.stream()
                .map(line -> line.split("\t", -1))
                .map(fields -> new Entry(fields[0], fields[1], Set.of(fields[2].split(" ", -1))))
                .collect(Collectors.groupingBy(Entry::beside));
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
        List<Entry> beside = entries.getOrDefault(seeming, List.of());
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        long most = 0;
        String best = "";
        String[] words = units.split(" ", -1);
        for (Entry entry : beside) {
            long found = Arrays.stream(words).filter(entry.words::contains).count();
            best = found > most ? entry.language : best;
            most = Math.max(found, most);
        }
        return most > 0 && most >= MINIMUM_SHARE * words.length ? Optional.of(best) : Optional.empty();
    }
}
