package org.roznamcha.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.roznamcha.score.Measured;
import org.roznamcha.score.ScoreReport;

/** A score as one JSON object, for programs. */
final class ScoreJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ScoreJson() {}

    static void print(ScoreReport report, PrintWriter out) throws JsonProcessingException {
        ObjectNode score = JSON.createObjectNode();
        ArrayNode figures = score.putArray("figures");
        report.figures().forEach(figure -> figures.add(figure(figure, report)));
        ObjectNode lacking = score.putObject("not_scored");
        report.lacking().forEach(lacking::put);
        ArrayNode missed = score.putArray("missed");
        report.missed().forEach(figure -> missed.add(figure.name()));
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(score));
        out.flush();
    }

    private static ObjectNode figure(Measured measured, ScoreReport report) {
        ObjectNode node = JSON.createObjectNode();
        node.put("figure", measured.name());
        node.put("value", measured.value());
        node.put("cases", measured.cases());
        if (measured.whole() > 0) {
            node.put("part", measured.part());
            node.put("whole", measured.whole());
        }
        report.against(measured).ifPresent(figure -> {
            node.put("limit", figure.goal());
            node.put("reached", figure.reached());
        });
        addKinds(node, measured);
        addWorst(node, measured);
        return node;
    }

    private static void addKinds(ObjectNode node, Measured measured) {
        if (!measured.slices().isEmpty()) {
            ArrayNode kinds = node.putArray("kinds");
            measured.slices()
                    .forEach(slice -> kinds.addObject()
                            .put("kind", slice.name())
                            .put("value", slice.value())
                            .put("loss", slice.loss())
                            .put("cases", slice.cases()));
        }
    }

    private static void addWorst(ObjectNode node, Measured measured) {
        if (!measured.worst().isEmpty()) {
            ArrayNode worst = node.putArray("worst");
            measured.worst()
                    .forEach(miss -> worst.addObject()
                            .put("loss", miss.loss())
                            .put("subject", miss.subject())
                            .put("detail", miss.detail()));
        }
    }
}
