package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactPairsTest {

    private static final long SEED = 20260306L;

    @Test
    void findsWhatComparingEveryPairFinds() {
        Random random = new Random(SEED);
        List<long[]> sets = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(60);
            sets.add(random.longs(random.nextInt(40), from, from + 60)
                    // Members are hashes.
                    .map(member -> member * 0x9E3779B97F4A7C15L)
                    .sorted()
                    .distinct()
                    .toArray());
        }
        List<ExactPairs.Pair> expected = new ArrayList<>();
        for (int right = 0; right < sets.size(); right++) {
            for (int left = 0; left < right; left++) {
                double jaccard = Similarity.jaccard(sets.get(left), sets.get(right));
                if (jaccard >= 0.3) {
                    expected.add(new ExactPairs.Pair(left, right, jaccard));
                }
            }
        }
        assertThat(ExactPairs.of(sets, 0.3)).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeGreaterThan(20);
    }
}
