package org.roznamcha.score;

import org.jspecify.annotations.Nullable;

/** What became of an input record: every one is booked once, kept or dropped as planted, by the rule that was planted. */
public final class RecordMeasure {

    private static final String LANGUAGE = "language";

    private RecordMeasure() {}

    /**
     * One planted record.
     *
     * @param keep whether it is to be kept
     * @param rule the rule that must drop it; null for a record to be kept, or where any rule may
     */
    public record Planted(boolean keep, @Nullable String rule) {}

    /**
     * What the lake has of it.
     *
     * @param bookings rows of captures and rejects; 1 when all is well
     * @param rule the rule that dropped it; null when it was kept
     */
    public record Booked(long bookings, @Nullable String rule) {}

    /** Adds a record; {@code planted} is null for one that the lake made up, {@code booked} for one that it lost. */
    public static void add(Scores.Case record, @Nullable Planted planted, @Nullable Booked booked) {
        if (booked != null) {
            record.right("records.known", planted != null, () -> "the truth has no such record");
        }
        if (planted == null) {
            return;
        }
        long bookings = booked == null ? 0 : booked.bookings();
        record.right("records.booked-once", bookings == 1, () -> "booked " + bookings + " times");
        String rule = booked == null ? "lost" : booked.rule();
        boolean kept = rule == null;
        record.right("records.decision", planted.keep() == kept, () -> difference(planted, rule));
        if (planted.rule() != null) {
            record.right("records.rule", planted.rule().equals(rule), () -> difference(planted, rule));
        }
        boolean foreign = LANGUAGE.equals(planted.rule());
        boolean refused = LANGUAGE.equals(rule);
        if (foreign) {
            record.right("language.refused.recall", refused, () -> difference(planted, rule));
        }
        if (refused) {
            record.right("language.refused.precision", foreign, () -> difference(planted, rule));
        }
    }

    private static String difference(Planted planted, @Nullable String rule) {
        String wanted = planted.keep() ? "to keep" : planted.rule() == null ? "to drop" : planted.rule();
        return PageMeasure.difference(wanted, rule == null ? "kept" : rule);
    }
}
