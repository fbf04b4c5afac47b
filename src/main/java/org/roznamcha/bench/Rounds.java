package org.roznamcha.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one piece of work cost in each round, in seconds. */
public final class Rounds {

    private static final double LEAST_SECONDS = 0.2;
    private static final int MOST_REPEATS = 10_000;

    private final String name;
    private final double[] inOrder;
    private final double[] sorted;

    /**
     * @param name of the work
     * @param inOrder seconds of each round; one or more
     */
    public Rounds(String name, double... inOrder) {
        if (inOrder.length == 0) {
            throw new IllegalArgumentException("Cannot summarise " + name + ": no round was measured");
        }
        this.name = name;
        this.inOrder = inOrder.clone();
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

    /**
     * Runs all works in each round and gives what each cost, in the order of the works, in CPU seconds of the process: what else the
     * machine does counts little, and the collector's share is in it. Works are interleaved, so that a change of the machine's pace
     * meets all of them; one that is over soon is repeated, since the system counts CPU time in ticks of a hundredth of a second.
     */
    static List<Rounds> measure(List<Work> works, int warmUps, int rounds) throws IOException {
        return measure(works, warmUps, rounds, LEAST_SECONDS);
    }

    /**
     * As {@link #measure(List, int, int)}.
     *
     * @param leastSeconds how long a work is repeated within a round
     */
    static List<Rounds> measure(List<Work> works, int warmUps, int rounds, double leastSeconds) throws IOException {
        double[][] seconds = new double[works.size()][rounds];
        int[] repeats = new int[works.size()];
        Arrays.fill(repeats, 1);
        long results = 0;
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < works.size(); i++) {
                Duration before = processTime();
                long start = System.nanoTime();
                for (int repeat = 0; repeat < repeats[i]; repeat++) {
                    results += works.get(i).run().run();
                }
                if (round >= 0) {
                    seconds[i][round] = processTime().minus(before).toNanos() / 1e9 / repeats[i];
                } else {
                    double once = (System.nanoTime() - start) / 1e9 / repeats[i];
                    repeats[i] = (int) Math.max(1, Math.min(MOST_REPEATS, Math.ceil(leastSeconds / once)));
                }
            }
        }
        List<Rounds> measured = new ArrayList<>();
        for (int i = 0; i < seconds.length && results != Long.MIN_VALUE; i++) {
            measured.add(new Rounds(works.get(i).name(), seconds[i]));
        }
        return measured;
    }

    /** The same rounds as so many times their seconds: of another amount of the same work. */
    Rounds times(double factor) {
        return new Rounds(
                name, Arrays.stream(inOrder).map(second -> second * factor).toArray());
    }

    /** CPU time of all threads; the clock where the system does not tell. */
    private static Duration processTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseGet(() -> Duration.ofNanos(System.nanoTime()));
    }

    public String name() {
        return name;
    }

    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }

    /** What this cost in parts of what the other cost: round by round, or of the medians where they have not as many rounds. */
    public Rounds dividedBy(Rounds other) {
        String quotient = name + " / " + other.name;
        if (inOrder.length != other.inOrder.length) {
            return new Rounds(quotient, ratio(median(), other.median()));
        }
        double[] ratios = new double[inOrder.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ratio(inOrder[i], other.inOrder[i]);
        }
        return new Rounds(quotient, ratios);
    }

    private static double ratio(double part, double whole) {
        // The clock's ticks may be longer than a round.
        return part / Math.max(1e-9, whole);
    }
}
