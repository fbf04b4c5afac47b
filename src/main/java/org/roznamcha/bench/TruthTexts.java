package org.roznamcha.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.source.JsonException;

/** The stories of a synthetic dump as pages of plain text, as an archive of news would hold them. */
final class TruthTexts {

    private TruthTexts() {}

    /**
     * Writes gzipped JSON lines of {@code url}, {@code fetched_at}, {@code title}, {@code text} and, where the page tells it, {@code
     * published_at}.
     *
     * @param truth a file of {@code truth/pages}
     * @param pages the file to write
     */
    static void write(Path truth, Path pages) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(truth)), StandardCharsets.UTF_8));
                BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(pages)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, @Nullable Object> page = page(line);
                if (page.get("paragraphs") instanceof List<?> paragraphs && !paragraphs.isEmpty()) {
                    out.write(org.roznamcha.sample.Json.write(fields(page, paragraphs)));
                    out.write('\n');
                }
            }
        }
    }

    private static Map<String, @Nullable Object> page(String line) throws IOException {
        try {
            return org.roznamcha.page.source.Json.parseObject(line);
        } catch (JsonException e) {
            throw new IOException("Cannot read a line of the truth: " + e.getMessage(), e);
        }
    }

    private static Map<String, @Nullable Object> fields(Map<String, @Nullable Object> page, List<?> paragraphs) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("url", page.get("url"));
        fields.put("fetched_at", page.get("fetched_at"));
        fields.put("title", page.get("title"));
        fields.put(
                "text",
                String.join("\n", paragraphs.stream().map(String::valueOf).toList()));
        if (page.get("published_date") != null) {
            fields.put("published_at", page.get("published_date"));
        }
        return fields;
    }
}
