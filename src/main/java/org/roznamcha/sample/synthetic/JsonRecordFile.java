package org.roznamcha.sample.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.roznamcha.sample.Json;

/** Gzipped JSON lines with the fields {@code url, fetched_at, title, published_at, html | text}. */
final class JsonRecordFile extends RecordFile {

    JsonRecordFile(Path folder, String name) throws IOException {
        super(folder, name, gzipped(folder, name));
    }

    @Override
    void write(SyntheticRecord record) throws IOException {
        byte[] line = Json.write(record.fields()).getBytes(StandardCharsets.UTF_8);
        byte[] stored = record.noise() == Noise.BAD_JSON ? Arrays.copyOf(line, line.length / 2) : line;
        put(stored, stored.length);
        put(new byte[] {'\n'}, 1);
    }
}
