package org.roznamcha.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measured step.
 *
 * @param step its name
 * @param load what went through it in each round
 * @param cost core-seconds of each round: CPU seconds, or seconds by the clock times the cores that were there
 * @param limit what it cannot be faster than; null for the limits themselves, and where there is none
 */
public record Figure(
        String step, Load load, Rounds cost, @Nullable Rounds limit) {

    /** Input records a second and core. */
    public double pages() {
        return rate(load.pages());
    }

    /** Millions of decompressed bytes a second and core. */
    public double megabytes() {
        return rate(load.bytes()) / 1e6;
    }

    /** Documents a second and core. */
    public double documents() {
        return rate(load.documents());
    }

    /** Tokens a second and core. */
    public double tokens() {
        return rate(load.tokens());
    }

    private double rate(long count) {
        return count / Math.max(1e-9, cost.median());
    }
}
