package org.roznamcha.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.roznamcha.report.CoverageState;

/**
 * What one host gave on one day.
 *
 * @param host the host name
 * @param day in Asia/Karachi
 * @param documentCount documents dated to that day
 * @param completeness count over expected count; null when nothing is known to be expected
 * @param state what the count means
 */
public record CoverageCell(
        String host,
        LocalDate day,
        long documentCount,
        @Nullable Double completeness,
        CoverageState state) {}
