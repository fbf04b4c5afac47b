package org.roznamcha.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurstsTest {

    @Test
    void findsThePlantedBurst() {
        long[] counts = {2, 3, 2, 2, 3, 14, 19, 12, 2, 3, 2, 2, 3, 2};
        List<Bursts.Burst> bursts = Bursts.find(counts, all(counts.length, 100));
        assertThat(bursts).hasSize(1);
        Bursts.Burst burst = bursts.get(0);
        assertThat(burst.start()).isEqualTo(5);
        assertThat(burst.end()).isEqualTo(8);
        assertThat(burst.peak()).isEqualTo(6);
        assertThat(burst.observed()).isEqualTo(45);
        // 71 stories of 1,400 are usual: 300 · 71 / 1400
        assertThat(burst.expected()).isCloseTo(15.214, within(1e-3));
        // 45 ln 2 + 255 ln((1 − 2u) / (1 − u)) with u = 71 / 1400
        assertThat(burst.weight()).isCloseTo(17.1912, within(1e-3));
        assertThat(burst.p()).isBetween(1e-11, 1e-8);
    }

    @Test
    void aBusyDayForEveryoneIsNoBurst() {
        long[] counts = {2, 2, 20, 2, 2, 2, 2};
        assertThat(Bursts.find(counts, new long[] {100, 100, 1000, 100, 100, 100, 100}))
                .isEmpty();
    }

    @Test
    void evenSilentAndFullSeriesHaveNone() {
        assertThat(Bursts.find(new long[] {3, 3, 3, 3}, all(4, 50))).isEmpty();
        assertThat(Bursts.find(new long[] {0, 0}, all(2, 50))).isEmpty();
        assertThat(Bursts.find(new long[] {5, 5}, all(2, 5))).isEmpty();
        assertThat(Bursts.find(new long[] {}, new long[] {})).isEmpty();
        assertThat(Bursts.find(new long[] {0, 1, 0}, new long[] {0, 1, 0})).isEmpty();
    }

    @Test
    void aBurstMayReachTheLastDay() {
        List<Bursts.Burst> bursts = Bursts.find(new long[] {1, 1, 1, 1, 1, 1, 1, 1, 9, 11}, all(10, 100));
        assertThat(bursts).hasSize(1);
        assertThat(bursts.get(0).end()).isEqualTo(10);
    }

    @Test
    void refusesSeriesThatDoNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bursts.find(new long[] {1}, new long[] {}));
        assertThatIllegalArgumentException().isThrownBy(() -> Bursts.find(new long[] {2}, new long[] {1}));
    }

    /** The first is the worked example of Benjamini and Hochberg's procedure with five tests. */
    @Test
    void qValuesKeepTheOrderOfTheTests() {
        double[] q = FalseDiscovery.qValues(0.01, 0.04, 0.03, 0.005, 0.5);
        assertThat(q).containsExactly(new double[] {0.025, 0.05, 0.05, 0.025, 0.5}, within(1e-12));
        assertThat(FalseDiscovery.qValues()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> FalseDiscovery.qValues(Double.NaN));
    }

    @Test
    void associationRunsFromNeverToAlways() {
        assertThat(Association.npmi(10, 10, 10, 1000)).hasValueCloseTo(1.0, within(1e-12));
        assertThat(Association.npmi(10, 100, 100, 1000)).hasValueCloseTo(0.0, within(1e-12));
        // ln(0.02 / (0.05 · 0.1)) / −ln 0.02
        assertThat(Association.npmi(20, 50, 100, 1000)).hasValueCloseTo(0.35437, within(1e-4));
        assertThat(Association.npmi(7, 7, 7, 7)).hasValue(1);
        assertThat(Association.npmi(4, 4, 4, 1000)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Association.npmi(6, 5, 9, 10));
    }

    private static long[] all(int days, long total) {
        long[] totals = new long[days];
        Arrays.fill(totals, total);
        return totals;
    }
}
