package org.roznamcha.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roznamcha.score.GoldPages;
import org.roznamcha.score.GoldScore;

/** What the project promises of extraction holds on the gold set and on the layouts that were written after the extractor. */
class GoldFiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aside",
                "later",
                "last",
                "fresh",
                "reserve",
                "remote",
                "further",
                "beyond",
                "afield",
                "yonder",
                "outland",
                "offshore",
                "hinterland"
            })
    void everyFigureReachesItsGoal(String folder) throws IOException {
        Path gold = Path.of("src/test/resources/org/roznamcha/gold");
        GoldScore score = GoldScore.of(GoldPages.load(gold.resolve(folder)));

        assertThat(score.figures())
                .as("%s", score.table())
                .hasSize(11)
                .allMatch(figure -> figure.cases() == 0 || figure.reached());
    }
}
