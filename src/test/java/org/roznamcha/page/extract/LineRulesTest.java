package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineRulesTest {

    static Stream<Arguments> lines() {
        return Cases.of("lines.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void saysWhatSpeaksAgainstALine(String name, String given, String expected, String why) {
        String reason = LineRules.reason(given);
        assertThat(reason == null ? "-" : reason).as(why).isEqualTo(expected);
    }
}
