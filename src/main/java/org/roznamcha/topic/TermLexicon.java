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
import org.roznamcha.text.Tokens;
import org.roznamcha.text.UrduText;
import org.roznamcha.text.WordTable;

/** The weighted terms of {@code terms.tsv}, found in a text by longest match. */
final class TermLexicon {

    /** Stands for "no topic" in the rule tables. */
    static final String NO_TOPIC = "none";

    private final Node root = new Node();
    private final WordTable words;

    private TermLexicon(RuleTable table, Taxonomy taxonomy) {
        WordTable.Builder numbers = new WordTable.Builder();
        List<List<String>> rows = table.rows(3);
        for (boolean inflected : new boolean[] {false, true}) {
            for (List<String> row : rows) {
                addRow(row, taxonomy, inflected, numbers);
            }
        }
        this.words = numbers.build();
    }

    static TermLexicon from(RuleTable table, Taxonomy taxonomy) {
        return new TermLexicon(table, taxonomy);
    }

    /**
     * A term found in a text.
     *
     * @param term its key form as it stands in the text
     * @param weights weight by topic id; empty for a guard
     */
    record Hit(String term, SortedMap<String, Integer> weights) {}

    /** Every term in a text, left to right; where terms overlap the longest from the left wins. */
    List<Hit> find(Tokens tokens) {
        int[] numbers = words.find(tokens);
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < numbers.length; ) {
            int end = at + 1;
            Node found = null;
            Node node = root;
            for (int next = at; next < numbers.length && numbers[next] != WordTable.NONE; next++) {
                node = node.children.get(numbers[next]);
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
            at = end;
        }
        return hits;
    }

    /** Listed forms go in first, so that an inflection of one term never changes what another row says outright. */
    private void addRow(List<String> row, Taxonomy taxonomy, boolean inflected, WordTable.Builder numbers) {
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
                TermForms.of(words).stream().skip(1).forEach(form -> add(form, topicId, weight, numbers));
            } else {
                add(words, topicId, weight, numbers);
            }
        }
    }

    private void add(List<String> words, @Nullable String topicId, int weight, WordTable.Builder numbers) {
        Node node = root;
        for (String word : words) {
            node = node.children.computeIfAbsent(numbers.number(word), unused -> new Node());
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
        private final Map<Integer, Node> children = new HashMap<>();
        private String term = "";
        private @Nullable SortedMap<String, Integer> weights;
    }
}
