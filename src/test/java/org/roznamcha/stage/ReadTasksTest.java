package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roznamcha.lake.InputFile;
import org.roznamcha.page.source.FileRange;

class ReadTasksTest {

    private static FilePart file(String path, long bytes) {
        return new FilePart(new InputFile(path, bytes, 0), FileRange.WHOLE);
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
        List<FilePart> files = IntStream.range(0, 100_000)
                .mapToObj(i -> file("page-" + i, 2_000))
                .toList();
        List<List<FilePart>> tasks = ReadTasks.plan(files, 2);
        assertThat(tasks).hasSizeLessThan(300);
        assertThat(tasks.stream().mapToInt(List::size).sum()).isEqualTo(files.size());
        assertThat(tasks.stream().flatMap(List::stream).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(files));
    }

    @Test
    void doesNotDependOnTheOrderOfFiles() {
        List<FilePart> files = List.of(file("a", 10), file("b", 10), file("c", 20));
        List<FilePart> turned = Stream.of(2, 0, 1).map(files::get).toList();
        assertThat(ReadTasks.plan(turned, 1)).isEqualTo(ReadTasks.plan(files, 1));
    }
}
