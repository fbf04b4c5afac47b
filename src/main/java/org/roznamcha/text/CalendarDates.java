package org.roznamcha.text;

import static org.roznamcha.text.DateWords.Kind;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.DateExpression.Form;
import org.roznamcha.text.DateWords.Found;

/** Reads dates that name a month or are all digits. */
final class CalendarDates {

    private static final Set<String> YEAR_WORDS = Set.of("سن", "سنہ", "سال");
    private static final Set<String> GREGORIAN_SIGNS = Set.of("ء", "ع", "عیسوی");
    private static final Set<String> HIJRI_SIGNS = Set.of("ھ", "ہ", "ہجری", "ھجری");
    private static final Set<String> SEPARATORS = Set.of("/", "-", ".");
    private static final int LAST_TWO_DIGIT_YEAR = 79;

    private final DateTokens tokens;
    private final DateWords words = DateWords.get();

    CalendarDates(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The date that begins at a token, without weekday and time beside it; null when none does. */
    @Nullable
    DateDraft read(int index) {
        if (tokens.isNumber(index)) {
            DateDraft digits = yearFirst(index);
            digits = digits == null ? dayFirst(index) : digits;
            if (digits != null) {
                return digits;
            }
        }
        DateDraft named = dayMonth(index);
        named = named == null ? monthDay(index) : named;
        named = named == null ? yearMonthDay(index) : named;
        return named == null ? monthYear(index) : named;
    }

    /** 2026-02-18, 2026/02/18 and ISO stamps. */
    private @Nullable DateDraft yearFirst(int index) {
        int year = year(index, false);
        if (year < 0 || !isDigitChain(index)) {
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

    /** 18/02/2026; 02/18/2026 only when the day cannot be the month. */
    private @Nullable DateDraft dayFirst(int index) {
        if (!isDigitChain(index) || tokens.key(index).length() > 2) {
            return null;
        }
        int day = tokens.number(index);
        int month = tokens.number(index + 2);
        int year = tokens.key(index + 4).length() == 2 ? shortYear(index + 4) : year(index + 4, false);
        if (month > 12 && day <= 12) {
            int swap = day;
            day = month;
            month = swap;
        }
        if (year < 0 || day < 1 || day > 31 || month < 1 || month > 12) {
            return null;
        }
        return new DateDraft(index, index + 5, Form.NUMERIC).day(year, month, day);
    }

    private int shortYear(int index) {
        int year = tokens.number(index);
        return year > LAST_TWO_DIGIT_YEAR ? -1 : 2000 + year;
    }

    /** Three numbers glued by the same separator, and no fourth behind them. */
    private boolean isDigitChain(int index) {
        String separator = tokens.key(index + 1);
        if (!SEPARATORS.contains(separator) || !tokens.is(index + 3, separator)) {
            return false;
        }
        for (int i = index + 1; i <= index + 4; i++) {
            if (!tokens.glued(i)) {
                return false;
            }
        }
        boolean longer = tokens.glued(index + 5) && tokens.is(index + 5, separator) && tokens.isNumber(index + 6);
        return tokens.isNumber(index + 2) && tokens.isNumber(index + 4) && !longer;
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

    /** 13 جنوری 2024ء, یکم رجب 1447ھ, 4 جون. */
    private @Nullable DateDraft dayMonth(int index) {
        Optional<Found> day = dayOfMonth(index);
        if (day.isEmpty()) {
            return null;
        }
        int next = tokens.skipComma(day.get().end());
        DateDraft draft = tokens.sameLine(next) ? month(index, next) : null;
        if (draft == null) {
            return null;
        }
        draft.dayOfMonth = day.get().value();
        yearAfter(draft);
        return draft;
    }

    /** فروری 18, 2026. */
    private @Nullable DateDraft monthDay(int index) {
        DateDraft draft = month(index, index);
        if (draft == null || !tokens.sameLine(draft.end)) {
            return null;
        }
        int day = tokens.key(draft.end).length() <= 2 ? tokens.number(draft.end) : -1;
        draft.end++;
        if (day < 1 || day > 31 || !yearAfter(draft)) {
            return null;
        }
        draft.dayOfMonth = day;
        return draft;
    }

    /** 2024 جنوری 13. */
    private @Nullable DateDraft yearMonthDay(int index) {
        int year = year(index, false);
        int next = GREGORIAN_SIGNS.contains(tokens.key(index + 1)) ? index + 2 : index + 1;
        DateDraft draft = year >= 0 && tokens.sameLine(next) ? month(index, next) : null;
        if (draft == null || draft.form != Form.GREGORIAN || !tokens.sameLine(draft.end)) {
            return null;
        }
        int day = tokens.key(draft.end).length() <= 2 ? tokens.number(draft.end) : -1;
        if (day < 1 || day > 31) {
            return null;
        }
        draft.end++;
        draft.year = year;
        draft.dayOfMonth = day;
        return draft;
    }

    /** فروری 2022. */
    private @Nullable DateDraft monthYear(int index) {
        DateDraft draft = month(index, index);
        return draft != null && yearAfter(draft) ? draft : null;
    }

    private Optional<Found> dayOfMonth(int index) {
        int number = tokens.key(index).length() <= 2 ? tokens.number(index) : -1;
        if (number >= 1 && number <= 31) {
            return Optional.of(new Found(number, index + 1));
        }
        if (tokens.isNumber(index)) {
            return Optional.empty();
        }
        Optional<Found> day = words.find(Kind.DAY, tokens, index);
        // "One" before a month is an article.
        return day.isPresent()
                ? day
                : words.find(Kind.NUMBER, tokens, index).filter(n -> n.value() > 1 && n.value() <= 31);
    }

    private @Nullable DateDraft month(int start, int index) {
        Optional<Found> gregorian = words.find(Kind.MONTH, tokens, index);
        Optional<Found> month = gregorian.isPresent() ? gregorian : words.find(Kind.HIJRI, tokens, index);
        if (month.isEmpty()) {
            return null;
        }
        Form form = gregorian.isPresent() ? Form.GREGORIAN : Form.HIJRI;
        return new DateDraft(start, month.get().end(), form)
                .day(null, month.get().value(), null);
    }

    /** Reads the year behind a month or day, if there is one, and its sign. */
    private boolean yearAfter(DateDraft draft) {
        int index = tokens.skipComma(draft.end);
        if (YEAR_WORDS.contains(tokens.key(index))) {
            index++;
        }
        int year = tokens.sameLine(index) ? year(index, draft.form == Form.HIJRI) : -1;
        if (year < 0) {
            return false;
        }
        draft.year = year;
        Set<String> signs = draft.form == Form.HIJRI ? HIJRI_SIGNS : GREGORIAN_SIGNS;
        boolean signed = signs.contains(tokens.key(index + 1)) && tokens.sameLine(index + 1);
        draft.end = signed ? index + 2 : index + 1;
        return true;
    }

    private int year(int index, boolean hijri) {
        int year = tokens.number(index, 4);
        int first = hijri ? 1000 : 1500;
        int last = hijri ? 1599 : 2199;
        return year >= first && year <= last ? year : -1;
    }
}
