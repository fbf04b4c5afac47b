package org.roznamcha.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roznamcha.report.Periods;

/** Numbers and days as the page prints them, the same in every locale. */
final class Figures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'PKT'", Locale.ENGLISH)
            .withZone(Periods.ZONE);

    private Figures() {}

    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    /** A share of 1 as per cent with one decimal; tiny ones are not rounded to nothing. */
    static String percent(double share) {
        return share > 0 && share < 0.0005 ? "<0.1" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    static String period(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return "no dated documents";
        }
        if (first.equals(last)) {
            return day(first);
        }
        return (first.getYear() == last.getYear() ? shortDay(first) : day(first)) + " – " + day(last);
    }
}
