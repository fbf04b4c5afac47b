package org.roznamcha.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SpellingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "spellings.csv", numLinesToSkip = 1)
    void respells(String name, String given, String expected, String why) {
        assertThat(Spelling.applyAll(List.of(Spelling.named(name)), given))
                .as(why)
                .isEqualTo(expected);
    }
}
