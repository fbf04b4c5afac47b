package org.roznamcha.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person sees of a run: on a terminal one line that moves with step, pages and rate; elsewhere one log line when a
 * step ends.
 */
class Progress implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    /** Set by the scripts in {@code jobs/} when standard error is a terminal, which Java cannot tell by itself. */
    private static final String TERMINAL = "ROZNAMCHA_TERMINAL";

    private static final long REFRESH_MILLIS = 250;
    private static final String CLEAR_LINE = "\r\u001B[2K";

    /**
     * One finished step.
     *
     * @param name what it did
     * @param seconds how long it took
     * @param cpuSeconds CPU time of this process meanwhile
     * @param rows rows it made
     * @param recordsRead input records that its tasks read, each as often as it was read
     * @param shuffleBytes bytes that its tasks wrote for others to fetch
     */
    record Step(String name, double seconds, double cpuSeconds, long rows, long recordsRead, long shuffleBytes) {}

    private final PrintWriter terminal;
    private final boolean moving;
    private final List<Step> steps = new ArrayList<>();
    private final AtomicLong pages = new AtomicLong();
    private final AtomicLong shuffled = new AtomicLong();
    private volatile String running = "";
    private volatile long startedNanos;
    private volatile double firstPageSeconds;
    private @Nullable Thread painter;

    private Progress(PrintWriter terminal, boolean moving) {
        this.terminal = terminal;
        this.moving = moving;
    }

    /** Progress on a terminal if this process has one, else in the log. */
    static Progress to(PrintWriter err) {
        return new Progress(err, System.getenv(TERMINAL) != null);
    }

    /** Progress in the log alone. */
    Progress() {
        this(new PrintWriter(PrintWriter.nullWriter()), false);
    }

    /** Work that says how many rows it made. */
    interface Work {
        long run() throws Exception;
    }

    /** Runs one step and books it. */
    void step(String name, Work work) throws Exception {
        running = name;
        pages.set(0);
        shuffled.set(0);
        startedNanos = System.nanoTime();
        double cpuBefore = ProcessTimes.cpuSeconds();
        startPainter();
        long rows = work.run();
        double seconds = seconds();
        double cpuSeconds = ProcessTimes.cpuSeconds() - cpuBefore;
        steps.add(new Step(name, seconds, cpuSeconds, rows, pages.get(), shuffled.get()));
        stopPainter();
        if (moving) {
            terminal.print(
                    CLEAR_LINE + String.format(Locale.ROOT, "✓ %-24s %,10d rows %7.1f s%n", name, rows, seconds));
            terminal.flush();
        } else {
            LOG.info("{}: {} rows in {} s", name, rows, String.format(Locale.ROOT, "%.1f", seconds));
        }
    }

    /** Pages read so far in the running step. */
    void pages(long count) {
        pages.set(count);
        if (count > 0 && firstPageSeconds == 0) {
            firstPageSeconds = ProcessTimes.seconds();
        }
    }

    /** Seconds from the start of the process until a page was known to be read; 0 if none was. */
    double firstPageSeconds() {
        return firstPageSeconds;
    }

    /** Bytes that a task of the running step wrote for others to fetch. */
    void shuffled(long bytes) {
        shuffled.addAndGet(bytes);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private double seconds() {
        return (System.nanoTime() - startedNanos) / 1e9;
    }

    private void startPainter() {
        if (!moving) {
            return;
        }
        Thread thread = new Thread(this::paint, "progress");
        thread.setDaemon(true);
        painter = thread;
        thread.start();
    }

    private void paint() {
        while (!Thread.currentThread().isInterrupted()) {
            double seconds = seconds();
            long count = pages.get();
            String rate = count == 0
                    ? ""
                    : String.format(
                            Locale.ROOT, "%,10d pages, %,.0f a second", count, count / Math.max(seconds, 0.001));
            terminal.print(CLEAR_LINE + String.format(Locale.ROOT, "… %-24s %s %7.1f s", running, rate, seconds));
            terminal.flush();
            try {
                Thread.sleep(REFRESH_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void stopPainter() {
        Thread thread = painter;
        painter = null;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        stopPainter();
        if (moving) {
            terminal.print(CLEAR_LINE);
            terminal.flush();
        }
    }
}
