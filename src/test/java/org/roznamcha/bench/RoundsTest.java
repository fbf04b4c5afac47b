package org.roznamcha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void summariesAreOfAllRounds() {
        Rounds rounds = new Rounds("work", 4, 1, 2, 3);

        assertThat(rounds.median()).isEqualTo(2.5);
        assertThat(rounds.least()).isEqualTo(1);
        assertThat(rounds.most()).isEqualTo(4);
        assertThat(rounds.times(10).median()).isEqualTo(25);
    }

    @Test
    void ratiosGoRoundByRound() {
        Rounds ratio = new Rounds("limit", 1, 2).dividedBy(new Rounds("step", 2, 8));

        assertThat(ratio.least()).isEqualTo(0.25);
        assertThat(ratio.most()).isEqualTo(0.5);
    }

    @Test
    void ratiosAreOfMediansWhereRoundsDiffer() {
        assertThat(new Rounds("limit", 1, 2, 3).dividedBy(new Rounds("step", 4)).median())
                .isEqualTo(0.5);
    }

    @Test
    void worksTakeTurnsAndWarmUpsDoNotCount() throws IOException {
        List<String> order = new ArrayList<>();
        List<Rounds> measured = Rounds.measure(
                List.of(
                        new Rounds.Work("first", () -> order.add("first") ? 1 : 0),
                        new Rounds.Work("second", () -> order.add("second") ? 1 : 0)),
                1,
                2,
                0);

        // Nothing is repeated.
        assertThat(order).containsExactly("first", "second", "first", "second", "first", "second");
        assertThat(measured).extracting(Rounds::name).containsExactly("first", "second");
    }
}
