package org.roznamcha.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokenizer;
import org.roznamcha.text.UrduText;

/** The weighted terms of {@code terms.tsv}, found in a text by longest match. */
final class TermLexicon {

    /** Stands for "no topic" in the rule tables. */
    static final String NO_TOPIC = "none";

    private final Node root = new Node();

    private TermLexicon() {}

    static TermLexicon from(RuleTable table, Taxonomy taxonomy) {
        TermLexicon lexicon = new TermLexicon();
        List<List<String>> rows = table.rows(3);
        for (boolean inflected : new boolean[] {false, true}) {
            for (List<String> row : rows) {
                lexicon.addRow(row, taxonomy, inflected);
            }
        }
        return lexicon;
    }

    /**
     * A term found in a text.
     *
     * @param term its key form as it stands in the text
     * @param weights weight by topic id; empty for a guard
     */
    record Hit(String term, SortedMap<String, Integer> weights) {}

    /** Every term in {@code text}, left to right; where terms overlap the longest from the left wins. */
    List<Hit> find(UrduText text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            Node found = null;
            Node node = root;
            for (int next = at; next < tokens.size(); next++) {
                node = node.children.get(tokens.get(next).key());
                if (node == null) {
                    break;
                }
                if (node.weights != null) {
                    found = node;
                    end = next + 1;
                }
            }
            if (found != null && found.weights != null) {
                hits.add(new Hit(found.term, found.weights));
            }
            at = Math.max(end, at + 1);
        }
        return hits;
    }

    /** Listed forms go in first, so that an inflection of one term never changes what another row says outright. */
    private void addRow(List<String> row, Taxonomy taxonomy, boolean inflected) {
        String code = row.get(0);
        @Nullable
        String topicId = code.equals(NO_TOPIC) ? null : taxonomy.withCode(code).id();
        int weight = Integer.parseInt(row.get(1));
        for (String term : RuleTable.list(row.get(2))) {
            List<String> words = words(term);
            if (words.isEmpty()) {
                throw new IllegalStateException("Cannot use the term '" + term + "' of terms.tsv: it holds no word");
            }
            if (inflected) {
                TermForms.of(words).stream().skip(1).forEach(form -> add(form, topicId, weight));
            } else {
                add(words, topicId, weight);
            }
        }
    }

    private void add(List<String> words, @Nullable String topicId, int weight) {
        Node node = root;
        for (String word : words) {
            node = node.children.computeIfAbsent(word, unused -> new Node());
        }
        if (node.weights == null) {
            node.weights = new TreeMap<>();
            node.term = String.join(" ", words);
        }
        if (topicId != null) {
            node.weights.putIfAbsent(topicId, weight);
        }
    }

    static List<String> words(String term) {
        return Tokenizer.tokenize(UrduText.of(term)).stream().map(Token::key).toList();
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private String term = "";
        private @Nullable SortedMap<String, Integer> weights;
    }
}
