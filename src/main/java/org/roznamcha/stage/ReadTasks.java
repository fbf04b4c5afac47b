package org.roznamcha.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.roznamcha.lake.InputFile;
import org.roznamcha.page.source.FileRange;

/**
 * Shares files out to tasks: large files alone and first, so that none is left over at the end; small ones together, so that a hundred
 * thousand of them do not make a hundred thousand tasks. A large file is cut into parts unless its name says that it cannot be entered in
 * the middle; where the content says so, its first part holds all and the others nothing.
 */
final class ReadTasks {

    /** What opening a file costs, in bytes that could have been read meanwhile. */
    private static final long OPENING_BYTES = 64L << 10;

    /** A task of small files is closed at this size. */
    private static final long MOST_BYTES = 32L << 20;

    /** Size of a part of a large file. */
    static final long PART_BYTES = 64L << 20;

    /** Tasks for each core, where there is little to read. */
    private static final int TASKS_PER_CORE = 3;

    private static final Pattern WHOLE = Pattern.compile(".*\\.(?:gz|bz2|zstd?|warc|wet|parquet|csv|tsv|txt|x?html?)");

    private ReadTasks() {}

    /**
     * The parts of files of each task, in the order in which tasks should start.
     *
     * @param files at least one
     * @param cores tasks that run at the same time
     */
    static List<List<FilePart>> plan(List<InputFile> files, int cores) {
        List<FilePart> parts = largestFirst(files);
        long total = parts.stream().mapToLong(ReadTasks::cost).sum();
        long target = Math.min(MOST_BYTES, total / ((long) cores * TASKS_PER_CORE) + 1);
        List<List<FilePart>> tasks = new ArrayList<>();
        List<FilePart> task = new ArrayList<>();
        long cost = 0;
        for (FilePart part : parts) {
            if (!task.isEmpty() && cost + cost(part) > target) {
                tasks.add(task);
                task = new ArrayList<>();
                cost = 0;
            }
            task.add(part);
            cost += cost(part);
        }
        tasks.add(task);
        return tasks;
    }

    private static List<FilePart> largestFirst(List<InputFile> files) {
        return files.stream()
                .flatMap(ReadTasks::parts)
                .sorted(Comparator.comparingLong(FilePart::bytes)
                        .reversed()
                        .thenComparing(part -> part.file().path())
                        .thenComparing(part -> part.range().from()))
                .toList();
    }

    private static Stream<FilePart> parts(InputFile file) {
        long parts = file.bytes() / PART_BYTES;
        if (parts < 2 || WHOLE.matcher(file.path().toLowerCase(Locale.ROOT)).matches()) {
            return Stream.of(new FilePart(file, FileRange.WHOLE));
        }
        return Stream.iterate(0L, part -> part < parts, part -> part + 1)
                .map(part -> new FilePart(
                        file,
                        new FileRange(
                                part * PART_BYTES, part == parts - 1 ? Long.MAX_VALUE : (part + 1) * PART_BYTES)));
    }

    private static long cost(FilePart part) {
        return part.bytes() + OPENING_BYTES;
    }
}
