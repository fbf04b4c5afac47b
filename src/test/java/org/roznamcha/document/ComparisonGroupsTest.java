package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.roznamcha.document.ComparisonGroups.Document;
import org.roznamcha.document.ComparisonGroups.Member;

class ComparisonGroupsTest {

    private static final int SHINGLES = 10;

    @Test
    void readsALinkedTextOnceAndHoldsItAsLongAsLaterOnesAsk() {
        assertThat(groups(1000, "a b", "a c", "b d", "x y")).containsExactlyInAnyOrder("a>2 b<a>1 c<a d<b", "x>1 y<x");
    }

    @Test
    void takesALargeComponentApartAndLeavesOthersWhole() {
        assertThat(groups(SHINGLES, "a b", "a c", "b c", "x y", "x z"))
                .containsExactlyInAnyOrder("a>2 b<a c<a", "b>1 c<b", "x>2 y<x z<x");
    }

    @Test
    void hasNothingToReadWithoutPairs() {
        assertThat(groups(1000)).isEmpty();
    }

    /** Whatever may be held: each pair is compared once, with its own change, while the earlier text is held. */
    @Test
    void comparesEveryPairOnce() {
        long seed = 20260411L;
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            Set<List<Integer>> pairs = new LinkedHashSet<>();
            for (int i = 0; i < 60; i++) {
                int left = random.nextInt(80);
                pairs.add(List.of(left, left + 1 + random.nextInt(9)));
            }
            List<List<Integer>> shuffled = new ArrayList<>(pairs);
            Collections.shuffle(shuffled, random);
            ComparisonGroups groups = new ComparisonGroups((long) SHINGLES * random.nextInt(12));
            shuffled.forEach(
                    pair -> groups.pair(document(pair.get(0)), document(pair.get(1)), pair.get(0) * 100 + pair.get(1)));

            assertThat(compared(groups))
                    .as("seed %d, round %d", seed, round)
                    .containsExactlyInAnyOrderElementsOf(pairs.stream()
                            .map(pair -> document(pair.get(0)).docId() + " "
                                    + document(pair.get(1)).docId() + " " + (pair.get(0) * 100 + pair.get(1)))
                            .toList());
        }
    }

    /** What a task does with the members, group by group. */
    private static List<String> compared(ComparisonGroups groups) {
        List<String> compared = new ArrayList<>();
        for (List<Member> group : byGroup(groups).values()) {
            Map<Integer, Member> held = new HashMap<>();
            Map<Integer, Integer> left = new HashMap<>();
            for (Member member : group) {
                member.earlier().forEach(partner -> {
                    compared.add(held.get(partner.number()).document().docId() + " "
                            + member.document().docId() + " " + partner.change());
                    left.merge(partner.number(), -1, Integer::sum);
                });
                held.put(member.number(), member);
                left.put(member.number(), member.laterCount());
            }
            assertThat(left.values()).containsOnly(0);
        }
        return compared;
    }

    private static Set<String> groups(long mostShingles, String... pairs) {
        ComparisonGroups groups = new ComparisonGroups(mostShingles);
        for (String pair : pairs) {
            String[] ids = pair.split(" ", -1);
            groups.pair(new Document(ids[0], "batch", SHINGLES), new Document(ids[1], "batch", SHINGLES), 1);
        }
        return byGroup(groups).values().stream()
                .map(ComparisonGroupsTest::described)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String described(List<Member> group) {
        Map<Integer, String> ids = new HashMap<>();
        group.forEach(member -> ids.put(member.number(), member.document().docId()));
        return group.stream()
                .map(member -> member.document().docId()
                        + member.earlier().stream()
                                .map(partner -> "<" + ids.get(partner.number()))
                                .collect(Collectors.joining())
                        + (member.laterCount() == 0 ? "" : ">" + member.laterCount()))
                .collect(Collectors.joining(" "));
    }

    private static Map<Integer, List<Member>> byGroup(ComparisonGroups groups) {
        Map<Integer, List<Member>> byGroup = new TreeMap<>();
        groups.members()
                .sorted((one, other) ->
                        one.document().docId().compareTo(other.document().docId()))
                .forEach(member -> byGroup.computeIfAbsent(member.group(), group -> new ArrayList<>())
                        .add(member));
        return byGroup;
    }

    private static Document document(int number) {
        return new Document("d" + (100 + number), "batch", SHINGLES);
    }
}
