package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketChangesTest {

    private static final long SEED = 20260301L;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            few are all paired           | -    | abc   | ab+ ac+ bc+
            the others with the first    | -    | abcde | ab+ ac+ bc+ ad+ ae+
            one more at the end          | abcd | abcde | ae+
            a new first one              | bcde | abcde | ab+ ac+ ad+ ae+ bd- cd- be-
            the first one goes           | abcd | bcd   | ab- ac- ad- cd+ bd+
            one among the first goes     | abcd | acd   | ab- bc- cd+
            nothing changes              | abcd | abcd  | -
            all go                       | abc  | -     | ab- ac- bc-
            """)
    void proposesAndTakesBack(String name, String before, String after, String expected) {
        Map<String, Integer> changes = changes(3, members(before), members(after));

        Map<String, Integer> wanted = new TreeMap<>();
        for (String change : expected == null ? new String[0] : expected.split(" ", -1)) {
            wanted.merge(change.substring(0, 2), change.endsWith("+") ? 1 : -1, Integer::sum);
        }
        assertThat(changes).as(name).isEqualTo(wanted);
    }

    /** Whatever came in between, the sum of all changes is what one batch proposes. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void manyNightsProposeWhatOneBatchDoes(int cap) {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Set<String> members = new TreeSet<>();
            Map<String, Integer> sum = new TreeMap<>();
            for (int night = 0; night < 8; night++) {
                Set<String> next = new TreeSet<>(members);
                for (int i = random.nextInt(5); i > 0; i--) {
                    next.add(Character.toString((char) ('a' + random.nextInt(26))));
                }
                next.removeIf(member -> random.nextInt(6) == 0);
                changes(cap, members, next).forEach((pair, change) -> sum.merge(pair, change, Integer::sum));
                members = next;
            }
            sum.values().removeIf(change -> change == 0);
            assertThat(sum).as("seed %d, round %d", SEED, round).isEqualTo(changes(cap, Set.of(), members));
        }
    }

    @Test
    void aMillionMembersMakeAMillionPairs() {
        long[] pairs = new long[1];
        BucketChanges bucket = new BucketChanges(32, (left, right, change) -> pairs[0]++);
        bucket.nextBucket();
        for (int i = 1_000_000; i < 2_000_000; i++) {
            bucket.member(Integer.toString(i), false, true);
        }
        assertThat(pairs[0]).isEqualTo(32 * 31 / 2 + 1_000_000 - 32);
    }

    @Test
    void oneMemberAloneIsNotToBePaired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BucketChanges(1, (left, right, change) -> {}))
                .withMessageContaining("must be 2 or more");
    }

    private static Set<String> members(String letters) {
        Set<String> members = new TreeSet<>();
        if (letters != null) {
            letters.chars().forEach(c -> members.add(Character.toString((char) c)));
        }
        return members;
    }

    private static Map<String, Integer> changes(int cap, Set<String> before, Set<String> after) {
        Map<String, Integer> changes = new TreeMap<>();
        BucketChanges bucket =
                new BucketChanges(cap, (left, right, change) -> changes.merge(left + right, change, Integer::sum));
        bucket.nextBucket();
        Set<String> all = new TreeSet<>(before);
        all.addAll(after);
        all.forEach(member -> bucket.member(member, before.contains(member), after.contains(member)));
        return changes;
    }
}
