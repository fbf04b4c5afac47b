package org.roznamcha.lake;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Runs independent queries side by side: much of a small query's time is planning, which keeps one core busy and leaves the
 * others idle.
 */
public final class Concurrently implements AutoCloseable {

    private static final int THREADS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /**
     * Runs every task and gives the results in the order of the tasks.
     *
     * @throws RuntimeException the first failure, after all tasks have ended
     */
    public static <T> List<T> call(List<Callable<T>> tasks) {
        try (Concurrently queries = new Concurrently()) {
            List<Supplier<T>> results = tasks.stream().map(queries::start).toList();
            return results.stream().map(Supplier::get).toList();
        }
    }

    /** Runs every task, as {@link #call}. */
    public static void run(List<Runnable> tasks) {
        var unused = call(tasks.stream().map(Executors::callable).toList());
    }

    /** Starts a task. Its result waits for its end, and throws what it threw. */
    public <T> Supplier<T> start(Callable<T> task) {
        Future<T> future = threads.submit(task);
        return () -> result(future);
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits for the end of every task that was started. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            while (!threads.awaitTermination(1, TimeUnit.DAYS)) {
                // A query takes as long as it takes.
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while queries ran", e);
    }
}
