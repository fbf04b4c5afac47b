package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.roznamcha.document.Clusters.Edge;
import org.roznamcha.document.Clusters.Member;

class ClustersTest {

    @Test
    void namesAClusterAfterItsEarliestMember() {
        assertThat(Clusters.of(List.of(edge("a", 3, "b", 2), edge("b", 2, "c", 2), edge("x", 1, "y", 1))))
                .isEqualTo(Map.of("a", "b", "b", "b", "c", "b", "x", "x", "y", "x"));
    }

    @Test
    void hasNothingToSayAboutNoEdges() {
        assertThat(Clusters.of(List.of())).isEmpty();
    }

    @Test
    void dependsOnNoOrderOrDirection() {
        long seed = 20260118L;
        Random random = new Random(seed);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            edges.add(numbered(random.nextInt(400), random.nextInt(400)));
        }
        Map<String, String> expected = Clusters.of(edges);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(edges, random);
            edges.replaceAll(edge -> random.nextBoolean() ? edge : reversed(edge));
            assertThat(Clusters.of(edges)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void survivesALongChain() {
        List<Edge> chain = new ArrayList<>();
        for (int i = 50_000; i > 0; i--) {
            chain.add(numbered(i, i - 1));
        }
        assertThat(Clusters.of(chain).values()).containsOnly("d00000");
    }

    private static Edge reversed(Edge edge) {
        return new Edge(/* left= */ edge.right(), /* right= */ edge.left());
    }

    private static Edge numbered(int left, int right) {
        return edge(String.format(Locale.ROOT, "d%05d", left), 1, String.format(Locale.ROOT, "d%05d", right), 1);
    }

    private static Edge edge(String left, int leftDay, String right, int rightDay) {
        return new Edge(
                new Member(left, LocalDate.of(2026, 1, leftDay)), new Member(right, LocalDate.of(2026, 1, rightDay)));
    }
}
