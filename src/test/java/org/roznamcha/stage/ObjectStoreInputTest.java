package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.ObjectStore;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.InputFile;
import org.roznamcha.lake.InputListing;
import org.roznamcha.lake.LakeException;

/** Dumps in an object store hold what the same files hold on a disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectStoreInputTest {

    private static final String BUCKET = "s3a://dumps/";
    private static final Path SAMPLE = Path.of("src", "sample", "dump");

    @TempDir
    static Path folder;

    private ObjectStore store;
    private SparkSession spark;
    private Configuration hadoop;

    @BeforeAll
    void upload() throws Exception {
        store = ObjectStore.withBucket("dumps");
        spark = SparkSessionForTests.on(folder);
        hadoop = spark.sparkContext().hadoopConfiguration();
        for (String bucket : List.of("dumps", "nobody", "closed", "away")) {
            store.options().forEach((key, value) -> hadoop.set("fs.s3a.bucket." + bucket + "." + key, value));
        }
        writeDump(folder.resolve("dump"));
        org.apache.hadoop.fs.Path top = new org.apache.hadoop.fs.Path(BUCKET + "nightly");
        try (FileSystem files = FileSystem.newInstance(top.toUri(), hadoop)) {
            files.copyFromLocalFile(
                    new org.apache.hadoop.fs.Path(folder.resolve("dump").toUri()), top);
        }
    }

    @AfterAll
    void stop() {
        if (store != null) {
            store.close();
        }
    }

    private void writeDump(Path dump) throws IOException {
        Files.createDirectories(dump.resolve("pages"));
        for (String name : List.of("crawl-2026-01-05.warc.gz", "export-2026-02.jsonl")) {
            Files.copy(SAMPLE.resolve(name), dump.resolve(name));
        }
        Files.writeString(
                dump.resolve("table.csv"), "url,text\nhttps://example.pk/1,\"ایک\nدو\"\nhttps://example.pk/2\n");
        byte[] lines = "{\"text\": \"پہلی خبر\"}\nکچرا\n{\"text\": \"دوسری خبر\"}\n".getBytes(StandardCharsets.UTF_8);
        Files.write(dump.resolve("lines.jsonl.zst"), Zstd.compress(lines));
        Files.writeString(dump.resolve("pages/a.html"), "<html><p>متن</p>");
        Files.writeString(dump.resolve("pages/a.headers.txt"), "HTTP/1.1 200 OK\nX-URL: https://example.pk/3\n");
        spark.sql("SELECT 'https://example.pk/4' AS url, 'متن' AS text, timestamp'2026-02-01 00:00:00' AS fetched_at")
                .coalesce(1)
                .write()
                .parquet(dump.resolve("parquet").toString());
    }

    @Test
    void aFolderHoldsWhatItHoldsOnADisk() {
        List<String> there = read(BUCKET + "nightly");
        assertThat(there)
                .hasSizeGreaterThan(50)
                .isEqualTo(read(folder.resolve("dump").toString()));
        assertThat(there)
                .filteredOn(row -> row.contains("https://example.pk/3"))
                .hasSize(1);
    }

    @Test
    void aGlobFindsWhatItFindsOnADisk() {
        assertThat(read(BUCKET + "nightly/{*.csv,*/part-*.parquet,lines*}"))
                .isEqualTo(read(folder.resolve("dump") + "/{*.csv,*/part-*.parquet,lines*}"))
                .hasSize(3 + 2 + 4);
    }

    /** Rows as text, without what differs between the two places. */
    private List<String> read(String path) {
        List<InputFile> files = new InputListing(hadoop).list(List.of(path));
        return new ReadPages(spark, Settings.defaults().input())
                .read(files).collectAsList().stream()
                        .map(ObjectStoreInputTest::content)
                        .sorted()
                        .toList();
    }

    private static String content(Row row) {
        StringBuilder text = new StringBuilder();
        for (StructField field : row.schema().fields()) {
            if (!field.name().equals("modified_millis")) {
                text.append(field.name())
                        .append('=')
                        .append(row.<Object>getAs(field.name()))
                        .append(' ');
            }
        }
        return text.toString().replaceFirst("source_file=\\S*/(?:nightly|dump)/", "source_file=");
    }

    @Test
    void whatIsNotThereIsNoInput() {
        for (String path : List.of(BUCKET + "tomorrow", BUCKET + "nightly/*.warc", "s3a://nobody/dump")) {
            assertThat(refusal(path)).startsWith("Cannot ").contains(path);
        }
    }

    @Test
    void aWrongKeyIsSaidInOneSentence() {
        hadoop.set("fs.s3a.bucket.closed.secret.key", "guessed");
        assertThat(refusal("s3a://closed/dump")).contains("s3a://closed/dump: access is denied", "credentials");
    }

    @Test
    void aStoreThatDoesNotAnswerIsGivenUp() throws IOException {
        hadoop.set("fs.s3a.bucket.away.endpoint", ObjectStore.nowhere());
        hadoop.set("fs.s3a.bucket.away.retry.limit", "1");
        hadoop.set("fs.s3a.bucket.away.attempts.maximum", "1");
        assertThat(refusal("s3a://away/dump")).contains("s3a://away/dump: Connection refused");
    }

    /** What a person reads about a path that cannot be read; schedulers get the exit code of no input. */
    private String refusal(String path) {
        String[] message = new String[1];
        assertThatThrownBy(() -> read(path)).isInstanceOfSatisfying(LakeException.class, problem -> {
            assertThat(problem.kind()).isEqualTo(LakeException.Kind.NO_INPUT);
            message[0] = problem.getMessage();
        });
        assertThat(message[0]).hasLineCount(1).doesNotContain("software.amazon", "org.apache");
        return message[0];
    }
}
