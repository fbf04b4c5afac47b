package org.roznamcha.bench;

import java.util.ArrayList;
import java.util.List;

/** Whole runs as rows of a table. */
final class RunTable {

    private static final double MEGABYTE = 1e6;

    private RunTable() {}

    /** The columns after the one that tells runs apart. */
    static List<String> columns(String first) {
        return List.of(
                first,
                "#pages",
                "#seconds",
                "#CPU s",
                "#pages/s a core",
                "#first page s",
                "#peak heap MB",
                "#live heap MB",
                "#GC s",
                "#shuffled MB");
    }

    static List<Object> row(Object first, RunFigures run, long pages, int cores) {
        List<Object> row = new ArrayList<>();
        row.add(first instanceof Integer number ? (Object) number.longValue() : first);
        row.addAll(List.of(
                pages,
                run.seconds(),
                run.cpuSeconds(),
                pages / (run.seconds() * cores),
                run.firstPageSeconds(),
                run.peakHeapBytes() / MEGABYTE,
                run.liveHeapBytes() / MEGABYTE,
                run.collectionSeconds(),
                run.steps().stream().mapToLong(RunFigures.Step::shuffleBytes).sum() / MEGABYTE));
        return row;
    }
}
