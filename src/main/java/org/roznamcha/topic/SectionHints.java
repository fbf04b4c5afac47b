package org.roznamcha.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a site's own section name says about a page, from {@code sections.tsv}. */
final class SectionHints {

    private final Map<String, String> topicIdByName;

    private SectionHints(Map<String, String> topicIdByName) {
        this.topicIdByName = topicIdByName;
    }

    static SectionHints from(RuleTable table, Taxonomy taxonomy) {
        Map<String, String> topicIdByName = new HashMap<>();
        for (List<String> row : table.rows(2)) {
            String code = row.get(0);
            if (code.equals(TermLexicon.NO_TOPIC)) {
                continue;
            }
            for (String name : RuleTable.list(row.get(1))) {
                topicIdByName.put(key(name), taxonomy.withCode(code).id());
            }
        }
        return new SectionHints(Map.copyOf(topicIdByName));
    }

    /** The topic id a section name stands for; empty for unknown names and for those that say where, not what. */
    Optional<String> topicOf(String section) {
        return Optional.ofNullable(topicIdByName.get(key(section)));
    }

    /** Punctuation, such as the hyphen of science-technology, counts as a space. */
    private static String key(String section) {
        return String.join(
                " ",
                TermLexicon.words(section).stream()
                        .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                        .toList());
    }
}
