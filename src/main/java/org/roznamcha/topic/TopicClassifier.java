package org.roznamcha.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.Tokens;
import org.roznamcha.text.UrduText;

/**
 * Scores a document against the 17 topics by the weighted terms it holds.
 *
 * <p>A term that stands {@code c} times in a document adds {@code weight × (1 + log₂ c)} points to each of its topics; an
 * occurrence in the title counts as {@value #TITLE_OCCURRENCES}. A section name that stands for a topic adds {@value
 * #SECTION_POINTS}. With {@code e_t} the points of topic t, nothing below zero,
 *
 * <pre>score_t = e_t / (Σ e + {@value #PRIOR})</pre>
 *
 * so that the scores of a document add up to less than 1 and the rest, its <em>unassigned</em> share, is large when the
 * evidence is weak. Topics with fewer than {@value #WEAKEST} points
 * or a score below {@value #FLOOR} are left out, as are those after the first {@value #MAX_TOPICS}.
 *
 * <p>Immutable and safe for use by many threads; time is linear in the length of the text.
 */
public final class TopicClassifier {

    /** Points that stand for "none of these topics". */
    static final double PRIOR = 4.0;

    /** The fewest points that say anything about a topic: more than one weak word. */
    static final double WEAKEST = 2.0;

    /** The lowest score worth reporting. */
    static final double FLOOR = 0.10;

    /** The most topics one document may have. */
    static final int MAX_TOPICS = 4;

    static final int TITLE_OCCURRENCES = 2;
    static final double SECTION_POINTS = 8.0;

    private static final TopicClassifier BUNDLED =
            new TopicClassifier(Taxonomy.bundled(), RuleTable.bundled("terms.tsv"), RuleTable.bundled("sections.tsv"));

    private final Taxonomy taxonomy;
    private final TermLexicon lexicon;
    private final SectionHints sections;
    private final String version;

    TopicClassifier(Taxonomy taxonomy, RuleTable terms, RuleTable sections) {
        this.taxonomy = taxonomy;
        this.lexicon = TermLexicon.from(terms, taxonomy);
        this.sections = SectionHints.from(sections, taxonomy);
        this.version = RuleVersion.of(terms, sections);
    }

    /** The classifier with the rules that come with the program. */
    public static TopicClassifier bundled() {
        return BUNDLED;
    }

    /** Names the rules: changes whenever a rule table changes, and only then. */
    public String version() {
        return version;
    }

    /**
     * The topics of a document, strongest first; equal scores in id order.
     *
     * @param title the headline, or null if it has none
     * @param text the body
     * @param section the site's own section name, or null if unknown
     * @return at most {@value #MAX_TOPICS} topics; none when the evidence is too weak
     */
    public List<TopicScore> classify(@Nullable UrduText title, UrduText text, @Nullable String section) {
        Map<String, Double> points = new TreeMap<>();
        for (TopicEvidence evidence : explain(title, text, section)) {
            points.merge(evidence.topicId(), evidence.points(), Double::sum);
        }
        points.values().removeIf(value -> value <= 0);
        double whole = points.values().stream().mapToDouble(Double::doubleValue).sum() + PRIOR;
        List<Topic> strongest = taxonomy.topics().stream()
                .filter(topic -> points.getOrDefault(topic.id(), 0.0) >= Math.max(WEAKEST, FLOOR * whole))
                .sorted(Comparator.comparingDouble((Topic topic) -> -points.getOrDefault(topic.id(), 0.0))
                        .thenComparing(Topic::id))
                .limit(MAX_TOPICS)
                .toList();
        List<TopicScore> scores = new ArrayList<>();
        for (Topic topic : strongest) {
            double score = points.getOrDefault(topic.id(), 0.0) / whole;
            scores.add(new TopicScore(topic.id(), topic.labelEn(), score, scores.size() + 1));
        }
        return List.copyOf(scores);
    }

    /** Everything that spoke for or against a topic: by first place in title, then text, then the section. */
    public List<TopicEvidence> explain(@Nullable UrduText title, UrduText text, @Nullable String section) {
        Map<String, Occurrences> found = new LinkedHashMap<>();
        if (title != null) {
            for (TermLexicon.Hit hit : lexicon.find(Tokens.of(title))) {
                found.computeIfAbsent(hit.term(), unused -> new Occurrences(hit)).inTitle++;
            }
        }
        for (TermLexicon.Hit hit : lexicon.find(Tokens.of(text))) {
            found.computeIfAbsent(hit.term(), unused -> new Occurrences(hit)).inText++;
        }
        List<TopicEvidence> evidence = new ArrayList<>();
        found.values().forEach(occurrences -> occurrences.addTo(evidence));
        if (section != null) {
            sections.topicOf(section)
                    .ifPresent(topicId -> evidence.add(
                            new TopicEvidence(topicId, section, TopicEvidence.Field.SECTION, 1, SECTION_POINTS)));
        }
        return List.copyOf(evidence);
    }

    /** How often one term stands in a document. */
    private static final class Occurrences {
        private final TermLexicon.Hit hit;
        private int inTitle;
        private int inText;

        Occurrences(TermLexicon.Hit hit) {
            this.hit = hit;
        }

        void addTo(List<TopicEvidence> evidence) {
            // StrictMath gives the same last digit on every machine.
            double times = 1 + StrictMath.log((double) TITLE_OCCURRENCES * inTitle + inText) / StrictMath.log(2);
            TopicEvidence.Field field = inTitle > 0 ? TopicEvidence.Field.TITLE : TopicEvidence.Field.TEXT;
            hit.weights()
                    .forEach((topicId, weight) -> evidence.add(
                            new TopicEvidence(topicId, hit.term(), field, inTitle + inText, weight * times)));
        }
    }
}
