package org.roznamcha.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON lines with the fields {@code url, fetched_at, html | text, title, published_at}. */
final class JsonLinesFile {

    private JsonLinesFile() {}

    static DumpFile render(String name, List<DumpRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Long> offsets = new ArrayList<>();
        for (DumpRecord record : records) {
            offsets.add((long) out.size());
            out.writeBytes(line(record));
            out.write('\n');
        }
        byte[] content = out.toByteArray();
        return new DumpFile(name.endsWith(".gz") ? Gzip.member(content) : content, offsets);
    }

    private static byte[] line(DumpRecord record) {
        if (record.damage() == Damage.GARBAGE) {
            return record.content();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("url", record.url());
        fields.put("fetched_at", UrduDates.utc(record.fetchedAt()));
        if (record.title() != null) {
            fields.put("title", record.title());
        }
        if (record.publishedAt() != null) {
            fields.put("published_at", record.publishedAt());
        }
        fields.put(
                record.feed() == Feed.JSON_HTML ? "html" : "text",
                new String(record.content(), StandardCharsets.UTF_8));
        byte[] line = Json.write(fields).getBytes(StandardCharsets.UTF_8);
        return record.damage() == Damage.BAD_JSON ? Arrays.copyOf(line, line.length / 2) : line;
    }
}
