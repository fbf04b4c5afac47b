package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "json-values.csv",
            useHeadersInDisplayName = true,
            nullValues = "(none)",
            quoteCharacter = '`')
    void readsValues(String name, String given, String expected, String why) throws JsonException {
        Object value = Json.parse(given);
        String shown = value == null ? "null" : value.getClass().getSimpleName() + " " + value;
        assertThat(shown).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\"}",
                "{\"a\" 1}",
                "{a: 1}",
                "{'a': 1}",
                "nul",
                "truely",
                "01",
                "-",
                "1.",
                "1e",
                "+1",
                ".5",
                "NaN",
                "\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12G4\"",
                "\"\\u٠٠٠٠\"",
                "\"a\tb\"",
                "1 2",
                "{} {}",
                "[1 2]",
                "\u00a01",
                "١٢",
                "\"a\u0000b\"",
                "[\u0000]"
            })
    void refusesWhatIsNotJson(String given) {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parse(given))
                .withMessageStartingWith("Cannot read JSON: ")
                .withMessageContaining("at character ");
    }

    @Test
    void keepsObjectsInOrderAndTheLastOfEqualNames() throws JsonException {
        assertThat(Json.parseObject(" {\"ب\": 1, \"الف\": [true, null, {\"x\": \"y\"}], \"ب\": 2} "))
                .containsExactly(
                        Map.entry("ب", 2L), Map.entry("الف", java.util.Arrays.asList(true, null, Map.of("x", "y"))));
    }

    @Test
    void refusesAnythingButAnObjectWhereOneIsExpected() {
        for (String other : List.of("[]", "1", "\"{}\"", "null", "")) {
            assertThatExceptionOfType(JsonException.class).isThrownBy(() -> Json.parseObject(other));
        }
    }

    @Test
    void endsAtTheDeepestNesting() throws JsonException {
        String deep = "[".repeat(Json.MAX_DEPTH) + "]".repeat(Json.MAX_DEPTH);
        assertThat(Json.parse(deep)).isInstanceOf(List.class);
        assertThat(Json.parse("[" + "[],".repeat(1000) + "[]]"))
                .as("width is not depth")
                .isInstanceOf(List.class);
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Json.parse("[".repeat(1_000_000)))
                .withMessageContaining("nested deeper");
    }
}
