package org.roznamcha.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published, and how sure that is.
 *
 * @param value the winning hint verbatim; null when undated
 * @param date the day in Asia/Karachi; null when undated, and for {@link Status#SUSPECT} the day that was doubted
 * @param at the moment, when the hint has a time of day
 * @param precision how exact {@code date} is
 * @param source where the winning hint stands
 * @param status whether reports may rely on it
 * @param evidence every hint found, in page order
 */
public record PublicationDate(
        @Nullable String value,
        @Nullable LocalDate date,
        @Nullable Instant at,
        DateEvidence.Precision precision,
        DateEvidence.Source source,
        Status status,
        List<DateEvidence> evidence) {

    public PublicationDate {
        evidence = List.copyOf(evidence);
    }

    /** Whether a date may be counted. */
    public enum Status {
        /** Named by the page as its publication day. */
        TRUSTED,
        /** Worked out from a relative expression against a known moment, or from an address. */
        IMPUTED,
        /** Hints contradict each other, or the day is impossible; never counted on a day. */
        SUSPECT,
        /** No usable hint; never counted on a day. */
        UNDATED;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
