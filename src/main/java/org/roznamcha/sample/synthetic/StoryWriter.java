package org.roznamcha.sample.synthetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.roznamcha.sample.MarkedText;

/** Writes stories: a headline, a deck and paragraphs of sentences about one topic, with the mentions marked. */
final class StoryWriter {

    private static final int SENTENCES_IN_PARAGRAPH = 3;
    private static final double MEAN_MORE_SENTENCES = 7;
    private static final int LEAST_SENTENCES = 5;
    private static final int MOST_SENTENCES = 40;

    private final Grammar grammar = new Grammar(List.of(resource("common.txt"), resource("topics.txt"), resource("words.txt")));
    private final Cast cast = Cast.parse(resource("cast.tsv"));

    /**
     * A story as its first author wrote it.
     *
     * @param title headline
     * @param deck one sentence below it
     * @param paragraphs its text
     */
    record Draft(MarkedText title, MarkedText deck, List<MarkedText> paragraphs) {}

    Cast cast() {
        return cast;
    }

    /**
     * Writes one story.
     *
     * @param topic code of its topic, such as {@code sport}
     * @param leads members of the cast that it must be about; may be empty
     * @param chance what decides everything else
     */
    Draft write(String topic, List<Cast.Member> leads, Chance chance) {
        Scene scene = new Scene(cast, topic, leads, chance);
        Set<String> said = new HashSet<>();
        String title = line(topic + ".headline", scene, chance);
        String deck = sentence(topic, scene, chance, said);
        List<String> sentences = new ArrayList<>();
        sentences.add(line(topic + ".lead", scene, chance) + "۔");
        int count = Math.min(MOST_SENTENCES, LEAST_SENTENCES + chance.geometric(MEAN_MORE_SENTENCES));
        while (sentences.size() < count) {
            sentences.add(sentence(topic, scene, chance, said));
        }
        return new Draft(MarkedText.parse(title), MarkedText.parse(deck), paragraphs(sentences, chance));
    }

    private static List<MarkedText> paragraphs(List<String> sentences, Chance chance) {
        List<MarkedText> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < sentences.size()) {
            int end = Math.min(sentences.size(), start + 1 + chance.below(SENTENCES_IN_PARAGRAPH));
            paragraphs.add(MarkedText.parse(String.join(" ", sentences.subList(start, end))));
            start = end;
        }
        return List.copyOf(paragraphs);
    }

    /** A sentence that the story does not have yet, after a few tries. */
    private String sentence(String topic, Scene scene, Chance chance, Set<String> said) {
        String sentence = plainSentence(topic, scene, chance);
        for (int tries = 0; !said.add(sentence) && tries < 8; tries++) {
            sentence = plainSentence(topic, scene, chance);
        }
        return sentence;
    }

    private String plainSentence(String topic, Scene scene, Chance chance) {
        StringBuilder sentence = new StringBuilder();
        int form = chance.below(20);
        if (form < 5) {
            sentence.append(chance.in(0.35) ? line("when", scene, chance) + " " : "")
                    .append(chance.in(0.4) ? scene.mention("person") : line("official", scene, chance))
                    .append(' ')
                    .append(line("said", scene, chance))
                    .append(' ')
                    .append(line(topic + ".claim", scene, chance));
        } else if (form < 8) {
            sentence.append(chance.in(0.4) ? line("link", scene, chance) + " " : "")
                    .append(line(topic + ".fact", scene, chance));
        } else if (form < 18) {
            sentence.append(line("scene", scene, chance));
        } else {
            sentence.append(chance.in(0.3) ? line("link", scene, chance) + " " : "")
                    .append(line("more", scene, chance));
        }
        return sentence.append('۔').toString();
    }

    private String line(String rule, Scene scene, Chance chance) {
        return grammar.write(rule, chance, scene::mention);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(StoryWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + name, e);
        }
    }
}
