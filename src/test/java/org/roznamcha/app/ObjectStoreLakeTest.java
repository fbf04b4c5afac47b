package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.roznamcha.ObjectStore;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.lake.LakePaths;

/**
 * The whole job from an object store into an object store. It takes about a minute: run it with
 * {@code -Droznamcha.object-store.lake=true}.
 */
@EnabledIfSystemProperty(named = "roznamcha.object-store.lake", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObjectStoreLakeTest {

    private static final String OPTIONS = "spark.hadoop.fs.s3a.bucket.lake.";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-16T02:00:00Z"), ZoneOffset.UTC);

    private ObjectStore store;

    @BeforeAll
    void start() throws Exception {
        store = ObjectStore.withBucket("lake");
        store.options().forEach((key, value) -> System.setProperty(OPTIONS + key, value));
        SparkSession.builder().getOrCreate().stop(); // another test's context does not know the store
    }

    @AfterAll
    void stop() {
        if (store != null) {
            store.options().keySet().forEach(key -> System.clearProperty(OPTIONS + key));
            store.close();
        }
    }

    @Test
    void publishesARelease() throws Exception {
        upload("s3a://lake/dumps/export.jsonl", 12);
        LakePaths lake = new LakePaths("s3a://lake/urdu");
        NightlyJob job = new NightlyJob(Settings.defaults(), lake, CLOCK, new Progress());

        NightlyOutcome outcome = job.run(List.of("s3a://lake/dumps/"), TestLake.RUN_DATE);

        assertThat(outcome).isInstanceOf(NightlyOutcome.Published.class);
        try (SparkSession spark = Sessions.reader(lake, Settings.defaults())) {
            long records = spark.table("roznamcha.corpus.captures").count()
                    + spark.table("roznamcha.corpus.rejects").count();
            assertThat(records).isEqualTo(12);
        }
        LakeFiles files = new LakeFiles(LakeOptions.hadoop());
        assertThat(files.read(lake.latest()).orElseThrow()).contains("release/");
        assertThat(files.exists(lake.site())).isTrue();
        assertThat(files.exists(lake.lock())).as("lock").isFalse();
        assertThat(filesBelow(lake.staging())).as("staging").isEmpty();
    }

    private static void upload(String path, int lines) throws IOException {
        // One of the lines is in no encoding: bytes as they are.
        List<String> dump =
                Files.readAllLines(TestLake.DUMP.resolve("export-2026-02.jsonl"), StandardCharsets.ISO_8859_1);
        String some = String.join("\n", dump.subList(0, lines));
        Path target = new Path(path);
        try (FileSystem files = FileSystem.newInstance(target.toUri(), LakeOptions.hadoop());
                OutputStream out = files.create(target)) {
            out.write(some.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Folders are no objects: the store may go on to name empty ones. */
    private static List<String> filesBelow(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (FileSystem files = FileSystem.newInstance(folder.toUri(), LakeOptions.hadoop())) {
            if (files.exists(folder)) {
                RemoteIterator<LocatedFileStatus> below = files.listFiles(folder, true);
                while (below.hasNext()) {
                    found.add(below.next().getPath().toString());
                }
            }
        }
        return found;
    }
}
