package org.roznamcha.sample.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roznamcha.sample.Json;
import org.roznamcha.sample.UrduDates;

/** Gzipped JSON lines with the fields {@code url, fetched_at, html | text, title, published_at}. */
final class JsonRecordFile extends RecordFile {

    JsonRecordFile(Path folder, String name) throws IOException {
        super(folder, name, true);
    }

    @Override
    void write(SyntheticRecord record) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("url", record.url());
        fields.put("fetched_at", UrduDates.utc(record.fetchedAt()));
        if (record.title() != null) {
            fields.put("title", record.title());
        }
        if (record.publishedAt() != null) {
            fields.put("published_at", record.publishedAt());
        }
        fields.put(record.text() ? "text" : "html", page(record));
        byte[] line = Json.write(fields).getBytes(StandardCharsets.UTF_8);
        byte[] stored = record.noise() == Noise.BAD_JSON ? Arrays.copyOf(line, line.length / 2) : line;
        put(stored, stored.length);
        put(new byte[] {'\n'}, 1);
    }

    /** Damaged pages as their bytes read, others as they were before they were encoded. */
    private static String page(SyntheticRecord record) {
        return switch (record.noise()) {
            case EMPTY -> "";
            case MOJIBAKE -> new String(record.content().get(), StandardCharsets.UTF_8);
            default -> record.page();
        };
    }
}
