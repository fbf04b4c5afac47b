package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final long SEED = 20260118L;

    @Test
    void namesAComponentAfterItsSmallestId() {
        assertThat(of(List.of(List.of("c", "b"), List.of("b", "d"), List.of("y", "x"))))
                .isEqualTo(Map.of("b", "b", "c", "b", "d", "b", "x", "x", "y", "x"));
    }

    @Test
    void hasNothingToSayAboutNoLinks() {
        assertThat(of(List.of())).isEmpty();
    }

    @Test
    void dependsOnNoOrderOrDirection() {
        Random random = new Random(SEED);
        List<List<String>> links = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            links.add(List.of(numbered(random.nextInt(400)), numbered(random.nextInt(400))));
        }
        Map<String, String> expected = of(links);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(links, random);
            links.replaceAll(link -> random.nextBoolean() ? link : List.of(link.get(1), link.get(0)));
            assertThat(of(links)).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    @Test
    void survivesALongChain() {
        List<List<String>> chain = new ArrayList<>();
        for (int i = 50_000; i > 0; i--) {
            chain.add(List.of(numbered(i), numbered(i - 1)));
        }
        assertThat(of(chain).values()).containsOnly("d00000");
    }

    private static Map<String, String> of(List<List<String>> links) {
        Components components = new Components();
        links.forEach(link -> components.link(link.get(0), link.get(1)));
        Map<String, String> found = new TreeMap<>();
        components.forEach(found::put);
        return found;
    }

    private static String numbered(int number) {
        return String.format(Locale.ROOT, "d%05d", number);
    }
}
