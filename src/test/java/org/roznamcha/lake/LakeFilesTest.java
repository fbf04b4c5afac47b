package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LakeFilesTest {

    private final LakeFiles files = new LakeFiles(new Configuration());

    @TempDir
    java.nio.file.Path folder;

    @Test
    void replacesAFileWhole() throws IOException {
        Path path = path("release/latest.json");
        files.replace(path, "پہلا متن، جو لمبا ہے");
        assertThat(files.read(path)).contains("پہلا متن، جو لمبا ہے");
        files.replace(path, "دوسرا");
        assertThat(files.read(path)).contains("دوسرا");
        try (var names = Files.list(folder.resolve("release"))) {
            assertThat(names.map(name -> name.getFileName().toString()).filter(name -> !name.endsWith(".crc")))
                    .as("no temporary file stays")
                    .containsExactly("latest.json");
        }
    }

    @Test
    void aReplacementThatWasCutShortIsNoHindrance() throws IOException {
        Path path = path("latest.json");
        files.replace(path, "old");
        Files.writeString(folder.resolve(".latest.json.new"), "half of the n");
        assertThat(files.read(path)).contains("old");
        files.replace(path, "new");
        assertThat(files.read(path)).contains("new");
    }

    @Test
    void createsAFileOnce() throws IOException {
        Path path = path("lock.json");
        assertThat(files.create(path, "first")).isTrue();
        assertThat(files.create(path, "second")).isFalse();
        assertThat(files.read(path)).contains("first");
    }

    @Test
    void whatIsNotThereIsEmptyAndCanBeDeleted() throws IOException {
        assertThat(files.read(path("none"))).isEmpty();
        assertThat(files.exists(path("none"))).isFalse();
        files.delete(path("none"));
    }

    @Test
    void deletesFoldersWhole() throws IOException {
        files.replace(path("staging/a/b"), "x");
        files.delete(path("staging"));
        assertThat(folder.resolve("staging")).doesNotExist();
    }

    @Test
    void aReleaseReadsBackAsItWasPublished() throws IOException {
        LakePaths lake = new LakePaths(folder.toString());
        PublishedRelease release = new PublishedRelease(
                "20260216T020000000Z",
                "2026-02-16T02:00:00Z",
                "release/20260216T020000000Z",
                Map.of("corpus.documents", Long.MAX_VALUE, "reports.hosts", 7L));

        assertThat(PublishedRelease.read(files, lake)).isEmpty();
        release.publish(files, lake);
        assertThat(PublishedRelease.read(files, lake)).contains(release);
    }

    @Test
    void runIdsSortByTime() {
        assertThat(Run.idAt(java.time.Instant.parse("2026-02-16T02:00:00.007Z")))
                .isEqualTo("20260216T020000007Z");
    }

    private Path path(String name) {
        return new Path(folder.toString(), name);
    }
}
