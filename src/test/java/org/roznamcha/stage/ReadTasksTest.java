package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        List<List<InputFile>> tasks =
                ReadTasks.plan(List.of(file("small", 10), file("large", 5L << 30), file("larger", 6L << 30)), 2);
        assertThat(tasks).extracting(task -> task.get(0).path()).containsExactly("larger", "large", "small");
    }

    @Test
    void putsManySmallFilesIntoFewTasksAndLosesNone() {
        List<InputFile> files = IntStream.range(0, 100_000)
                .mapToObj(i -> file("page-" + i, 2_000))
                .toList();
        List<List<InputFile>> tasks = ReadTasks.plan(files, 2);
        assertThat(tasks).hasSizeLessThan(300);
        assertThat(tasks.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void doesNotDependOnTheOrderOfFiles() {
        List<InputFile> files = List.of(file("a", 10), file("b", 10), file("c", 20));
        List<InputFile> turned = Stream.of(2, 0, 1).map(files::get).toList();
        assertThat(ReadTasks.plan(turned, 1)).isEqualTo(ReadTasks.plan(files, 1));
    }
}
