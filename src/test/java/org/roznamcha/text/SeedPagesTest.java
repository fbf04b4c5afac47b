package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts on the two sample pages; skipped where these are not at hand. */
class SeedPagesTest {

    private static final Path SEEDS = Path.of("../shared/seeds");

    @Test
    void firstPageHasEighteenSentences() throws IOException {
        assertThat(Sentences.count(UrduText.of(lines("000_a0c6a55ce8825aea.txt", 1, 1))))
                .isEqualTo(18);
    }

    @Test
    void secondPageHasFourteenSentencesAndASubheadingThatIsNone() throws IOException {
        UrduText body = UrduText.of(lines("001_5a27c8a8ab4749d0.txt", 9, 25));
        assertThat(Sentences.count(body)).isEqualTo(14);
        assertThat(Sentences.split(body)).hasSize(15);
    }

    @Test
    void datesOfTheFirstPageLeaveItUndated() throws IOException {
        assertThat(dates(lines("000_a0c6a55ce8825aea.txt", 1, 1)))
                .containsExactly("RELATIVE آج ہفتے کے روز", "GREGORIAN فروری 2022", "RELATIVE رواں سال جون");
    }

    @Test
    void datesOfTheSecondPageAreFoundInOrder() throws IOException {
        assertThat(dates(lines("001_5a27c8a8ab4749d0.txt", 1, 11)))
                .containsExactly(
                        "GREGORIAN بدھ, فروری 18, 2026",
                        "WEEKDAY منگل کے روز",
                        "RELATIVE دو ہفتے قبل",
                        "GREGORIAN 4 جون");
    }

    private static List<String> dates(String page) {
        UrduText text = UrduText.of(page);
        return DateExpressions.find(text).stream()
                .map(date -> date.form() + " " + date.span().of(text.display()))
                .toList();
    }

    private static String lines(String name, int first, int last) throws IOException {
        Path page = SEEDS.resolve(name);
        assumeTrue(Files.exists(page), "no sample page at " + page);
        List<String> lines = Files.readAllLines(page, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(first - 1, last));
    }
}
