package org.roznamcha.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();
    private static final String ENTITIES = """
            entity_id\ttype\tlabel_ur\tlabel_en
            Q1\tLOC\tنگر\tNagar
            rz:two\tPER\tالف بے\tAlif Be
            """;
    private static final String CONTEXTS = "name\tphrases\nplaces\tمیں, سے\n";
    private static final Set<String> STOP_WORDS = Set.of(
            "کے", "کا", "کی", "کو", "سے", "میں", "پر", "نے", "بن", "سی", "آئی", "کم", "ان", "اور", "یہ", "وہ", "اس",
            "ہے", "ہیں", "تھا", "تھی", "کہ", "بھی", "تو", "ہی", "شام", "چلی", "مری", "دیر", "کرم", "روم", "بہار");

    @Test
    void namesEnoughOfTheWorld() {
        assertThat(GAZETTEER.entities()).hasSizeGreaterThanOrEqualTo(1_500);
        assertThat(GAZETTEER.entities())
                .extracting(Entity::type)
                .contains(EntityType.PER, EntityType.LOC, EntityType.ORG, EntityType.EVENT, EntityType.MISC);
        assertThat(GAZETTEER.entities()).extracting(Entity::labelUr).noneMatch(String::isBlank);
        assertThat(GAZETTEER.entities()).extracting(Entity::labelEn).allMatch(label -> label.matches("\\p{L}.+"));
    }

    @Test
    void tellsEntitiesApartByTheirEnglishLabels() {
        assertThat(GAZETTEER.entities()).extracting(Entity::labelEn).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q2;LOC;;Nagar Two  | entity Q2 has no label_ur
            Q2;LOC;نگر دو;     | entity Q2 has no label_en
            Q2;LOC;نگر دو; ;   | entity Q2 has no label_en
            Q2;LOC;نگر دو      | needs 4 columns, has 3
            Two;LOC;نگر;Two    | not an entity id: Two
            """)
    void refusesAnEntityWithoutIdOrLabels(String row, String reason) {
        String entities = ENTITIES + row.strip().replace(';', '\t') + "\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteer.read(entities, "x\n", CONTEXTS))
                .withMessage("Cannot load entities.tsv: line 4: " + reason);
    }

    @Test
    void everyEntityCanBeFound() {
        Set<String> named = GAZETTEER.aliases().stream()
                .filter(alias -> alias.kind() == Alias.Kind.NAME || alias.kind() == Alias.Kind.ACRONYM)
                .map(Alias::entityId)
                .collect(Collectors.toSet());
        assertThat(GAZETTEER.entities())
                .filteredOn(entity -> !named.contains(entity.id()))
                .isEmpty();
    }

    @Test
    void everydayWordsAreNamesOnlyInContext() {
        assertThat(GAZETTEER.aliases())
                .filteredOn(alias -> STOP_WORDS.contains(alias.key()))
                .isNotEmpty()
                .allSatisfy(alias ->
                        assertThat(alias.rule().isNone()).as(alias.text()).isFalse());
    }

    @Test
    void knowsTheIdsThatMatter() {
        assertThat(GAZETTEER.entity("Q56226"))
                .hasValueSatisfying(e -> assertThat(e.labelEn()).isEqualTo("Kim Jong Un"));
        assertThat(GAZETTEER.entity("Q0")).isEmpty();
    }

    @Test
    void versionFollowsTheLists() {
        Gazetteer one = Gazetteer.read(ENTITIES, "entity_id\talias\tkind\tcontext\nQ1\tنگر\tname\n", CONTEXTS);
        Gazetteer two = Gazetteer.read(ENTITIES, "entity_id\talias\tkind\tcontext\nQ1\tنگر\tshort\n", CONTEXTS);
        assertThat(one.version()).matches("[0-9a-f]{12}").isNotEqualTo(two.version());
        assertThat(GAZETTEER.version()).isEqualTo(Gazetteer.bundled().version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q9;نگر;name;           | Cannot load aliases.tsv: line 2: unknown entity Q9
            Q1;نگر;nickname;       | Cannot load aliases.tsv: line 2:
            Q1;-;name              | Cannot load aliases.tsv: line 2: alias without a word
            Q1;نگر                 | Cannot load aliases.tsv: line 2: needs 3 columns, has 2
            Q1;نگر;name;next: @xyz | Cannot load aliases.tsv: line 2: unknown list: @xyz
            Q1;نگر;name;near: میں  | Cannot load aliases.tsv: line 2: unknown side: near
            Q1;نگر;name;میں        | Cannot load aliases.tsv: line 2: condition without a side: میں
            """)
    void namesFileAndLineOfABadRow(String row, String message) {
        String aliases = "entity_id\talias\tkind\tcontext\n" + row.strip().replace(';', '\t') + "\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteer.read(ENTITIES, aliases, CONTEXTS))
                .withMessageStartingWith(message);
    }

    @Test
    void reportsOneAliasOfTwoEntities() {
        String aliases = "entity_id\talias\tkind\tcontext\nQ1\tنگر\tname\n# a remark\nrz:two\tنَگر\tname\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteer.read(ENTITIES, aliases, CONTEXTS))
                .withMessage("Cannot load aliases.tsv: line 4: نَگر is already an alias of Q1 (line 2);"
                        + " give one of them a context");
    }

    @Test
    void takesAnAliasOfTwoEntitiesWhenContextTellsThemApart() {
        String aliases = "entity_id\talias\tkind\tcontext\nQ1\tنگر\tname\tnext: @places\nrz:two\tنگر\tname\n";
        assertThat(Gazetteer.read(ENTITIES, aliases, CONTEXTS).aliases()).hasSize(2);
    }

    @Test
    void refusesTheSameEntityTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gazetteer.read(ENTITIES + "Q1\tLOC\tنگر\tNagar\n", "x\n", CONTEXTS))
                .withMessage("Cannot load entities.tsv: line 4: entity Q1 stands there twice");
    }
}
