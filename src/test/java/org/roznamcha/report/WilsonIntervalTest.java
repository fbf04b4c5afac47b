package org.roznamcha.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    /** The first four rows are the examples of Newcombe 1998, table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "5, 10, 0.2366, 0.7634",
        "10, 10, 0.7225, 1.0",
        "1, 1, 0.2065, 1.0",
        "0, 1, 0.0, 0.7935"
    })
    void agreesWithPublishedValues(long successes, long trials, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(successes, trials);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void saysNothingWithoutTrials() {
        assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 1));
    }

    @Test
    void alwaysHoldsTheShareAndMirrors() {
        for (long trials : new long[] {1, 2, 7, 1000, Long.MAX_VALUE / 4}) {
            for (long successes : new long[] {0, 1, trials / 2, trials - 1, trials}) {
                WilsonInterval interval = WilsonInterval.of(successes, trials);
                assertThat((double) successes / trials).isBetween(interval.low(), interval.high());
                assertThat(WilsonInterval.of(trials - successes, trials).low())
                        .isCloseTo(1 - interval.high(), within(1e-12));
            }
        }
    }

    @Test
    void refusesMoreSuccessesThanTrials() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 1));
    }
}
