package org.roznamcha.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The calendar of the reports: days of Asia/Karachi, ISO weeks from Monday, calendar months. */
public final class Periods {

    /** The zone in which a moment becomes a day. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

    /** How many days after its last day a period's figures still change. */
    public static final int DAYS_UNTIL_FINAL = 30;

    private Periods() {}

    /** The day on which a moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The Monday of the ISO week of {@code day}. */
    public static LocalDate weekStart(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The first of the month of {@code day}. */
    public static LocalDate monthStart(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    /** The last day of the week that starts on {@code weekStart}. */
    public static LocalDate weekEnd(LocalDate weekStart) {
        return weekStart.plusDays(6);
    }

    /** The last day of the month that starts on {@code monthStart}. */
    public static LocalDate monthEnd(LocalDate monthStart) {
        return monthStart.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** Whether the figures of a period that ended on {@code lastDay} are settled at {@code asOf}. */
    public static boolean isFinal(LocalDate lastDay, Instant asOf) {
        return dayOf(asOf).isAfter(lastDay.plusDays(DAYS_UNTIL_FINAL));
    }
}
