package org.roznamcha.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.roznamcha.score.Figure;
import org.roznamcha.score.GoldPages;
import org.roznamcha.score.GoldScore;

/** What the project promises of extraction holds on the gold set. */
class GoldFiguresTest {

    @Test
    void everyFigureReachesItsGoal() throws IOException {
        GoldScore score = GoldScore.of(GoldPages.load(Path.of("src/test/resources/org/roznamcha/gold")));

        assertThat(score.figures()).as("%s", score.table()).hasSize(11).allMatch(Figure::reached);
    }
}
