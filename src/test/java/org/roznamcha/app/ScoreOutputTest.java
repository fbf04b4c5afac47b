package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roznamcha.score.ScoreReport;
import org.roznamcha.score.ScoreSheet;
import org.roznamcha.score.Scores;
import org.roznamcha.score.SeriesMeasure;

/** A score as people and as programs read it. */
class ScoreOutputTest {

    private static final ScoreReport REPORT = report();

    private static ScoreReport report() {
        Scores scores = new Scores(2);
        scores.of("amp", "page 1").right("extraction.title", true, () -> "");
        scores.of("amp", "page 2").right("extraction.title", true, () -> "");
        scores.of("wp", "page 3").right("extraction.title", false, () -> "planted کتاب, found nothing");
        SeriesMeasure.addCount(scores.of("", "2026-01-14 Lahore"), "entity_daily.page_count", 4, 3);
        SeriesMeasure.addCount(scores.of("", "2026-01-15 Lahore"), "entity_daily.page_count", 4, 4);
        return new ScoreReport(
                new ScoreSheet(scores).figures(),
                Map.of("extraction.title", 0.9, "entity_daily.page_count.error", 0.2),
                Map.of("bursts", "the table is not there yet"));
    }

    @Test
    void tablesShowFiguresBesideTheirLimitsAndWhatCostsMost() throws IOException {
        StringWriter out = new StringWriter();
        ScoreText.print(REPORT, new PrintWriter(out));
        assertThat(out.toString().lines().map(line -> line.strip().replaceAll(" {2,}", "  ")))
                .contains(
                        "title  0.6667  2 of 3  ≥ 0.9000  missed",
                        "entity_daily  cells  exact  error  correlation  missing  extra",
                        "page_count  2  0.5000  0.1250  0.0000  0.0000  0.0000",
                        "1  all wp: 0.0000 over 1",
                        "1  \u2068planted کتاب, found nothing\u2069  page 3",
                        "1  planted 4, found 3  2026-01-14 Lahore",
                        "bursts  the table is not there yet",
                        "extraction.title  0.6667  ≥ 0.9000");
    }

    @Test
    void jsonHoldsEveryFigure() throws IOException {
        StringWriter out = new StringWriter();
        ScoreJson.print(REPORT, new PrintWriter(out));
        JsonNode score = new ObjectMapper().readTree(out.toString());
        JsonNode title = score.get("figures").get(0);
        assertThat(title.get("figure").asText()).isEqualTo("extraction.title");
        assertThat(title.get("part").asDouble()).isEqualTo(2);
        assertThat(title.get("whole").asDouble()).isEqualTo(3);
        assertThat(title.get("limit").asDouble()).isEqualTo(0.9);
        assertThat(title.get("reached").asBoolean()).isFalse();
        assertThat(title.get("kinds").get(0).get("kind").asText()).isEqualTo("wp");
        assertThat(title.get("worst").get(0).get("subject").asText()).isEqualTo("page 3");
        assertThat(score.get("figures")).hasSize(6);
        assertThat(score.get("missed")).extracting(JsonNode::asText).containsExactly("extraction.title");
        assertThat(score.get("not_scored").get("bursts").asText()).isEqualTo("the table is not there yet");
    }
}
