package org.roznamcha.sample.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes the texts around the news: other languages, advertisements, scraps. */
final class NoiseWriter {

    private static final Grammar GRAMMAR = new Grammar(List.of(StoryWriter.resource("neighbours.txt")));
    private static final List<String> LANGUAGES = List.of("fa", "fa", "ar", "ar", "ps", "sd", "pnb", "ur-latn", "en");

    /**
     * A text.
     *
     * @param language its BCP 47 tag
     */
    record Text(String language, String title, List<String> paragraphs) {}

    /** The text that stands in such a record. */
    Text text(Noise noise, Chance chance) {
        return switch (noise) {
            case NEIGHBOUR -> inLanguage(chance.pick(LANGUAGES), chance);
            case SPAM ->
                new Text(
                        "ur",
                        line("spam.title", chance),
                        Collections.nCopies(chance.between(6, 14), line("spam.line", chance)));
            case SHORT -> new Text("ur", line("short.title", chance), List.of(line("short.sentence", chance)));
            default -> new Text("ur", line("short.title", chance), paragraphs("short.sentence", chance));
        };
    }

    private static Text inLanguage(String language, Chance chance) {
        return new Text(language, line(language + ".title", chance), paragraphs(language + ".sentence", chance));
    }

    private static List<String> paragraphs(String rule, Chance chance) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = chance.between(4, 9); i > 0; i--) {
            paragraphs.add(line(rule, chance) + " " + line(rule, chance));
        }
        return paragraphs;
    }

    private static String line(String rule, Chance chance) {
        return GRAMMAR.write(rule, "", chance, name -> name);
    }
}
