package org.roznamcha.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageStateTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "0, 40, 0, NOT_COLLECTED, the crawler never came",
        "3, 40, 0, PARTIAL, only late finds of that day",
        "38, 40, 52, OBSERVED, an ordinary day",
        "15, 40, 20, PARTIAL, far too few",
        "0, 40, 20, PARTIAL, pages came but none is of that day",
        "4, 10, 9, OBSERVED, low but within chance",
        "0, 2, 3, TRUE_ZERO, a quiet host may well be silent for a day",
        "0, , 3, TRUE_ZERO, a new host with nothing",
        "2, , 3, OBSERVED, a new host",
        "0, 0, 5, TRUE_ZERO, a host that never publishes on that weekday",
        "100, 5000, 900, PARTIAL, a mean whose e^-m underflows"
    })
    void tellsNewsAboutTheHostFromNewsAboutTheCrawl(
            long count, @Nullable Double expected, long records, CoverageState state, String why) {
        assertThat(CoverageState.of(count, optional(expected), records)).as(why).isEqualTo(state);
    }

    @Test
    void completenessIsAboveOneOnABusyDay() {
        assertThat(CoverageState.completeness(6, OptionalDouble.of(4))).hasValue(1.5);
        assertThat(CoverageState.completeness(6, OptionalDouble.of(0))).isEmpty();
        assertThat(CoverageState.completeness(6, OptionalDouble.empty())).isEmpty();
    }

    @Test
    void labelsAreThoseOfTheTables() {
        assertThat(CoverageState.TRUE_ZERO.label()).isEqualTo("true_zero");
    }

    @Test
    void refusesNegativeFigures() {
        assertThatIllegalArgumentException().isThrownBy(() -> CoverageState.of(-1, OptionalDouble.empty(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CoverageState.of(1, OptionalDouble.of(Double.NaN), 1));
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
