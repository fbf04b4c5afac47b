package org.roznamcha.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roznamcha.lake.InputFile;

/**
 * Shares files out to tasks: large files alone and first, so that none is left over at the end; small ones together, so
 * that a hundred thousand of them do not make a hundred thousand tasks.
 */
final class ReadTasks {

    /** What opening a file costs, in bytes that could have been read meanwhile. */
    private static final long OPENING_BYTES = 64L << 10;

    /** A task of small files is closed at this size. */
    private static final long MOST_BYTES = 32L << 20;

    /** Tasks for each core, where there is little to read. */
    private static final int TASKS_PER_CORE = 3;

    private ReadTasks() {}

    /**
     * The files of each task, in the order in which tasks should start.
     *
     * @param files at least one
     * @param cores tasks that run at the same time
     */
    static List<List<InputFile>> plan(List<InputFile> files, int cores) {
        long total = files.stream().mapToLong(ReadTasks::cost).sum();
        long target = Math.min(MOST_BYTES, total / ((long) cores * TASKS_PER_CORE) + 1);
        List<List<InputFile>> tasks = new ArrayList<>();
        List<InputFile> task = new ArrayList<>();
        long cost = 0;
        for (InputFile file : largestFirst(files)) {
            if (!task.isEmpty() && cost + cost(file) > target) {
                tasks.add(task);
                task = new ArrayList<>();
                cost = 0;
            }
            task.add(file);
            cost += cost(file);
        }
        tasks.add(task);
        return tasks;
    }

    private static List<InputFile> largestFirst(List<InputFile> files) {
        return files.stream()
                .sorted(Comparator.comparingLong(InputFile::bytes).reversed().thenComparing(InputFile::path))
                .toList();
    }

    private static long cost(InputFile file) {
        return file.bytes() + OPENING_BYTES;
    }
}
