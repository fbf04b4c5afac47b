package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceLinesTest {

    static Stream<Arguments> openings() {
        return Cases.of("places.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openings")
    void readsThePlace(String name, String given, String expected, String why) {
        String place = PlaceLines.place(given);
        assertThat(place == null ? "-" : place).as(why).isEqualTo(expected);
    }
}
