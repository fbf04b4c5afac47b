package org.roznamcha.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one piece of work cost in each round, in seconds of the process's CPU time: what else the machine does counts little, and the
 * collector's share is in it. Works are interleaved, so that a change of the machine's pace meets all of them.
 */
final class Rounds {

    private final String name;
    private final double[] inOrder;
    private final double[] sorted;

    private Rounds(String name, double[] inOrder) {
        this.name = name;
        this.inOrder = inOrder;
        this.sorted = inOrder.clone();
        Arrays.sort(sorted);
    }

    /** Something to measure; its result is only there so that nothing can be left out as useless. */
    record Work(String name, Run run) {}

    /** One pass of a work. */
    @FunctionalInterface
    interface Run {
        long run() throws IOException;
    }

    /** Runs all works in each round and gives what each cost, in the order of the works. */
    static List<Rounds> measure(List<Work> works, int warmUps, int rounds) throws IOException {
        double[][] seconds = new double[works.size()][rounds];
        long results = 0;
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < works.size(); i++) {
                Duration before = processTime();
                results += works.get(i).run().run();
                if (round >= 0) {
                    seconds[i][round] = processTime().minus(before).toNanos() / 1e9;
                }
            }
        }
        List<Rounds> measured = new ArrayList<>();
        for (int i = 0; i < seconds.length && results != Long.MIN_VALUE; i++) {
            measured.add(new Rounds(works.get(i).name(), seconds[i]));
        }
        return measured;
    }

    /** CPU time of all threads; the clock where the system does not tell. */
    private static Duration processTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime()));
    }

    String name() {
        return name;
    }

    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double least() {
        return sorted[0];
    }

    double most() {
        return sorted[sorted.length - 1];
    }

    /** Round by round, what this cost in parts of what the other cost. */
    Rounds dividedBy(Rounds other) {
        double[] ratios = new double[inOrder.length];
        for (int i = 0; i < ratios.length; i++) {
            // The clock's ticks may be longer than a round.
            ratios[i] = inOrder[i] / Math.max(1e-9, other.inOrder[i]);
        }
        return new Rounds(name + " / " + other.name, ratios);
    }
}
