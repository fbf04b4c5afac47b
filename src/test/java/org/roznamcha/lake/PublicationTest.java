package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.SparkSessionForTests;

/** What the next run finds and mends when one was killed around the moment of publication. */
class PublicationTest {

    private static final TableDefinition TOPICS = DimensionTables.TOPICS;
    private static final String BEFORE = "20260215T020000000Z";
    private static final String KILLED = "20260216T020000000Z";

    @TempDir
    Path folder;

    private final LakeFiles files = new LakeFiles(new Configuration());
    private LakePaths lake;
    private SparkSession candidate;
    private LakeTables readers;
    private LakeTables writer;
    private Publication publication;

    @BeforeEach
    void aPublishedRunAndACandidate() throws IOException {
        lake = new LakePaths(folder.toString());
        candidate = SparkSessionForTests.on(folder, LakeTables.CANDIDATE);
        readers = new LakeTables(SparkSessionForTests.on(folder));
        writer = new LakeTables(candidate);
        writer.createMissing();
        publication = new Publication(writer, files, lake);
        write("before");
        release(BEFORE);
        commit(BEFORE);
        publication.recover();
        write("killed");
        release(KILLED);
    }

    @Test
    void killedBeforeTheCommitTheRunBeforeStands() throws IOException {
        publication.recover();

        assertThat(topics(readers)).containsExactly("before");
        assertThat(topics(writer)).containsExactly("before");
        assertThat(folder.resolve("release/" + KILLED)).doesNotExist();
        assertThat(page()).isEqualTo("page of " + BEFORE);
    }

    @Test
    void killedAfterTheCommitTheRunIsFinished() throws IOException {
        commit(KILLED);
        assertThat(topics(readers)).containsExactly("before");

        publication.recover();

        assertThat(topics(readers)).containsExactly("killed");
        assertThat(folder.resolve("release/" + KILLED)).exists();
        assertThat(page()).isEqualTo("page of " + KILLED);
    }

    @Test
    void recoveringTwiceIsRecoveringOnce() throws IOException {
        commit(KILLED);
        publication.recover();
        publication.recover();

        assertThat(topics(readers)).containsExactly("killed");
    }

    @Test
    void whatIsNotNamedLikeARunStays() throws IOException {
        Files.createDirectories(folder.resolve("release/zz-kept-by-hand"));
        publication.recover();

        assertThat(folder.resolve("release/zz-kept-by-hand")).exists();
    }

    @Test
    void completeReleasesStayWhenThePointerIsLost() throws IOException {
        Files.delete(folder.resolve("release/latest.json"));
        publication.recover();

        assertThat(folder.resolve("release/" + BEFORE)).exists();
    }

    @Test
    void replacedFilesLeaveNothingBeside() throws IOException {
        try (var below = Files.list(folder.resolve("release"))) {
            assertThat(below.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(BEFORE, KILLED, "latest.json");
        }
    }

    @Test
    void aFolderOfOtherThingsIsNoLake(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> Publication.requireLakeOrNothing(files, new LakePaths(other.toString())))
                .isInstanceOf(LakeException.class)
                .hasMessageContaining("thesis.txt");
        Publication.requireLakeOrNothing(files, lake);
        Publication.requireLakeOrNothing(
                files, new LakePaths(folder.resolve("new").toString()));
    }

    private void write(String id) {
        Row row = new RowWriter(TOPICS.schema())
                .set("topic_id", id)
                .set("label_ur", "کھیل")
                .set("label_en", "sport")
                .row();
        writer.overwrite(TOPICS, candidate.createDataFrame(List.of(row), TOPICS.schema()));
    }

    private void release(String runId) throws IOException {
        files.replace(new org.apache.hadoop.fs.Path(lake.release(runId), "manifest.json"), "{}");
        files.replace(new org.apache.hadoop.fs.Path(lake.release(runId), "_page.html"), "page of " + runId);
    }

    private void commit(String runId) throws IOException {
        Map<String, Long> snapshots = writer.candidateSnapshots();
        new PublishedRelease(runId, "2026-02-16T02:00:00Z", "release/" + runId, snapshots).publish(files, lake);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("site/index.html"));
    }

    private static List<String> topics(LakeTables tables) {
        return tables.read(TOPICS).collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
