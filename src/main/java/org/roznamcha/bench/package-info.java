/**
 * How fast the job is, beside limits measured in the same run.
 *
 * <p>Two kinds of steps are measured. Those that need no Spark ({@link org.roznamcha.bench.PureStep}) run in loops on one thread and are
 * timed in CPU seconds. The steps of a whole nightly run are what the run itself writes down ({@link org.roznamcha.bench.RunFigures}); each
 * run is a process of its own, started as a user starts it ({@link org.roznamcha.bench.NightlyRuns}), so that start-up and heap are
 * those of a real night. What is measured becomes a {@link org.roznamcha.bench.BenchReport}.
 */
@NullMarked
package org.roznamcha.bench;

import org.jspecify.annotations.NullMarked;
