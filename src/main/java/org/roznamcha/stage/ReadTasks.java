package org.roznamcha.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shares files, or parts of them, out to tasks: large ones alone and first, so that none is left over at the end; small ones together, so
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
     * The parts of each task, in the order in which tasks should start.
     *
     * @param given at least one
     * @param cores tasks that run at the same time
     */
    static List<List<FilePart>> plan(List<FilePart> given, int cores) {
        List<FilePart> parts = largestFirst(given);
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

    private static List<FilePart> largestFirst(List<FilePart> parts) {
        return parts.stream()
                .sorted(Comparator.comparingLong(FilePart::bytes)
                        .reversed()
                        .thenComparing(part -> part.file().path())
                        .thenComparing(part -> part.range().from()))
                .toList();
    }

    private static long cost(FilePart part) {
        return part.bytes() + OPENING_BYTES;
    }
}
