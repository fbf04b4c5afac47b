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
import java.util.stream.Stream;
import org.roznamcha.sample.MarkedText;

/** Writes stories: a headline, a deck and paragraphs of sentences about one topic, with the mentions marked. */
final class StoryWriter {

    private static final int SENTENCES_IN_PARAGRAPH = 3;
    private static final double MEAN_MORE_SENTENCES = 7;
    private static final int LEAST_SENTENCES = 5;
    private static final int MOST_SENTENCES = 40;

    /** News seldom keeps to one subject: so many stories touch on another one, with so many of their sentences. */
    private static final double STORIES_WITH_ASIDES = 0.5;

    private static final double ASIDES = 0.35;

    /** The least share of its sentences by which a story belongs to a topic. */
    private static final double TOUCHED = 0.2;

    /** Stories of a day that later ones can follow up. */
    static final int FOLLOWED = 30;

    private final Grammar grammar = new Grammar(Stream.of("common", "topics", "words", "lexicon", "clauses")
            .map(name -> resource(name + ".txt"))
            .toList());
    private final Cast cast = Cast.parse(resource("cast.tsv"));
    private final List<Themes.Theme> themes = new Themes(resource("themes.tsv")).all();

    /**
     * A story as its first author wrote it.
     *
     * @param title headline
     * @param deck one sentence below it
     * @param place where it comes from
     * @param paragraphs its text
     * @param topics that of its subject, then the other that it touches on, if it does
     */
    record Draft(
            MarkedText title,
            MarkedText deck,
            MarkedText place,
            List<MarkedText> paragraphs,
            List<Themes.Theme> topics) {}

    Cast cast() {
        return cast;
    }

    /** Writes the story; what it has in common with its follow-ups closes it. */
    Draft write(long seed, StoryPlan plan) {
        StoryPlan.Subject subject = plan.subject();
        Chance chance = Chance.of(seed, "text", plan.day(), plan.number());
        Scene scene = new Scene(cast, subject.theme().code(), subject.leads(), chance);
        String topic = subject.theme().code();
        Set<String> said = new HashSet<>();
        List<String> sentences = new ArrayList<>();
        sentences.add(line(topic, chance.in(0.5) ? "*lead" : "lead", scene, chance) + "۔");
        int count = Math.min(MOST_SENTENCES, LEAST_SENTENCES + chance.geometric(MEAN_MORE_SENTENCES));
        Themes.Theme other = chance.in(STORIES_WITH_ASIDES) ? chance.pick(themes) : subject.theme();
        int asides = 0;
        while (sentences.size() < count) {
            boolean aside = chance.in(ASIDES);
            sentences.add(sentence(aside ? other.code() : topic, scene, chance, said));
            asides += aside ? 1 : 0;
        }
        boolean touched = !other.equals(subject.theme()) && asides >= TOUCHED * count;
        List<MarkedText> paragraphs = new ArrayList<>(paragraphs(sentences, chance));
        if (plan.isFollowUp() || plan.number() < FOLLOWED) {
            paragraphs.add(background(seed, subject));
        }
        return new Draft(
                MarkedText.parse(headline(topic, scene, chance)),
                MarkedText.parse(sentence(topic, scene, chance, said)),
                MarkedText.parse(scene.mention("place")),
                List.copyOf(paragraphs),
                touched ? List.of(subject.theme(), other) : List.of(subject.theme()));
    }

    /** One or two sentences that a story and its follow-ups share. */
    private MarkedText background(long seed, StoryPlan.Subject subject) {
        Chance chance = Chance.of(seed, "background", subject.day(), subject.number());
        String topic = subject.theme().code();
        Scene scene = new Scene(cast, topic, subject.leads(), chance);
        Set<String> said = new HashSet<>();
        String first = sentence(topic, scene, chance, said);
        return MarkedText.parse(chance.in(0.5) ? first : first + " " + sentence(topic, scene, chance, said));
    }

    /** A headline for a story on this subject. */
    MarkedText headline(StoryPlan.Subject subject, Chance chance) {
        String topic = subject.theme().code();
        return MarkedText.parse(headline(topic, new Scene(cast, topic, subject.leads(), chance), chance));
    }

    /** A sentence for a story on this subject. */
    MarkedText sentence(StoryPlan.Subject subject, Chance chance) {
        String topic = subject.theme().code();
        Scene scene = new Scene(cast, topic, subject.leads(), chance);
        return MarkedText.parse(sentence(topic, scene, chance, new HashSet<>()));
    }

    /** A line by a rule that speaks of nobody. */
    String plain(String rule, String topic, Chance chance) {
        return grammar.write(rule, topic, chance, name -> {
            throw new IllegalArgumentException("Cannot write by the rule '" + rule + "': it speaks of " + name);
        });
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
        return line(topic, "sentence", scene, chance) + "۔";
    }

    private String headline(String topic, Scene scene, Chance chance) {
        return line(topic, chance.in(0.6) ? "*headline" : "headline", scene, chance);
    }

    private String line(String topic, String rule, Scene scene, Chance chance) {
        return grammar.write(rule, topic, chance, scene::mention);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(StoryWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + name, e);
        }
    }
}
