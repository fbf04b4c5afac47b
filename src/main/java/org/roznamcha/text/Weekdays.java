package org.roznamcha.text;

import static org.roznamcha.text.DateWords.Kind;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.DateExpression.Form;
import org.roznamcha.text.DateWords.Found;

/**
 * Reads weekdays. Several of their names mean something else too (پیر is a saint, ہفتہ a week, بدھ Buddha), so one that
 * stands alone needs بروز before it, or کے روز, کے دن, کو, کی شام behind it.
 */
final class Weekdays {

    private static final Set<String> DAYS = Set.of("روز", "دن");

    /** Before ہفتہ these make it a week. */
    private static final Set<String> WEEK_CUES =
            Set.of("اس", "رواں", "ہر", "پورے", "گزشتہ", "گذشتہ", "آئندہ", "اگلے", "پچھلے", "ایک");

    private final DateTokens tokens;
    private final DateWords words = DateWords.get();

    Weekdays(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** A weekday, the index after its phrase, and whether its context shows that it is one. */
    record Read(DayOfWeek day, int end, boolean certain) {}

    /** The weekday phrase that begins at a token; null when no weekday name stands there. */
    @Nullable
    Read read(int index) {
        Optional<Found> prefix = words.find(Kind.ON_DAY, tokens, index);
        boolean prefixed = prefix.isPresent();
        int name = prefix.map(Found::end).orElse(index);
        Optional<Found> weekday = words.find(Kind.WEEKDAY, tokens, name);
        if (weekday.isEmpty() || (prefixed && !tokens.sameLine(name))) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday.get().value());
        int end = weekday.get().end();
        if (isDayPhrase(tokens, end)) {
            return new Read(day, end + 2, true);
        }
        return new Read(day, end, prefixed || isCertain(index, end, day));
    }

    /** A weekday that stands alone, with a direction such as گزشتہ before it or not; null when none is certain. */
    @Nullable
    DateDraft alone(int index) {
        Optional<Found> direction = words.find(Kind.BEFORE_UNIT, tokens, index);
        Read weekday = read(direction.map(Found::end).orElse(index));
        if (weekday == null || !(weekday.certain() || (direction.isPresent() && weekday.day() != DayOfWeek.SATURDAY))) {
            return null;
        }
        DateDraft draft = new DateDraft(index, weekday.end(), Form.WEEKDAY);
        draft.weekday = weekday.day();
        draft.amount = direction.map(Found::value).orElse(null);
        return draft;
    }

    /** Whether کے روز or کے دن stands at a token. */
    static boolean isDayPhrase(DateTokens tokens, int index) {
        return tokens.is(index, "کے") && DAYS.contains(tokens.key(index + 1)) && tokens.sameLine(index + 1);
    }

    private boolean isCertain(int index, int end, DayOfWeek day) {
        if (day == DayOfWeek.SATURDAY && isWeek(index)) {
            return false;
        }
        boolean partOfDay =
                tokens.is(end, "کی") && words.findDayPart(tokens, end + 1).isPresent();
        return tokens.is(end, "کو") || partOfDay;
    }

    private boolean isWeek(int index) {
        boolean counted = tokens.isNumber(index - 1)
                || words.find(Kind.NUMBER, tokens, index - 1).isPresent();
        return counted || WEEK_CUES.contains(tokens.key(index - 1));
    }
}
