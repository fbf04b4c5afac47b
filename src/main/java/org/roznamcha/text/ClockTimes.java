package org.roznamcha.text;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.DateWords.DayPart;

/** Reads times of day: 09:15 شام, شام 5 بجے, 9:15 pm, 21:15. */
final class ClockTimes {

    private static final String O_CLOCK = "بجے";
    private static final String O_CLOCK_AND_MINUTES = "بجکر";

    private final DateTokens tokens;
    private final DateWords words = DateWords.get();

    ClockTimes(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** A time of day and the index of the token after it. */
    record Read(LocalTime time, int end) {}

    /** The time that begins at a token; null when none does. */
    @Nullable
    Read read(int index) {
        Optional<DayPart> before = words.findDayPart(tokens, index);
        int next = before.map(DayPart::end).orElse(index);
        int hour = tokens.key(next).length() <= 2 ? tokens.number(next) : -1;
        if (hour < 0 || hour > 24) {
            return null;
        }
        Read digits = minutes(next, hour);
        boolean oClock = tokens.is(digits.end(), O_CLOCK) || tokens.is(digits.end(), O_CLOCK_AND_MINUTES);
        int end = oClock ? digits.end() + 1 : digits.end();
        Optional<DayPart> after = before.isPresent() ? Optional.empty() : words.findDayPart(tokens, end);
        boolean colon = digits.end() > next + 1;
        if (!colon && !oClock && after.filter(part -> isLatin(end)).isEmpty()) {
            return null;
        }
        DayPart part = before.or(() -> after).orElse(null);
        int exact = part == null || hour > 12 ? hour % 24 : part.hours().on24HourClock(hour);
        return new Read(digits.time().withHour(exact), after.map(DayPart::end).orElse(end));
    }

    private boolean isLatin(int index) {
        return tokens.is(index, "am") || tokens.is(index, "pm");
    }

    /** Minutes and seconds after an hour; the hour of the result is not yet settled. */
    private Read minutes(int index, int hour) {
        LocalTime time = LocalTime.of(hour % 24, 0);
        boolean colon = tokens.is(index + 1, ":") && tokens.glued(index + 2);
        int minute = colon ? tokens.number(index + 2, 2) : -1;
        if (minute < 0 || minute > 59) {
            return new Read(time, index + 1);
        }
        int second = tokens.is(index + 3, ":") ? tokens.number(index + 4, 2) : -1;
        if (second < 0 || second > 59) {
            return new Read(time.withMinute(minute), index + 3);
        }
        return new Read(time.withMinute(minute).withSecond(second), index + 5);
    }
}
