package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.roznamcha.document.StoryClusters.Likeness;
import org.roznamcha.document.StoryClusters.Member;

class StoryClustersTest {

    private static final long SEED = 20260302L;
    private static final Likeness NEVER = (representative, member) -> false;
    private static final Likeness ALWAYS = (representative, member) -> true;

    @Test
    void oneStoryIsNamedAfterItsEarliestMember() {
        StoryClusters clusters = members("c", "a", "b");
        clusters.link("a", "b", DuplicateKind.NEAR, 0.8);
        clusters.link("a", "c", DuplicateKind.EXACT, 1);

        assertThat(clusters.cut(ALWAYS))
                .containsExactly(
                        new Member("c", "c", 3, "a", DuplicateKind.EXACT, 1),
                        new Member("a", "c", 3, "c", DuplicateKind.EXACT, 1),
                        new Member("b", "c", 3, "a", DuplicateKind.NEAR, 0.8));
    }

    @Test
    void aChainIsCutWhereItLeavesTheStory() {
        StoryClusters clusters = chain(6);

        assertThat(described(clusters.cut((representative, member) -> member - representative <= 2)))
                .containsExactly("d0 d0 3", "d1 d0 3", "d2 d0 3", "d3 d3 3", "d4 d3 3", "d5 d3 3");
    }

    @Test
    void aDocumentThatIsLeftAloneIsInNoCluster() {
        assertThat(described(chain(3).cut(NEVER))).containsExactly("d0 d0 2", "d1 d0 2");
    }

    @Test
    void aMatchStandsInTheSameCluster() {
        StoryClusters clusters = members("a", "b", "c", "d");
        clusters.link("a", "b", DuplicateKind.NEAR, 0.7);
        clusters.link("b", "c", DuplicateKind.NEAR, 0.9);
        clusters.link("c", "d", DuplicateKind.NEAR, 0.7);

        assertThat(clusters.cut(NEVER))
                .extracting(Member::docId, Member::matchedDocId)
                .containsExactly(tuple("a", "b"), tuple("b", "a"), tuple("c", "d"), tuple("d", "c"));
    }

    @Test
    void aChainAsLongAsTheCorpusTakesLinearlyManyComparisons() {
        int length = 20_000;
        int[] asked = new int[1];

        List<Member> found = chain(length).cut((representative, member) -> {
            asked[0]++;
            return false;
        });

        assertThat(found).hasSize(length);
        assertThat(asked[0]).isLessThanOrEqualTo(2 * length);
    }

    @Test
    void theOrderOfLinksDoesNotMatter() {
        Random random = new Random(SEED);
        List<int[]> links = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            links.add(new int[] {random.nextInt(80), random.nextInt(80)});
        }
        links.removeIf(link -> link[0] == link[1]);
        Likeness likeness = (representative, member) -> (representative * 31 + member) % 3 == 0;
        List<Member> expected = linked(links).cut(likeness);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(links, random);
            assertThat(linked(links).cut(likeness)).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    @Test
    void aLinkOutOfTheComponentIsAMistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> members("a").link("a", "x", DuplicateKind.NEAR, 1))
                .withMessageContaining("x");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static StoryClusters linked(List<int[]> links) {
        StoryClusters clusters = new StoryClusters();
        for (int i = 0; i < 80; i++) {
            clusters.member(String.format(Locale.ROOT, "d%02d", i));
        }
        links.forEach(link -> clusters.link(
                String.format(Locale.ROOT, "d%02d", link[0]),
                String.format(Locale.ROOT, "d%02d", link[1]),
                DuplicateKind.NEAR,
                0.5));
        return clusters;
    }

    private static StoryClusters members(String... docIds) {
        StoryClusters clusters = new StoryClusters();
        for (String docId : docIds) {
            clusters.member(docId);
        }
        return clusters;
    }

    private static StoryClusters chain(int length) {
        StoryClusters clusters = new StoryClusters();
        for (int i = 0; i < length; i++) {
            clusters.member("d" + i);
        }
        for (int i = 1; i < length; i++) {
            clusters.link("d" + (i - 1), "d" + i, DuplicateKind.NEAR, 0.8);
        }
        return clusters;
    }

    private static List<String> described(List<Member> members) {
        return members.stream()
                .map(member -> member.docId() + " " + member.clusterId() + " " + member.clusterSize())
                .toList();
    }
}
