package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.InputFile;
import org.roznamcha.lake.InputListing;

class ReadPagesTest {

    @TempDir
    Path folder;

    private List<Row> read() {
        List<InputFile> files = new InputListing(new Configuration()).list(List.of(folder.toString()));
        SparkSession spark = SparkSessionForTests.on(folder);
        Settings.Input settings = Settings.defaults().input();
        return new ReadPages(spark, settings).read(files).collectAsList();
    }

    private static Map<String, Long> byName(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.<String>getAs("kind").equals(kind))
                .collect(Collectors.groupingBy(
                        row -> row.<String>getAs("source_file")
                                .replaceFirst(".*/", "")
                                .replaceFirst("part-.*", "parquet"),
                        Collectors.counting()));
    }

    @Test
    void readsAFolderOfEveryFormatWhateverTheNamesSay() throws IOException {
        Files.writeString(folder.resolve("lines.dat"), "{\"text\": \"ایک\"}\n{\"text\": \"دو\"}\nکچرا\n");
        Files.writeString(folder.resolve("table.dat"), "url,text\nhttps://example.pk/1,\"ایک\nدو\"\n");
        Files.writeString(folder.resolve("page.html"), "<html><p>متن</p>");
        Files.writeString(folder.resolve("page.headers.txt"), "HTTP/1.1 200 OK\nX-URL: https://example.pk/2\n");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("text.dat")))) {
            out.write("آج کی خبر\n".getBytes(StandardCharsets.UTF_8));
        }
        SparkSession spark = SparkSessionForTests.on(folder);
        Dataset<Row> table = spark.sql("SELECT 'https://example.pk/3' AS url, 'متن' AS text, now() AS fetched_at");
        table.coalesce(1).write().parquet(folder.resolve("tables").toString());

        List<Row> rows = read();

        assertThat(byName(rows, RecordSchema.PAGE))
                .isEqualTo(Map.of("lines.dat", 2L, "table.dat", 1L, "page.html", 1L, "text.dat", 1L, "parquet", 1L));
        assertThat(byName(rows, RecordSchema.UNREADABLE)).isEqualTo(Map.of("lines.dat", 1L));
        assertThat(byName(rows, RecordSchema.END))
                .hasSize(5)
                .allSatisfy((name, count) -> assertThat(count).isEqualTo(1));
        assertThat(rows)
                .filteredOn(row -> "https://example.pk/2".equals(row.getAs("url")))
                .hasSize(1);
    }

    /** Lines of a size that cannot be pages, so that the test reads fast, around a few that can. */
    @Test
    void thePartsOfAFileAddUpToTheFile() throws IOException {
        byte[] filling = new byte[11_000_000];
        Arrays.fill(filling, (byte) 'x');
        filling[filling.length - 1] = '\n';
        int records = 0;
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("dump")))) {
            while (bytes < 2 * CutFiles.PART_BYTES + 5_000_000) {
                byte[] page = ("{\"text\": \"خبر " + records + "\"}\n").getBytes(StandardCharsets.UTF_8);
                out.write(page);
                out.write(filling);
                bytes += page.length + filling.length;
                records += 2;
            }
        }

        List<Row> rows = read();

        assertThat(byName(rows, RecordSchema.END)).as("parts").isEqualTo(Map.of("dump", 2L));
        assertThat(rows.stream()
                        .filter(row -> row.<String>getAs("kind").equals(RecordSchema.END))
                        .mapToLong(row -> row.<Long>getAs("record_count"))
                        .sum())
                .isEqualTo(records);
        assertThat(byName(rows, RecordSchema.PAGE)).isEqualTo(Map.of("dump", records / 2L));
        assertThat(byName(rows, RecordSchema.UNREADABLE)).isEqualTo(Map.of("dump", records / 2L));
        List<Long> offsets = rows.stream()
                .filter(row -> row.<String>getAs("kind").equals(RecordSchema.PAGE))
                .map(row -> row.<Long>getAs("source_offset"))
                .sorted()
                .toList();
        assertThat(offsets).doesNotHaveDuplicates().startsWith(0L);
        assertThat(offsets.get(offsets.size() - 1))
                .as("absolute offset")
                .isEqualTo(bytes
                        - filling.length
                        - ("{\"text\": \"خبر " + (records - 2) + "\"}\n").getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void aTableIsReadInPartsAsWell() throws IOException {
        String filling = "\"" + "ایک لمبی سطر\n".repeat(400_000) + "\"\n";
        byte[] large = filling.getBytes(StandardCharsets.UTF_8);
        int records = 0;
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("dump.csv")))) {
            out.write("url,text\n".getBytes(StandardCharsets.UTF_8));
            while (bytes < 2 * CutFiles.PART_BYTES + 20_000_000) {
                String page = "https://example.pk/" + records + ",\"خبر\nدوم\"\nhttps://example.pk/large,";
                out.write(page.getBytes(StandardCharsets.UTF_8));
                out.write(large);
                bytes += large.length;
                records += 2;
            }
        }

        List<Row> rows = read();

        assertThat(byName(rows, RecordSchema.END)).as("parts").isEqualTo(Map.of("dump.csv", 2L));
        assertThat(rows.stream()
                        .filter(row -> row.<String>getAs("kind").equals(RecordSchema.END))
                        .mapToLong(row -> row.<Long>getAs("record_count"))
                        .sum())
                .isEqualTo(records);
        assertThat(rows)
                .filteredOn(row -> "خبر\nدوم".equals(row.getAs("content")))
                .extracting(row -> row.<String>getAs("url"))
                .doesNotHaveDuplicates()
                .hasSize(records / 2);
    }
}
