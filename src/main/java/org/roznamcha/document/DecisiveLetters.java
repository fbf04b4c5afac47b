package org.roznamcha.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Letters that one language has and Urdu lacks: surer than any statistics where they are frequent. */
final class DecisiveLetters {

    /** Foreign names bring single foreign letters into Urdu text; a language has its own in every other word. */
    private static final double MINIMUM_SHARE = 0.015;

    private static final DecisiveLetters BUNDLED = new DecisiveLetters(ResourceLines.of("decisive-letters.tsv"));

    private final List<Alphabet> alphabets = new ArrayList<>();

    private record Alphabet(String language, String letters) {
        double share(CharSequence text) {
            long own = text.chars().filter(c -> letters.indexOf(c) >= 0).count();
            return (double) own / Math.max(1, text.length());
        }
    }

    private DecisiveLetters(List<String> entries) {
        for (String entry : entries) {
            String[] fields = entry.split("\t", -1);
            alphabets.add(new Alphabet(fields[0], fields[1].replace(" ", "")));
        }
    }

    static DecisiveLetters bundled() {
        return BUNDLED;
    }

    /** The language whose own letters are most frequent, when they are at least 1.5 % of the text. */
    Optional<String> language(CharSequence text) {
        String best = "";
        double highest = 0;
        for (Alphabet alphabet : alphabets) {
            double share = alphabet.share(text);
            if (share > highest) {
                best = alphabet.language();
                highest = share;
            }
        }
        return highest >= MINIMUM_SHARE ? Optional.of(best) : Optional.empty();
    }
}
