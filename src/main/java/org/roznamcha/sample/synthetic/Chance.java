package org.roznamcha.sample.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws that follow from a seed, a purpose and numbers alone: two of them with the same three give the same draws on any
 * thread, in any order, on any machine.
 */
final class Chance {

    private final SplittableRandom random;

    private Chance(long state) {
        this.random = new SplittableRandom(state);
    }

    /**
     * The draws for one thing.
     *
     * @param seed of the whole dump
     * @param purpose what is drawn, so that no two uses share their draws
     * @param numbers which one it is, such as day and story
     */
    static Chance of(long seed, String purpose, long... numbers) {
        long state = mix(seed);
        for (int i = 0; i < purpose.length(); i++) {
            state = mix(state ^ purpose.charAt(i));
        }
        for (long number : numbers) {
            state = mix(state ^ mix(number));
        }
        return new Chance(state);
    }

    /** A number from 0 up to, not including, {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between both, inclusive. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A number from 0 up to, not including, 1. */
    double share() {
        return random.nextDouble();
    }

    /** Whether what happens with this probability happens. */
    boolean in(double probability) {
        return random.nextDouble() < probability;
    }

    /** One of them, each as likely as the others. */
    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /**
     * A rank from 0 up to, not including, {@code ranks}, rank r about as likely as 1 / (r + 1): the inverse of Zipf's
     * distribution function, its harmonic sums taken as logarithms.
     */
    int zipf(int ranks) {
        double at = Math.exp(random.nextDouble() * Math.log(ranks + 1.0));
        return Math.min(ranks - 1, (int) at - 1);
    }

    /** A whole number of at least 0 with this mean, each further one a constant factor rarer. */
    int geometric(double mean) {
        double more = mean / (1 + mean);
        int count = 0;
        while (random.nextDouble() < more && count < 10_000) {
            count++;
        }
        return count;
    }

    /** David Stafford's variant 13 of MurmurHash3's finalizer, as in SplitMix64. */
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
