package org.roznamcha.text;

import static org.roznamcha.text.DateWords.Kind;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.DateExpression.Form;
import org.roznamcha.text.DateWords.Found;

/** Reads dates that name a month of the Gregorian or the Hijri calendar. */
final class CalendarDates {

    private static final Set<String> YEAR_WORDS = Set.of("سن", "سنہ", "سال");
    private static final Set<String> GREGORIAN_SIGNS = Set.of("ء", "ع", "عیسوی");
    /** What follows a year of two figures, between a date and what stands beside it. */
    private static final Set<String> MARKS = Set.of(",", "|", "@", ")", "]");

    private static final int FIRST_SHORT_YEAR = 10;
    private static final int LAST_SHORT_YEAR = 49;

    private static final Set<String> HIJRI_SIGNS = Set.of("ھ", "ہ", "ہجری", "ھجری");

    private final DateTokens tokens;
    private final DateWords words = DateWords.get();

    CalendarDates(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The date that begins at a token, without weekday and time beside it; null when none does. */
    @Nullable
    DateDraft read(int index) {
        DateDraft named = dayMonth(index);
        named = named == null ? monthDay(index) : named;
        named = named == null ? yearMonthDay(index) : named;
        return named == null ? monthYear(index) : named;
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
        if (YEAR_WORDS.contains(tokens.key(index)) || tokens.is(index, "'")) {
            index++;
        }
        int year = tokens.sameLine(index) ? year(index, draft.form == Form.HIJRI) : -1;
        if (year < 0 && draft.form == Form.GREGORIAN && draft.dayOfMonth != null) {
            year = shortYear(index);
        }
        if (year < 0) {
            return false;
        }
        draft.year = year;
        Set<String> signs = draft.form == Form.HIJRI ? HIJRI_SIGNS : GREGORIAN_SIGNS;
        boolean signed = signs.contains(tokens.key(index + 1)) && tokens.sameLine(index + 1);
        draft.end = signed ? index + 2 : index + 1;
        return true;
    }

    /** 22 Nov 23: two figures that end a line or stand before a mark or the sign of the era; anything else may count what is told of that day. */
    private int shortYear(int index) {
        String next = tokens.key(index + 1);
        boolean last = !tokens.sameLine(index + 1) || MARKS.contains(next) || GREGORIAN_SIGNS.contains(next);
        int year = tokens.sameLine(index) && last ? tokens.number(index, 2) : -1;
        return year < FIRST_SHORT_YEAR || year > LAST_SHORT_YEAR ? -1 : 2000 + year;
    }

    private int year(int index, boolean hijri) {
        return tokens.year(index, hijri ? 1000 : DateTokens.FIRST_YEAR, hijri ? 1599 : DateTokens.LAST_YEAR);
    }
}
