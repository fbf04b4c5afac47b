package org.roznamcha.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.roznamcha.text.UrduText;

/** The counts that a careful reader made on two real pages. */
class SeedMentionsTest {

    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final UrduText NONE = UrduText.of("");
    private static final MentionFinder FINDER = new MentionFinder(Gazetteer.bundled());

    @Test
    void countsTheBodyOfTheVisitPage() throws IOException {
        List<String> lines = seed("000_a0c6a55ce8825aea.txt");
        List<Mention> mentions = FINDER.find(NONE, NONE, UrduText.of(lines.get(0)));
        assertThat(counts(mentions, Mention.Field.TEXT))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("Kim Jong Un", 3),
                        Map.entry("Andrey Belousov", 2),
                        Map.entry("Russia", 10),
                        Map.entry("Russia, demonym", 1),
                        Map.entry("North Korea", 9),
                        Map.entry("Ukraine", 7),
                        Map.entry("Moscow", 4),
                        Map.entry("Pyongyang", 3),
                        Map.entry("United States", 2),
                        Map.entry("South Korea", 1),
                        Map.entry("Kursk", 1),
                        Map.entry("NATO", 2),
                        Map.entry("United Nations", 1),
                        Map.entry("Western world", 2),
                        Map.entry("Western world, demonym", 1))));
        assertThat(mentions).filteredOn(m -> m.surface().equals("کم")).hasSize(1);
    }

    @Test
    void countsDeckAndBodyOfThePartnershipPage() throws IOException {
        List<String> lines = seed("001_5a27c8a8ab4749d0.txt");
        List<Mention> mentions = FINDER.find(
                UrduText.of(lines.get(3)),
                UrduText.of(lines.get(6)),
                UrduText.of(String.join("\n", lines.subList(8, 25))));
        assertThat(counts(mentions, Mention.Field.DECK))
                .isEqualTo(new TreeMap<>(Map.of("Sergei Shoigu", 1, "Pyongyang", 1, "Kim Jong Un", 1)));
        assertThat(counts(mentions, Mention.Field.TEXT))
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("Sergei Shoigu", 6),
                        Map.entry("Kim Jong Un", 2),
                        Map.entry("Vladimir Putin", 1),
                        Map.entry("North Korea", 6),
                        Map.entry("Pyongyang", 5),
                        Map.entry("Moscow", 2),
                        Map.entry("Ukraine", 2),
                        Map.entry("Kursk", 1),
                        Map.entry("Russia", 3),
                        Map.entry("Russia, demonym", 4),
                        Map.entry("Security Council of Russia", 2),
                        Map.entry("Korean Central News Agency", 1),
                        Map.entry("East Asia", 1),
                        Map.entry("Western world, demonym", 1))));
    }

    private static List<String> seed(String name) throws IOException {
        Assumptions.assumeTrue(Files.exists(SEEDS.resolve(name)), "the sample pages are not on this machine");
        return Files.readAllLines(SEEDS.resolve(name));
    }

    private static Map<String, Integer> counts(List<Mention> mentions, Mention.Field field) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.field() == field) {
                String demonym = mention.method() == Mention.Method.DEMONYM ? ", demonym" : "";
                counts.merge(mention.label() + demonym, 1, Integer::sum);
            }
        }
        return counts;
    }
}
