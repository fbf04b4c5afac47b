package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        for (String name : List.of(
                "b.jsonl",
                "a.warc.gz",
                "2026/02/c.html",
                "2026/02/d خبر.html",
                "_SUCCESS",
                ".a.warc.gz.crc",
                "2026/_temporary/e.html",
                "2026/.hidden/f.html")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name, StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFolderGivesAllItsVisibleFilesInOrder() {
        assertThat(names("")).containsExactly("2026/02/c.html", "2026/02/d خبر.html", "a.warc.gz", "b.jsonl");
    }

    @Test
    void aGlobGivesWhatItMatchesAndNothingHidden() {
        assertThat(names("*.jsonl")).containsExactly("b.jsonl");
        assertThat(names("20*/*/*.html")).containsExactly("2026/02/c.html", "2026/02/d خبر.html");
        assertThat(names("*")).isEqualTo(names(""));
        assertThat(names("2026/*")).containsExactly("2026/02/c.html", "2026/02/d خبر.html");
    }

    @Test
    void aFileGivesItselfEvenWithAHiddenName() {
        assertThat(names("b.jsonl")).containsExactly("b.jsonl");
        assertThat(names("_SUCCESS")).containsExactly("_SUCCESS");
    }

    @Test
    void aHeaderBelongsToThePageBesideIt() throws IOException {
        for (String name : List.of("p.html", "p.headers.txt", "alone.headers.txt", "q.htm.gz", "q.headers.txt")) {
            Files.writeString(folder.resolve("2026/02").resolve(name), name, StandardCharsets.UTF_8);
        }
        for (String given : List.of("2026/02", "2026/02/*.htm*", "2026/02/p.html")) {
            assertThat(list(given))
                    .as(given)
                    .filteredOn(file -> file.path().endsWith("p.html"))
                    .extracting(InputFile::header)
                    .allSatisfy(header -> assertThat(header).endsWith("2026/02/p.headers.txt"))
                    .hasSize(1);
        }
        assertThat(names("2026/02"))
                .containsExactly(
                        "2026/02/alone.headers.txt",
                        "2026/02/c.html",
                        "2026/02/d خبر.html",
                        "2026/02/p.html",
                        "2026/02/q.htm.gz");
    }

    @Test
    void pathsThatOverlapGiveEachFileOnce() {
        assertThat(names("b.jsonl", "*.jsonl", "")).hasSize(4);
    }

    @Test
    void sizeAndTimeAreTheFiles() throws IOException {
        Files.setLastModifiedTime(
                folder.resolve("b.jsonl"), java.nio.file.attribute.FileTime.from(Instant.ofEpochMilli(1_000_000_000L)));
        InputFile file = list("b.jsonl").get(0);

        assertThat(file.bytes()).isEqualTo(7);
        assertThat(file.modifiedMillis()).isEqualTo(1_000_000_000L);
    }

    @Test
    void aMissingPathIsNamed() {
        assertNoInput("Cannot find the input " + folder.resolve("none"), "none");
        assertNoInput("Cannot find the input " + folder.resolve("*.csv"), "*.csv");
    }

    @Test
    void aFolderWithoutFilesIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("empty/inside"));
        assertNoInput("Cannot find any input: no file below " + folder.resolve("empty"), "empty");
    }

    private void assertNoInput(String message, String path) {
        assertThatThrownBy(() -> list(path))
                .isInstanceOfSatisfying(
                        LakeException.class, e -> assertThat(e.kind()).isEqualTo(LakeException.Kind.NO_INPUT))
                .hasMessageContaining(message);
    }

    private List<InputFile> list(String... paths) {
        return new InputListing(new Configuration())
                .list(Stream.of(paths)
                        .map(p -> p.isEmpty() ? folder.toString() : folder + "/" + p)
                        .toList());
    }

    private List<String> names(String... paths) {
        return list(paths).stream()
                .map(file -> folder.relativize(Path.of(java.net.URI.create(new org.apache.hadoop.fs.Path(file.path())
                                .toUri()
                                .toASCIIString())))
                        .toString())
                .toList();
    }
}
