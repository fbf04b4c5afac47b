package org.roznamcha.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far back duplicates by likeness are looked for. Documents whose first days are at most {@code days} apart always meet, those
 * more than twice as far apart never do; which, is a property of the two days alone and not of the night on which a document came.
 * Time is cut into periods of that many days, and a document is filed in its own period and the next.
 *
 * @param days length of the window; 0 for the whole history
 */
public record SearchWindow(int days) {

    /** Period of documents of which no day is known: they meet each other. */
    private static final int DAYLESS = -1;

    public SearchWindow {
        if (days < 0) {
            throw new IllegalArgumentException("Cannot set days to " + days + ": must be 0 or more");
        }
    }

    /** Whether there is a limit. */
    public boolean isLimited() {
        return days > 0;
    }

    /** The periods in which a document is filed; {0} without a limit. */
    public int[] periods(@Nullable LocalDate firstSeen) {
        if (!isLimited()) {
            return new int[] {0};
        }
        if (firstSeen == null) {
            return new int[] {DAYLESS};
        }
        int period = Math.toIntExact(Math.floorDiv(firstSeen.toEpochDay(), days));
        return new int[] {period, period + 1};
    }
}
