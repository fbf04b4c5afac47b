package org.roznamcha.page.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Source;

/**
 * Adds the hints of lines that give a date. Of two stamps for machines side by side above the body, neither with a label, the later is that
 * of a change: no page changes before it is published.
 */
final class SideBySide {

    /** Two stamps of one line below the title are this many blocks apart. */
    private static final int BLOCKS = 2;

    private static final int NEVER = -BLOCKS - 1;

    private final List<DateEvidence> hints;
    private int last = NEVER;

    /** @param hints what hints are added to, after those that are there */
    SideBySide(List<DateEvidence> hints) {
        this.hints = hints;
    }

    /**
     * Adds one.
     *
     * @param index of its block
     * @param alone whether a label or its place says what it is
     */
    void add(int index, DateEvidence hint, boolean alone) {
        boolean paired = !alone && isStamp(hint);
        int before = hints.size() - 1;
        if (paired && index - last <= BLOCKS && before >= 0 && isStamp(hints.get(before))) {
            DateEvidence other = hints.get(before);
            boolean later = isAfter(hint.date(), other.date());
            hints.set(before, later || isSame(hint, other) ? other : changed(other));
            hints.add(later ? changed(hint) : hint);
        } else {
            hints.add(hint);
        }
        last = paired ? index : NEVER;
    }

    private static boolean isStamp(DateEvidence hint) {
        return hint.source() == Source.TIME_ELEMENT
                && hint.role().equals(PublicationDates.PUBLICATION)
                && hint.date() != null;
    }

    private static boolean isSame(DateEvidence hint, DateEvidence other) {
        return Objects.equals(hint.date(), other.date());
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    private static DateEvidence changed(DateEvidence hint) {
        return new DateEvidence(
                hint.source(), hint.value(), hint.date(), hint.at(), hint.precision(), PublicationDates.MODIFIED);
    }
}
