package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roznamcha.lake.InputFile;

class ReadTasksTest {

    private static InputFile file(String path, long bytes) {
        return new InputFile(path, bytes, 0);
    }

    @Test
    void readsLargeFilesAloneAndFirst() {
        List<List<FilePart>> tasks = ReadTasks.plan(
                List.of(file("small", 10), file("large.warc", 5L << 30), file("larger.gz", 6L << 30)), 2);
        assertThat(tasks)
                .extracting(task -> task.get(0).file().path())
                .containsExactly("larger.gz", "large.warc", "small");
    }

    @Test
    void putsManySmallFilesIntoFewTasksAndLosesNone() {
        List<InputFile> files = IntStream.range(0, 100_000)
                .mapToObj(i -> file("page-" + i, 2_000))
                .toList();
        List<List<FilePart>> tasks = ReadTasks.plan(files, 2);
        assertThat(tasks).hasSizeLessThan(300);
        assertThat(tasks.stream().mapToInt(List::size).sum()).isEqualTo(files.size());
        assertThat(tasks.stream().flatMap(List::stream).map(FilePart::file).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(files));
    }

    @Test
    void doesNotDependOnTheOrderOfFiles() {
        List<InputFile> files = List.of(file("a", 10), file("b", 10), file("c", 20));
        List<InputFile> turned = Stream.of(2, 0, 1).map(files::get).toList();
        assertThat(ReadTasks.plan(turned, 1)).isEqualTo(ReadTasks.plan(files, 1));
    }

    @Test
    void cutsALargeFileIntoPartsThatMeet() {
        InputFile large = file("dump.jsonl", 10 * ReadTasks.PART_BYTES + 5);
        List<FilePart> parts = ReadTasks.plan(List.of(large), 2).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(part -> part.range().from()))
                .toList();
        assertThat(parts).hasSize(10);
        long at = 0;
        for (FilePart part : parts) {
            assertThat(part.range().from()).isEqualTo(at);
            at = part.range().to();
        }
        assertThat(at).isEqualTo(Long.MAX_VALUE);
        assertThat(parts.stream().mapToLong(FilePart::bytes).sum()).isEqualTo(large.bytes());
    }
}
