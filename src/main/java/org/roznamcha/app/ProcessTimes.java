package org.roznamcha.app;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The time that this process has taken so far. */
final class ProcessTimes {

    private ProcessTimes() {}

    /** Seconds by the clock since it began. */
    static double seconds() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    }

    /** CPU seconds of all its threads, those of compiler and collector included; by the clock where the system does not tell. */
    static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseGet(() -> Duration.ofMillis(
                                ManagementFactory.getRuntimeMXBean().getUptime()))
                        .toNanos()
                / 1e9;
    }
}
