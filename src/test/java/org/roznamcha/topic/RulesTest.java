package org.roznamcha.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roznamcha.text.UrduText;

class RulesTest {

    private static final List<List<String>> TERMS =
            RuleTable.bundled("terms.tsv").rows(3);

    @Test
    void holdsTheSeventeenTopicsInIdOrder() {
        List<Topic> topics = Taxonomy.bundled().topics();
        assertThat(topics).hasSize(17).extracting(Topic::id).isSorted().doesNotHaveDuplicates();
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.id()).matches("medtop:[0-9]{2}000000");
            assertThat(topic.labelEn()).isNotBlank();
            assertThat(UrduText.of(topic.labelUr()).display()).isEqualTo(topic.labelUr());
        });
    }

    @Test
    void weightsAreSmallAndGuardsWeighNothing() {
        assertThat(TERMS).allSatisfy(row -> {
            int weight = Integer.parseInt(row.get(1));
            if (row.get(0).equals(TermLexicon.NO_TOPIC)) {
                assertThat(weight).isZero();
            } else {
                assertThat(weight).isBetween(-3, 3).isNotZero();
            }
        });
    }

    @Test
    void noTermStandsTwiceUnderOneTopic() {
        Map<String, Set<String>> seen = new HashMap<>();
        for (List<String> row : TERMS) {
            Set<String> terms = seen.computeIfAbsent(row.get(0), unused -> new HashSet<>());
            for (String term : RuleTable.list(row.get(2))) {
                assertThat(terms.add(String.join(" ", TermLexicon.words(term))))
                        .as("%s: %s", row.get(0), term)
                        .isTrue();
            }
        }
    }

    @Test
    void everyTopicHasEnoughTerms() {
        Map<String, Integer> counts = new HashMap<>();
        TERMS.forEach(row -> counts.merge(row.get(0), RuleTable.list(row.get(2)).size(), Integer::sum));
        assertThat(Taxonomy.bundled().topics())
                .allSatisfy(topic -> assertThat(counts.get(topic.code())).isGreaterThanOrEqualTo(40));
        assertThat(List.of("arts", "crime", "economy", "health", "politics", "science", "sport", "conflict"))
                .allSatisfy(code -> assertThat(counts.get(code)).isGreaterThanOrEqualTo(60));
    }

    @Test
    void formsCoverPluralObliqueAndGluedSpellings() {
        assertThat(TermForms.of(List.of("وزیر", "خارجہ"))).contains(List.of("وزیر", "خارجہ"), List.of("وزیرخارجہ"));
        assertThat(TermForms.of(List.of("حملہ"))).contains(List.of("حملے"), List.of("حملوں"));
        assertThat(TermForms.of(List.of("ٹیم"))).contains(List.of("ٹیموں"), List.of("ٹیمیں"));
        assertThat(TermForms.of(List.of("کھلاڑی"))).contains(List.of("کھلاڑیوں"));
        assertThat(TermForms.of(List.of("دوا"))).contains(List.of("دواؤں"), List.of("دوائیں"));
    }
}
