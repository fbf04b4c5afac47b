package org.roznamcha.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The loops that every document goes through, measured by JMH in processes of its own. */
public final class InnerLoops {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path jobs;
    private final Path folder;

    /**
     * @param jobs the project's folder of commands
     * @param folder where figures and the log go
     */
    public InnerLoops(Path jobs, Path folder) {
        this.jobs = jobs;
        this.folder = folder;
    }

    /** Runs {@code jobs/bench jmh}. */
    public Section measure() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path figures = folder.resolve("jmh.json");
        JobCall.of(jobs.resolve("bench"), List.of("jmh", "-rf", "json", "-rff", figures.toString()))
                .run(folder.resolve("jmh.log"));
        return section(JSON.readTree(figures.toFile()));
    }

    /** A table of JMH's own JSON. */
    static Section section(JsonNode results) {
        List<List<Object>> rows = new ArrayList<>();
        for (JsonNode result : results) {
            String name = result.path("benchmark").asText();
            JsonNode score = result.path("primaryMetric");
            rows.add(List.of(
                    name.substring(name.lastIndexOf('.') + 1),
                    score.path("score").asDouble(),
                    score.path("scoreError").asDouble(),
                    score.path("scoreUnit").asText(),
                    1e6 / score.path("score").asDouble()));
        }
        return new Section(
                "inner loops (JMH)",
                List.of("loop", "#mean", "#± 99.9 %", "unit", "#texts/s"),
                rows,
                List.of("A text is a story of the bundled sample; one thread."));
    }
}
