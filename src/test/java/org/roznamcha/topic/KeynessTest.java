package org.roznamcha.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KeynessTest {

    /** Each figure worked out by hand from the formula of the source. */
    @Test
    void agreesWithHandWorkedValues() {
        // 10 of 100 against 20 of 400: expected 6, 24, 94, 376
        assertThat(Keyness.g2(10, 100, 20, 400)).isCloseTo(3.1387, within(1e-3));
        // prior of the word 50 · 30 / 500 = 3: ln(13/137) − ln(23/427), over √(1/13 + 1/23)
        assertThat(Keyness.logOddsZ(10, 100, 20, 400, 50)).isCloseTo(1.63192, within(1e-3));
    }

    @Test
    void equalSharesAreTypicalOfNeither() {
        assertThat(Keyness.g2(5, 50, 50, 500)).isCloseTo(0, within(1e-9));
        assertThat(Keyness.logOddsZ(5, 50, 5, 50, 10)).isZero();
        assertThat(Keyness.logOddsZ(7, 7, 3, 3, 10)).isZero();
    }

    @Test
    void swappingTheBodiesTurnsTheSign() {
        double z = Keyness.logOddsZ(30, 1000, 5, 3000, 100);
        assertThat(z).isPositive();
        assertThat(Keyness.logOddsZ(5, 3000, 30, 1000, 100)).isEqualTo(-z);
    }

    @Test
    void rareWordsAreHeldBackByThePrior() {
        assertThat(Keyness.logOddsZ(1, 10_000, 0, 10_000, 1000))
                .isLessThan(Keyness.logOddsZ(100, 10_000, 0, 10_000, 1000));
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keyness.g2(2, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Keyness.logOddsZ(0, 9, 0, 9, 10));
    }
}
