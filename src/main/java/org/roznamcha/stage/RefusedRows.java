package org.roznamcha.stage;

import org.jspecify.annotations.Nullable;
import org.roznamcha.page.source.ReadingRules;

/**
 * Rows of a Parquet row group that stand in a page which cannot be read.
 *
 * @param from the first, counted in the row group
 * @param to behind the last
 * @param rule why they are refused, see {@link ReadingRules}
 * @param value the figure that broke the rule, if it is a limit
 * @param threshold the limit, if it is one
 * @param detail one sentence for a person
 */
record RefusedRows(
        long from,
        long to,
        String rule,
        @Nullable Double value,
        @Nullable Double threshold,
        String detail) {

    /** Rows, not yet placed, of a page that has more bytes than are read. */
    static RefusedRows tooLarge(int bytes, int limit) {
        String detail =
                "The row stands in a Parquet page of " + bytes + " bytes, more than can be read; the limit is " + limit;
        return new RefusedRows(0, 0, ReadingRules.TOO_LARGE, (double) bytes, (double) limit, detail);
    }

    /** Rows, not yet placed, of a page that is damaged. */
    static RefusedRows damaged(Exception damage) {
        String detail = "The row stands in a Parquet page that cannot be read ("
                + damage.getClass().getSimpleName() + ")";
        return new RefusedRows(0, 0, ReadingRules.CORRUPT, null, null, detail);
    }

    /** These as the rows {@code [from, to)}. */
    RefusedRows at(long first, long behind) {
        return new RefusedRows(first, behind, rule, value, threshold, detail);
    }
}
