package org.roznamcha.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs independent queries side by side: much of a small query's time is planning, which keeps one core busy and leaves the
 * others idle.
 */
public final class Concurrently {

    private static final int THREADS = 4;

    private Concurrently() {}

    /**
     * Runs every task and gives the results in the order of the tasks.
     *
     * @throws RuntimeException the first failure, after all tasks have ended
     */
    public static <T> List<T> call(List<Callable<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while queries ran", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Runs every task, as {@link #call}. */
    public static void run(List<Runnable> tasks) {
        List<Callable<Object>> calls = new ArrayList<>();
        tasks.forEach(task -> calls.add(Executors.callable(task)));
        var unused = call(calls);
    }
}
