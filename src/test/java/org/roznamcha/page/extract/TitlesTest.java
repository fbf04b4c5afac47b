package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {

    static Stream<Arguments> titles() {
        return Cases.of("titles.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("titles")
    void cleansTitles(String name, String given, String sites, String expected, String why) {
        List<String> letters = sites.equals("-")
                ? List.of()
                : Stream.of(sites.split("/", -1)).map(Wording::letters).toList();
        String cleaned = Titles.clean(given, letters);
        assertThat(cleaned == null ? "-" : cleaned).as(why).isEqualTo(expected);
    }

    @Test
    void prefersTheRecordsTitleUnlessThePageShowsAnother() {
        assertThat(Titles.preferRecord("چاند نظر آ گیا", null)).isEqualTo("چاند نظر آ گیا");
        assertThat(Titles.preferRecord("چاند نظر آگیا", "چاند نظر آ گیا")).isEqualTo("چاند نظر آگیا");
        assertThat(Titles.preferRecord("سرورق", "چاند نظر آ گیا")).isEqualTo("چاند نظر آ گیا");
        assertThat(Titles.preferRecord(null, "چاند نظر آ گیا")).isEqualTo("چاند نظر آ گیا");
        assertThat(Titles.preferRecord(" ", null)).isNull();
    }
}
