package org.roznamcha.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void equalHostsCountInFull() {
        assertThat(EffectiveHosts.of(7, 7, 7, 7)).isCloseTo(4, within(1e-12));
        assertThat(EffectiveHosts.of(3)).isEqualTo(1);
    }

    @Test
    void oneLoudHostCountsForLittleMoreThanItself() {
        // p = 0.98 and two of 0.01: exp(0.98 · 0.020203 + 0.02 · 4.605170)
        assertThat(EffectiveHosts.of(98, 1, 1)).isCloseTo(1.11849, within(1e-4));
    }

    @Test
    void hostsWithNothingDoNotCountAndOrderDoesNotMatter() {
        assertThat(EffectiveHosts.of(0, 5, 0, 5)).isCloseTo(2, within(1e-12));
        assertThat(EffectiveHosts.of(List.of(9L, 2L, 31L))).isEqualTo(EffectiveHosts.of(31, 9, 2));
        assertThat(EffectiveHosts.of()).isZero();
        assertThat(EffectiveHosts.of(0, 0)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> EffectiveHosts.of(1, -1));
    }

    @Test
    void aShareOfNothingHasNoValue() {
        assertThat(new Share(1, 4).value()).hasValue(0.25);
        assertThat(new Share(0, 0).value()).isEmpty();
        assertThat(new Share(1, 4).interval()).isEqualTo(WilsonInterval.of(1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(5, 4));
    }
}
