package org.roznamcha.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A date expression while its parts are being read. {@code start} and {@code end} are token indexes, end exclusive. */
final class DateDraft {

    private static final int MONTHS = 12;

    final int start;
    final DateExpression.Form form;
    int end;

    /** Whether the day stood before the month, in figures. */
    boolean dayFirst;

    @Nullable
    Integer year;

    @Nullable
    Integer month;

    @Nullable
    Integer dayOfMonth;

    @Nullable
    DayOfWeek weekday;

    @Nullable
    LocalTime time;

    @Nullable
    ZoneOffset zone;

    @Nullable
    Integer amount;

    @Nullable
    ChronoUnit unit;

    DateDraft(int start, int end, DateExpression.Form form) {
        this.start = start;
        this.end = end;
        this.form = form;
    }

    static DateDraft relative(int start, int end, int amount, ChronoUnit unit) {
        DateDraft draft = new DateDraft(start, end, DateExpression.Form.RELATIVE);
        draft.amount = amount;
        draft.unit = unit;
        return draft;
    }

    DateDraft day(@Nullable Integer newYear, @Nullable Integer newMonth, @Nullable Integer newDay) {
        year = newYear;
        month = newMonth;
        dayOfMonth = newDay;
        return this;
    }

    /** Puts the month first where the weekday beside two figures is right for that and wrong for the usual order. */
    private void settleOrder() {
        DayOfWeek named = weekday;
        if (form != DateExpression.Form.NUMERIC || !dayFirst || named == null || year == null) {
            return;
        }
        Integer day = dayOfMonth;
        Integer other = month;
        if (day != null
                && other != null
                && day <= MONTHS
                && !falls(year, other, day, named)
                && falls(year, day, other, named)) {
            month = day;
            dayOfMonth = other;
        }
    }

    private static boolean falls(int year, int month, int day, DayOfWeek weekday) {
        return day <= YearMonth.of(year, month).lengthOfMonth()
                && LocalDate.of(year, month, day).getDayOfWeek() == weekday;
    }

    DateExpression finish(int first, DateTokens tokens) {
        settleOrder();
        Span span = new Span(tokens.span(first).start(), tokens.span(end - 1).end());
        return new DateExpression(span, form, year, month, dayOfMonth, weekday, time, zone, amount, unit);
    }
}
