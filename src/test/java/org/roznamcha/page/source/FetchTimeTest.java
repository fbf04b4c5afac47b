package org.roznamcha.page.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FetchTimeTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "fetch-times.csv", useHeadersInDisplayName = true)
    void readsStamps(String name, String given, String expected, String why) {
        assertThat(String.valueOf(FetchTime.parse(given))).as(why).isEqualTo(expected);
    }

    @Test
    void readsNumbersOfJson() {
        Instant expected = Instant.parse("2024-05-01T06:30:00Z");
        assertThat(FetchTime.parse(1714545000L)).isEqualTo(expected);
        assertThat(FetchTime.parse(1714545000000L)).isEqualTo(expected);
        assertThat(FetchTime.parse(1714545000.25)).isEqualTo(expected.plusMillis(250));
    }

    @Test
    void knowsNothingOfOtherValues() {
        assertThat(FetchTime.parse(null)).isNull();
        assertThat(FetchTime.parse(true)).isNull();
        assertThat(FetchTime.parse(List.of("2024-05-01"))).isNull();
        assertThat(FetchTime.parse(Double.NaN)).isNull();
        assertThat(FetchTime.parse(Double.POSITIVE_INFINITY)).isNull();
    }
}
