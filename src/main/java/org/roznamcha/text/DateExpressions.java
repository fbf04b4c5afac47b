package org.roznamcha.text;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a text names, in any order of parts and any family of digits, with the weekday and the time of day
 * beside them. Reports impossible dates too ({@link DateExpression#possible}). The vocabulary stands in {@code date-words.tsv}.
 */
public final class DateExpressions {

    private final DateTokens tokens;
    private final NumericDates numeric;
    private final CalendarDates calendar;
    private final RelativeDates relative;
    private final Weekdays weekdays;
    private final ClockTimes clock;

    private DateExpressions(DateTokens tokens) {
        this.tokens = tokens;
        this.numeric = new NumericDates(tokens);
        this.calendar = new CalendarDates(tokens);
        this.relative = new RelativeDates(tokens);
        this.weekdays = new Weekdays(tokens);
        this.clock = new ClockTimes(tokens);
    }

    /** All dates of a text in order; their spans do not overlap. */
    public static List<DateExpression> find(UrduText text) {
        return DateWords.get().traces().in(text.display()) ? all(text) : List.of();
    }

    /** As {@link #find(UrduText)} of a text that is not in its two forms yet, and seldom has to be. */
    public static List<DateExpression> find(String text) {
        return DateWords.get().traces().in(UrduText.displayOf(text)) ? all(UrduText.of(text)) : List.of();
    }

    private static List<DateExpression> all(UrduText text) {
        return new DateExpressions(new DateTokens(Tokens.of(text))).all();
    }

    private List<DateExpression> all() {
        List<DateExpression> dates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            boolean candidate = tokens.isNumber(i) || tokens.kinds(i) != 0;
            DateDraft draft = candidate ? read(i) : null;
            if (draft != null) {
                dates.add(draft.finish(i, tokens));
            }
            i = draft == null ? i + 1 : draft.end;
        }
        return List.copyOf(dates);
    }

    private @Nullable DateDraft read(int index) {
        DateDraft date = afterWeekday(index);
        date = date == null ? afterTime(index) : date;
        date = date == null ? withCompany(calendarDate(index)) : date;
        date = date == null ? weekdays.alone(index) : date;
        return date == null ? withWeekday(relative.read(index)) : date;
    }

    private @Nullable DateDraft calendarDate(int index) {
        DateDraft date = numeric.read(index);
        return date == null ? calendar.read(index) : date;
    }

    /** بدھ, فروری 18, 2026. */
    private @Nullable DateDraft afterWeekday(int index) {
        Weekdays.Read weekday = weekdays.read(index);
        int next = weekday == null ? index : tokens.skipComma(weekday.end());
        if (weekday == null || !tokens.sameLine(next)) {
            return null;
        }
        DateDraft date = withCompany(calendarDate(next));
        if (date == null || date.dayOfMonth == null || date.weekday != null) {
            return null;
        }
        date.weekday = weekday.day();
        return date;
    }

    /** 9:15 شام، 25 جنوری 2024. */
    private @Nullable DateDraft afterTime(int index) {
        ClockTimes.Read time = clock.read(index);
        int next = time == null ? index : tokens.skipComma(time.end());
        if (time == null || !tokens.sameLine(next)) {
            return null;
        }
        DateDraft date = afterWeekday(next);
        date = date == null ? withCompany(calendarDate(next)) : date;
        if (date == null || date.dayOfMonth == null || date.time != null) {
            return null;
        }
        date.time = time.time();
        return date;
    }

    /** Adds the weekday and the time of day that follow a date. */
    private @Nullable DateDraft withCompany(@Nullable DateDraft date) {
        if (date == null || date.dayOfMonth == null) {
            return date;
        }
        withWeekday(date);
        int next = tokens.skipComma(date.end);
        if (tokens.is(next, "بوقت") || tokens.is(next, "کو")) {
            next++;
        }
        ClockTimes.Read time = date.time == null && tokens.sameLine(next) ? clock.read(next) : null;
        if (time != null) {
            date.time = time.time();
            date.end = time.end();
        }
        return date;
    }

    private @Nullable DateDraft withWeekday(@Nullable DateDraft date) {
        if (date == null || (date.dayOfMonth == null && !isToday(date))) {
            return date;
        }
        int next = tokens.skipComma(date.end);
        Weekdays.Read weekday = tokens.sameLine(next) ? weekdays.read(next) : null;
        if (weekday != null && (weekday.certain() || date.dayOfMonth != null)) {
            date.weekday = weekday.day();
            date.end = weekday.end();
        }
        return date;
    }

    private static boolean isToday(DateDraft date) {
        return date.unit == ChronoUnit.DAYS && date.amount != null && date.amount == 0;
    }
}
