package org.roznamcha.page;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable LongSupplier fastClock;
    private final long fastStarted;
    private final Duration limit;
    private final long limitNanos;
    private long steps;
    private long nextLook = STEPS;

    private TimeBudget(LongSupplier nanoClock, @Nullable LongSupplier fastClock, Duration limit) {
        this.nanoClock = nanoClock;
        this.started = nanoClock.getAsLong();
        this.fastClock = fastClock;
        this.fastStarted = fastClock == null ? 0 : fastClock.getAsLong();
        this.limit = limit;
        this.limitNanos = limit.toNanos();
    }

    /**
     * A budget that begins to run now.
     *
     * @param nanoClock nanoseconds since any moment, as {@link System#nanoTime}
     */
    public static TimeBudget of(Duration limit, LongSupplier nanoClock) {
        return new TimeBudget(nanoClock, null, limit);
    }

    /**
     * A budget of a clock that takes long to read.
     *
     * @param nanoClock nanoseconds since any moment, such as a thread's own time
     * @param fastClock never passes less time than {@code nanoClock}; only when the limit is over by it is the other one asked
     */
    public static TimeBudget of(Duration limit, LongSupplier nanoClock, LongSupplier fastClock) {
        return new TimeBudget(nanoClock, fastClock, limit);
    }

    /** A budget that is never used up. */
    public static TimeBudget unlimited() {
        return of(Duration.ofDays(1), () -> 0);
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
        if (fastClock != null && fastClock.getAsLong() - fastStarted <= limitNanos) {
            return;
        }
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
