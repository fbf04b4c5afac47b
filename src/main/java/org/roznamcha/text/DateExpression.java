package org.roznamcha.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text names it: as many parts as stand there, none of them guessed.
 *
 * @param span where it stands in the display form, weekday and time of day included
 * @param form how it is written
 * @param year year of the Gregorian or, for {@link Form#HIJRI}, of the Hijri calendar
 * @param month 1 to 12 in that calendar
 * @param dayOfMonth 1 to 31
 * @param weekday the weekday named with it, or alone for {@link Form#WEEKDAY}
 * @param time the time of day, on the 24 hour clock
 * @param zone the offset from UTC, which only ISO stamps name; null means Asia/Karachi
 * @param amount how many units from the anchor, negative for the past; null when nothing is said
 * @param unit unit of {@code amount}
 */
public record DateExpression(
        Span span,
        Form form,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer dayOfMonth,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime time,
        @Nullable ZoneOffset zone,
        @Nullable Integer amount,
        @Nullable ChronoUnit unit) {

    /** How a date is written. */
    public enum Form {
        /** With the name of a Gregorian month: 13 جنوری 2024ء, فروری 2022, 4 جون. */
        GREGORIAN,
        /** In digits: 18/02/2026, 2026-02-18. */
        NUMERIC,
        /** ISO 8601 with a time: 2026-02-18T09:15:00+05:00. */
        ISO,
        /** With the name of a Hijri month: یکم رجب 1447ھ. */
        HIJRI,
        /** Counted from the moment of writing: دو ہفتے قبل, گذشتہ روز, آج, رواں سال جون. */
        RELATIVE,
        /** A weekday alone: منگل کے روز. */
        WEEKDAY,
        /** A word of two meanings: کل is yesterday or tomorrow. Never resolved. */
        AMBIGUOUS
    }

    /** How exact the day is that {@link DateExpression#resolve} gives. */
    public enum Precision {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        /** A calculated Hijri day, right to one day either way. */
        DAY_PLUS_MINUS_1,
        WEEK,
        MONTH,
        YEAR,
        NONE
    }

    /** Days by which the sighted calendar of Pakistan mostly follows the calculated one of Umm al-Qura. */
    private static final int SIGHTING_DELAY_DAYS = 1;

    private static final int LONGEST_HIJRI_MONTH = 30;

    /** Whether such a day exists: there is no 31 فروری. */
    public boolean possible() {
        if (month == null || dayOfMonth == null) {
            return true;
        }
        if (month < 1 || month > 12 || dayOfMonth < 1) {
            return false;
        }
        if (form == Form.HIJRI) {
            return dayOfMonth <= LONGEST_HIJRI_MONTH;
        }
        // 2000 was a leap year: without a year 29 فروری may exist.
        return dayOfMonth <= YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth();
    }

    /** Whether the weekday fits the day; true when the text does not name both. */
    public boolean weekdayAgrees() {
        if (weekday == null || form == Form.RELATIVE || form == Form.WEEKDAY || form == Form.HIJRI) {
            return true;
        }
        return calendarDay().map(day -> day.getDayOfWeek() == weekday).orElse(true);
    }

    /** How exact this date is; of relative ones, how exact their unit is. */
    public Precision precision() {
        if (!possible()) {
            return Precision.NONE;
        }
        return switch (form) {
            case AMBIGUOUS -> Precision.NONE;
            case WEEKDAY -> Precision.DAY;
            case RELATIVE -> month == null ? precisionOf(unit) : Precision.MONTH;
            case HIJRI -> isFullDay() ? Precision.DAY_PLUS_MINUS_1 : Precision.NONE;
            case GREGORIAN, NUMERIC, ISO -> calendarPrecision();
        };
    }

    private Precision calendarPrecision() {
        if (isFullDay()) {
            if (time == null) {
                return Precision.DAY;
            }
            return time.getSecond() > 0 ? Precision.SECOND : Precision.MINUTE;
        }
        return year != null && month != null && dayOfMonth == null ? Precision.MONTH : Precision.NONE;
    }

    private static Precision precisionOf(@Nullable ChronoUnit unit) {
        if (unit == null) {
            return Precision.NONE;
        }
        return switch (unit) {
            case SECONDS, MINUTES -> Precision.MINUTE;
            case HOURS -> Precision.HOUR;
            case DAYS -> Precision.DAY;
            case WEEKS -> Precision.WEEK;
            case MONTHS -> Precision.MONTH;
            default -> Precision.YEAR;
        };
    }

    /**
     * The day this names for a reader at {@code anchor}; empty when a part is missing, the day is impossible or the word
     * ambiguous. A weekday alone is the latest one up to the anchor; {@code آج ہفتے کے روز} is the anchor if that is a
     * Saturday. Hijri days follow Umm al-Qura plus one day, the sighting in Pakistan: right to one day either way. Amounts of
     * hours and less need {@link #resolveAt}.
     */
    public Optional<LocalDate> resolve(LocalDate anchor) {
        if (!possible()) {
            return Optional.empty();
        }
        return switch (form) {
            case AMBIGUOUS -> Optional.empty();
            case GREGORIAN, NUMERIC, ISO -> calendarDay();
            case HIJRI -> hijriDay();
            case WEEKDAY -> Optional.ofNullable(weekday).map(day -> weekdayNear(anchor, day));
            case RELATIVE -> relativeDay(anchor);
        };
    }

    /** As {@link #resolve}, for an anchor that is known to the minute: {@code 12 گھنٹے قبل} has an answer too. */
    public Optional<LocalDate> resolveAt(LocalDateTime anchor) {
        if (form == Form.RELATIVE && amount != null && unit != null && unit.isTimeBased()) {
            return Optional.of(anchor.plus(amount, unit).toLocalDate());
        }
        return resolve(anchor.toLocalDate());
    }

    /** The month this names, for dates that name one: {@code فروری 2022}, {@code رواں سال جون}, and every resolved day. */
    public Optional<YearMonth> resolveMonth(LocalDate anchor) {
        boolean relativeYear = form == Form.RELATIVE && unit == ChronoUnit.YEARS;
        if (month != null && amount != null && relativeYear) {
            return Optional.of(YearMonth.of(anchor.getYear() + amount, month));
        }
        boolean gregorian = form == Form.GREGORIAN || form == Form.NUMERIC;
        if (year != null && month != null && dayOfMonth == null && gregorian) {
            return Optional.of(YearMonth.of(year, month));
        }
        return resolve(anchor).map(YearMonth::from);
    }

    private boolean isFullDay() {
        return year != null && month != null && dayOfMonth != null;
    }

    private Optional<LocalDate> calendarDay() {
        if (year == null || month == null || dayOfMonth == null || !possible()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, dayOfMonth));
    }

    private Optional<LocalDate> hijriDay() {
        if (year == null || month == null || dayOfMonth == null) {
            return Optional.empty();
        }
        try {
            // A 30th that the calculated month lacks is the day after its 29th.
            HijrahDate first = HijrahDate.of(year, month, 1);
            return Optional.of(LocalDate.from(first).plusDays(dayOfMonth - 1L + SIGHTING_DELAY_DAYS));
        } catch (DateTimeException outsideTheTable) {
            return Optional.empty();
        }
    }

    private LocalDate weekdayNear(LocalDate anchor, DayOfWeek day) {
        int direction = amount == null ? 0 : amount;
        return switch (Integer.signum(direction)) {
            case -1 -> anchor.with(TemporalAdjusters.previous(day));
            case 1 -> anchor.with(TemporalAdjusters.next(day));
            default -> anchor.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    private Optional<LocalDate> relativeDay(LocalDate anchor) {
        if (amount == null || unit == null || month != null || unit.isTimeBased()) {
            return Optional.empty();
        }
        LocalDate day = anchor.plus(amount, unit);
        return weekday == null || day.getDayOfWeek() == weekday ? Optional.of(day) : Optional.empty();
    }
}
