package org.roznamcha.lake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code release/latest.json} says: the one file whose replacement publishes a run.
 *
 * @param runId the published run
 * @param asOf moment of that run, ISO 8601 UTC
 * @param path the release folder, relative to the lake
 * @param snapshots Iceberg snapshot of each table, by qualified name
 */
public record PublishedRelease(String runId, String asOf, String path, Map<String, Long> snapshots) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public PublishedRelease {
        snapshots = Map.copyOf(snapshots);
    }

    /** The published release of a lake; empty before the first one. */
    public static Optional<PublishedRelease> read(LakeFiles files, LakePaths lake) throws IOException {
        Optional<String> text = files.read(lake.latest());
        return text.isEmpty() ? Optional.empty() : Optional.of(parse(text.get()));
    }

    private static PublishedRelease parse(String text) throws IOException {
        JsonNode json = JSON.readTree(text);
        Map<String, Long> snapshots = new TreeMap<>();
        json.path("snapshots")
                .properties()
                .forEach(entry -> snapshots.put(entry.getKey(), entry.getValue().asLong()));
        return new PublishedRelease(
                json.path("run_id").asText(),
                json.path("as_of_at").asText(),
                json.path("path").asText(),
                snapshots);
    }

    /** Makes this the published release, at once. */
    public void publish(LakeFiles files, LakePaths lake) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("run_id", runId).put("as_of_at", asOf).put("path", path);
        ObjectNode ids = json.putObject("snapshots");
        new TreeMap<>(snapshots).forEach(ids::put);
        files.replace(lake.latest(), json.toPrettyString() + "\n");
    }
}
