package org.roznamcha.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one run of the job took, as the run itself measured it.
 *
 * @param seconds from the start of the process to the end of the run
 * @param cpuSeconds CPU time of the process; the executors of a cluster are not in it
 * @param firstPageSeconds from the start of the process until a first page was read, as soon as the driver hears of it; 0 if none was
 * @param peakHeapBytes see {@link HeapWatch#peakBytes}
 * @param liveHeapBytes see {@link HeapWatch#mostLiveBytes}
 * @param collectionSeconds what the garbage collector took
 * @param steps in order
 */
public record RunFigures(
        double seconds,
        double cpuSeconds,
        double firstPageSeconds,
        long peakHeapBytes,
        long liveHeapBytes,
        double collectionSeconds,
        List<Step> steps) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * One step of the run.
     *
     * @param name as in {@code ops.runs}
     * @param seconds by the clock
     * @param cpuSeconds of the process
     * @param rows that it made
     * @param shuffleBytes that its tasks wrote for others to fetch
     */
    public record Step(String name, double seconds, double cpuSeconds, long rows, long shuffleBytes) {}

    public RunFigures {
        steps = List.copyOf(steps);
    }

    /** Seconds of the step of that name; 0 if there was none. */
    double seconds(String step) {
        return steps.stream()
                .filter(found -> found.name().equals(step))
                .mapToDouble(Step::seconds)
                .sum();
    }

    /** Rows that the step of that name made; 0 if there was none. */
    long rows(String step) {
        return steps.stream()
                .filter(found -> found.name().equals(step))
                .mapToLong(Step::rows)
                .sum();
    }

    /** The figures in a file. */
    public static RunFigures read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), RunFigures.class);
    }

    /** Writes them as JSON. */
    public void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }
}
