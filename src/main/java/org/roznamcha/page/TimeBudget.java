package org.roznamcha.page;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long one page may be worked on: the last resort against pages that are made to be slow. What decides about ordinary pages never
 * comes near it, so that results do not depend on a machine's pace.
 *
 * <p>Long walks call {@link #tick} at each step. For one page and one thread.
 */
public final class TimeBudget {

    /** Steps between two looks at the clock: together they take well under a millisecond. */
    private static final int STEPS = 256;

    /** What is done with so many characters counts as one more step. */
    private static final int CHARS_PER_STEP = 256;

    private final LongSupplier nanoClock;
    private final long started;
    private final Duration limit;
    private long steps;
    private long nextLook = STEPS;

    private TimeBudget(LongSupplier nanoClock, Duration limit) {
        this.nanoClock = nanoClock;
        this.started = nanoClock.getAsLong();
        this.limit = limit;
    }

    /**
     * A budget that begins to run now.
     *
     * @param nanoClock nanoseconds since any moment, as {@link System#nanoTime}
     */
    public static TimeBudget of(Duration limit, LongSupplier nanoClock) {
        return new TimeBudget(nanoClock, limit);
    }

    /** A budget that is never used up. */
    public static TimeBudget unlimited() {
        return new TimeBudget(() -> 0, Duration.ofDays(1));
    }

    /**
     * One more small step.
     *
     * @throws UsedUp from time to time, once the time is over
     */
    public void tick() {
        tick(0);
    }

    /**
     * A step over a text, which is the longer the more characters it has.
     *
     * @throws UsedUp from time to time, once the time is over
     */
    public void tick(int chars) {
        steps += 1 + chars / CHARS_PER_STEP;
        if (steps >= nextLook) {
            nextLook = steps + STEPS;
            check();
        }
    }

    /**
     * Looks at the clock.
     *
     * @throws UsedUp if the time is over
     */
    public void check() {
        Duration used = Duration.ofNanos(nanoClock.getAsLong() - started);
        if (used.compareTo(limit) > 0) {
            throw new UsedUp(used, limit);
        }
    }

    /** Ends the work on a page from wherever it is; whoever gave the budget makes a decision of it. */
    public static final class UsedUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Duration used;
        private final Duration limit;

        private UsedUp(Duration used, Duration limit) {
            // No stack trace: this is control flow.
            super("Over the time budget", null, false, false);
            this.used = used;
            this.limit = limit;
        }

        public Duration used() {
            return used;
        }

        public Duration limit() {
            return limit;
        }
    }
}
