package org.roznamcha.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.roznamcha.text.UrduText;

/** News texts in gzipped JSON lines, as measurements need them. */
final class NewsFile {

    private static final String[] BODIES = {"body", "text", "text_nopunct"};

    private NewsFile() {}

    /**
     * One text.
     *
     * @param source who scraped it; empty if the file does not say
     * @param key what the same article has in common in all scrapes; empty if the file does not say
     * @param url its address; empty if the file does not say
     * @param title its headline; empty if the file does not say
     * @param keyText key form of its body
     */
    record Text(String source, String key, String url, String title, String keyText) {}

    /** All texts that are not empty, in the order of the file. */
    static List<Text> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Text> texts = new ArrayList<>();
        for (String line : lines(file)) {
            JsonNode record = json.readTree(line);
            String keyText = UrduText.of(body(record)).key();
            if (!keyText.isBlank()) {
                texts.add(new Text(
                        record.path("scrape").asText(""),
                        record.path("key").asText(""),
                        record.path("link").asText(""),
                        record.path("title").asText(""),
                        keyText));
            }
        }
        return texts;
    }

    /** The lines of a gzipped file. */
    static List<String> lines(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static String body(JsonNode record) {
        for (String name : BODIES) {
            if (record.hasNonNull(name)) {
                return record.get(name).asText();
            }
        }
        return "";
    }
}
