package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedLinesTest {

    private static final QualityRules RULES = new QualityRules(QualityThresholds.DEFAULT);

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "خبر/متن/فالو/چینل, خبر/متن, فالو چینل, lines at the end go",
        "ہوم/خبر/متن, خبر/متن, '', a line at the beginning goes",
        "خبر/فالو/متن, خبر/فالو/متن, '', a line between lines of the page stays",
        "خبر/فالو/متن/چینل, خبر/فالو/متن, چینل, what stands before a line of the page stays",
        "خبر/متن/ہوم, خبر/متن/ہوم, '', a line of the beginning stays at the end",
        "ہوم/ہوم/خبر/فالو/فالو, خبر, فالو فالو, repeated in one page",
        "ہوم/فالو, '', فالو, nothing is left",
        "خبر/فَالو, خبر, فالو, compared by key form",
    })
    void linesGoFromTheEndsAsFarAsTheyFollowEachOther(String lines, String left, String atTail, String why) {
        RepeatedLines known = known(Set.of("ہوم"), Set.of("فالو", "چینل"));

        RepeatedLines.Rest rest = known.removeFrom(lines.replace('/', '\n'));

        assertThat(rest.text()).as(why).isEqualTo(left.replace('/', '\n'));
        assertThat(rest.removed().stream()
                        .filter(line -> line.edge() == Edge.TAIL)
                        .map(EdgeLine::line)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(atTail);
    }

    @Test
    void whenALineBecameKnownDoesNotMatter() {
        long seed = 20260216;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Set<String> heads = some(random, 4);
            Set<String> tails = some(random, 4);
            RepeatedLines few = known(part(random, heads), part(random, tails));
            RepeatedLines all = known(heads, tails);
            StringJoiner lines = new StringJoiner("\n");
            random.ints(1 + random.nextInt(8), 0, 8).forEach(i -> lines.add("سطر " + i));
            String text = lines.toString();

            String inTwoNights = all.removeFrom(few.removeFrom(text).text()).text();

            assertThat(inTwoNights)
                    .as("seed %d round %d: %s", seed, round, text)
                    .isEqualTo(all.removeFrom(text).text());
        }
    }

    @Test
    void aDocumentWithoutThemIsTheDocumentOfWhatIsLeft() {
        String body = NewsPages.body(1);
        LineRemoval removal = LineRemoval.of(
                        "https://a.example/1", body + "\nفالو", known(Set.of(), Set.of("فالو")), RULES)
                .orElseThrow();

        assertThat(removal.text().text().display()).isEqualTo(body);
        assertThat(removal.text().docId())
                .isEqualTo(DocumentId.of(
                        "https://a.example/1", removal.text().text().key()));
        assertThat(removal.decision()).isInstanceOf(Decision.Keep.class);
        assertThat(removal.removed()).extracting(EdgeLine::line).containsExactly("فالو");
    }

    @Test
    void aPageThatWasMadeUpOfThemIsDropped() {
        RepeatedLines known = known(Set.of(), Set.of("فالو"));

        assertThat(LineRemoval.of("https://a.example/1", "مختصر خبر ہے\nفالو", known, RULES))
                .map(LineRemoval::decision)
                .contains(LineRemoval.DROP);
        assertThat(LineRemoval.of("https://a.example/1", "فالو", known, RULES))
                .map(LineRemoval::decision)
                .contains(LineRemoval.DROP);
        assertThat(LineRemoval.of("https://a.example/1", "مختصر خبر ہے", known, RULES))
                .isEmpty();
    }

    private static Set<String> some(Random random, int count) {
        return random.ints(count, 0, 8).mapToObj(i -> "سطر " + i).collect(Collectors.toSet());
    }

    private static Set<String> part(Random random, Set<String> lines) {
        Set<String> part = new HashSet<>(lines);
        List.copyOf(lines).stream().filter(line -> random.nextBoolean()).forEach(part::remove);
        return part;
    }

    private static RepeatedLines known(Set<String> head, Set<String> tail) {
        return new RepeatedLines(keys(head.stream()), keys(tail.stream()));
    }

    private static Set<Long> keys(Stream<String> lines) {
        return lines.map(EdgeLines::key).collect(Collectors.toSet());
    }
}
