package org.roznamcha.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Everything that one call of the bench measured.
 *
 * @param machine where
 * @param command how it was called
 * @param startedAt when
 * @param sections the tables
 */
public record BenchReport(Machine machine, String command, Instant startedAt, List<Section> sections) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public BenchReport {
        sections = List.copyOf(sections);
    }

    /** Writes it as JSON: of every table its rows as objects, numbers as they were measured. */
    public void write(Path file) throws IOException {
        ObjectNode report = JSON.createObjectNode();
        report.put("command", command).put("started_at", startedAt.toString());
        report.putPOJO("machine", machine);
        ArrayNode tables = report.putArray("tables");
        sections.forEach(section -> describe(tables.addObject(), section));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
    }

    private static void describe(ObjectNode table, Section section) {
        table.put("title", section.title());
        ArrayNode rows = table.putArray("rows");
        for (List<Object> cells : section.rows()) {
            ObjectNode row = rows.addObject();
            for (int i = 0; i < cells.size(); i++) {
                row.putPOJO(section.columns().get(i).replaceFirst("^#", ""), cells.get(i));
            }
        }
        ArrayNode notes = table.putArray("notes");
        section.notes().forEach(notes::add);
    }
}
