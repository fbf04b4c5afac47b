package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenDatesTest {

    static Stream<Arguments> dates() {
        return Cases.of("written-dates.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void readsDatesOfOtherLanguages(String name, String given, String expected, String why) {
        String found = WrittenDates.find(Wording.display(given)).stream()
                .map(date ->
                        date.resolve(LocalDate.EPOCH).map(LocalDate::toString).orElse("impossible"))
                .findFirst()
                .orElse("-");
        assertThat(found).as(why).isEqualTo(expected);
    }

    @Test
    void knowsWeekdaysFromNames() {
        assertThat(WrittenDates.isWeekday("Mittwoch")).isTrue();
        assertThat(WrittenDates.isWeekday(Wording.display("الأربعاء"))).isTrue();
        assertThat(WrittenDates.isWeekday("Freitag Verlag")).isFalse();
    }
}
