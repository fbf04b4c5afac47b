package org.roznamcha.text;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.DateExpression.Form;

/** Reads dates that are all digits: 18/02/2026, 2026-02-18 and ISO 8601 stamps. */
final class NumericDates {

    private static final Set<String> SEPARATORS = Set.of("/", "-", ".");
    private static final int LAST_TWO_DIGIT_YEAR = 79;

    private final DateTokens tokens;

    NumericDates(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The date that begins at a token; null when none does. */
    @Nullable
    DateDraft read(int index) {
        if (!tokens.isNumber(index) || !isDigitChain(index)) {
            return null;
        }
        DateDraft date = yearFirst(index);
        return date == null ? dayFirst(index) : date;
    }

    /** 2026-02-18, 2026/02/18 and ISO stamps. */
    private @Nullable DateDraft yearFirst(int index) {
        int year = gregorianYear(index);
        if (year < 0) {
            return null;
        }
        int month = tokens.number(index + 2);
        int day = tokens.number(index + 4);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        DateDraft stamp = isoTime(index + 5);
        if (stamp == null) {
            return new DateDraft(index, index + 5, Form.NUMERIC).day(year, month, day);
        }
        DateDraft iso = new DateDraft(index, stamp.end, Form.ISO).day(year, month, day);
        iso.time = stamp.time;
        iso.zone = stamp.zone;
        return iso;
    }

    /** 18/02/2026; 02/18/2026 only when the day cannot be the month, or when a program wrote it the American way. */
    private @Nullable DateDraft dayFirst(int index) {
        if (tokens.key(index).length() > 2) {
            return null;
        }
        int day = tokens.number(index);
        int month = tokens.number(index + 2);
        int year = tokens.key(index + 4).length() == 2 ? shortYear(index + 4) : gregorianYear(index + 4);
        if ((month > 12 && day <= 12) || (month <= 12 && day <= 12 && isAmerican(index))) {
            int swap = day;
            day = month;
            month = swap;
        }
        if (year < 0 || day < 1 || day > 31 || month < 1 || month > 12) {
            return null;
        }
        DateDraft date = new DateDraft(index, index + 5, Form.NUMERIC).day(year, month, day);
        date.dayFirst = true;
        return date;
    }

    /**
     * 2/18/2026 9:15:00 PM: seconds, a clock of twelve hours and no zero before the hour are what .NET and JavaScript write when nobody told
     * them otherwise, and then the month comes first. People leave seconds out.
     */
    private boolean isAmerican(int index) {
        int hour = tokens.skipComma(index + 5);
        boolean clock = tokens.is(index + 1, "/")
                && tokens.is(hour + 1, ":")
                && tokens.is(hour + 3, ":")
                && tokens.number(hour + 2, 2) >= 0
                && tokens.number(hour + 4, 2) >= 0;
        boolean padded = tokens.key(hour).startsWith("0");
        return clock && !padded && (tokens.is(hour + 5, "am") || tokens.is(hour + 5, "pm"));
    }

    private int shortYear(int index) {
        int year = tokens.number(index);
        return year > LAST_TWO_DIGIT_YEAR ? -1 : 2000 + year;
    }

    /** Three numbers parted by the same separator, and no fourth behind them. */
    private boolean isDigitChain(int index) {
        String separator = tokens.key(index + 1);
        boolean parted = SEPARATORS.contains(separator)
                && tokens.is(index + 3, separator)
                && tokens.isNumber(index + 2)
                && tokens.isNumber(index + 4);
        if (!parted || !(isGlued(index) || isSpaced(index))) {
            return false;
        }
        boolean near = tokens.glued(index + 5) || !tokens.glued(index + 1);
        return !(near && tokens.is(index + 5, separator) && tokens.isNumber(index + 6));
    }

    private boolean isGlued(int index) {
        for (int i = index + 1; i <= index + 4; i++) {
            if (!tokens.glued(i)) {
                return false;
            }
        }
        return true;
    }

    /** 18 / 02 / 2026 and 18. 02. 2026: evenly spaced, in one line, and with a whole year, as results and sums are not. */
    private boolean isSpaced(int index) {
        boolean before = tokens.glued(index + 1);
        boolean even = before == tokens.glued(index + 3) && !tokens.glued(index + 2) && !tokens.glued(index + 4);
        for (int i = index + 1; i <= index + 4; i++) {
            even &= tokens.sameLine(i);
        }
        return even && (gregorianYear(index) >= 0 || gregorianYear(index + 4) >= 0);
    }

    /** T09:15:00.123+05:00 or Z; null when no such time is glued to the date. */
    private @Nullable DateDraft isoTime(int index) {
        if (!tokens.is(index, "t") || !tokens.glued(index) || !tokens.glued(index + 1)) {
            return null;
        }
        int hour = tokens.number(index + 1, 2);
        int minute = tokens.is(index + 2, ":") ? tokens.number(index + 3, 2) : -1;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return null;
        }
        DateDraft stamp = new DateDraft(index, index + 4, Form.ISO);
        int second = tokens.is(stamp.end, ":") ? wholeSeconds(stamp.end + 1) : -1;
        if (second >= 0) {
            stamp.end += 2;
        }
        stamp.time = LocalTime.of(hour, minute, Math.max(second, 0));
        zone(stamp);
        return stamp;
    }

    private int wholeSeconds(int index) {
        String key = tokens.isNumber(index) ? tokens.key(index) : "";
        boolean digits = key.length() >= 2 && (key.length() == 2 || key.charAt(2) == '.');
        int second = digits ? Integer.parseInt(key.substring(0, 2)) : -1;
        return second > 59 ? -1 : second;
    }

    private void zone(DateDraft stamp) {
        int index = stamp.end;
        if (tokens.is(index, "z") && tokens.glued(index)) {
            stamp.zone = ZoneOffset.UTC;
            stamp.end = index + 1;
            return;
        }
        boolean signed = tokens.glued(index) && (tokens.is(index, "+") || tokens.is(index, "-"));
        if (!signed || !tokens.glued(index + 1)) {
            return;
        }
        int sign = tokens.is(index, "-") ? -1 : 1;
        int compact = tokens.number(index + 1, 4);
        boolean parted = tokens.is(index + 2, ":") && tokens.number(index + 3, 2) >= 0;
        int hours = compact >= 0 ? compact / 100 : tokens.number(index + 1, 2);
        int minutes = compact >= 0 ? compact % 100 : parted ? tokens.number(index + 3, 2) : 0;
        if (hours < 0 || hours > 17 || minutes > 59) {
            return;
        }
        stamp.zone = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        stamp.end = index + (compact < 0 && parted ? 4 : 2);
    }

    private int gregorianYear(int index) {
        return tokens.year(index, DateTokens.FIRST_YEAR, DateTokens.LAST_YEAR);
    }
}
