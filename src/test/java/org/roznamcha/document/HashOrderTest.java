package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashOrderTest {

    private static final long SEED = 20260307L;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 100, 1300, 100_000})
    void sortsAsTheLibraryDoes(int count) {
        Random random = new Random(SEED + count);
        long[] spread = random.longs(count).toArray();
        long[] few =
                random.ints(count, 0, 5).mapToLong(i -> i * Long.MAX_VALUE / 7).toArray();
        long[] close = random.ints(count).mapToLong(i -> i).toArray();

        for (long[] hashes : new long[][] {spread, few, close}) {
            long[] expected = hashes.clone();
            Arrays.sort(expected);
            assertThat(HashOrder.sorted(hashes, count)).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    @Test
    void leavesOutWhatStandsBehindTheCount() {
        long[] hashes = {3, Long.MIN_VALUE, -1, 0, Long.MAX_VALUE, 99};

        assertThat(HashOrder.sorted(hashes, 5)).containsExactly(Long.MIN_VALUE, -1, 0, 3, Long.MAX_VALUE);
    }
}
