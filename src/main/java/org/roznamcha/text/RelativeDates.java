package org.roznamcha.text;

import static org.roznamcha.text.DateWords.Kind;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.DateExpression.Form;
import org.roznamcha.text.DateWords.Found;

/** Reads dates that are counted from the moment of writing. */
final class RelativeDates {

    private static final String TODAY = "آج";
    private static final String YESTERDAY_OR_TOMORROW = "کل";

    /** Behind these words, and before these, کل means "total" or, with آج, "nowadays". */
    private static final Set<String> TOTALS =
            Set.of("تعداد", "رقم", "آبادی", "لاگت", "مالیت", "ملا", "وقتی", "جماعتی", "حجم", "رقبہ", "مدت", "آمدنی");

    /** The units that گذشتہ and رواں count; plurals name a stretch of time instead. */
    private static final Set<String> SINGULAR_UNITS =
            Set.of("روز", "دن", "ہفتہ", "ہفتے", "ماہ", "مہینہ", "مہینے", "سال", "برس");

    private static final int LARGEST_AMOUNT = 999;

    private final DateTokens tokens;
    private final DateWords words = DateWords.get();

    RelativeDates(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The relative date that begins at a token; null when none does. */
    @Nullable
    DateDraft read(int index) {
        Optional<Found> day = words.find(Kind.RELATIVE_DAY, tokens, index);
        if (day.isPresent()) {
            boolean nowadays = tokens.is(index, TODAY) && tokens.is(index + 1, YESTERDAY_OR_TOMORROW);
            return nowadays
                    ? null
                    : DateDraft.relative(index, day.get().end(), day.get().value(), ChronoUnit.DAYS);
        }
        Optional<Found> twoWay = words.find(Kind.TWO_WAY_DAY, tokens, index);
        if (twoWay.isPresent()) {
            return isTotal(index) ? null : new DateDraft(index, twoWay.get().end(), Form.AMBIGUOUS);
        }
        DateDraft counted = counted(index);
        return counted == null ? directed(index) : counted;
    }

    private boolean isTotal(int index) {
        return tokens.is(index - 1, TODAY) || tokens.isNumber(index + 1) || TOTALS.contains(tokens.key(index + 1));
    }

    /** دو ہفتے قبل, 12 گھنٹے پہلے. */
    private @Nullable DateDraft counted(int index) {
        if (tokens.is(index - 1, "سے")) {
            // Counted from another event of the story.
            return null;
        }
        Optional<Found> word = words.find(Kind.NUMBER, tokens, index);
        int amount = tokens.isNumber(index)
                ? tokens.number(index)
                : word.map(Found::value).orElse(-1);
        int next = word.map(Found::end).orElse(index + 1);
        Optional<ChronoUnit> unit = words.unit(tokens.key(next));
        if (amount < 0 || amount > LARGEST_AMOUNT || unit.isEmpty() || !tokens.sameLine(next)) {
            return null;
        }
        return words.find(Kind.AFTER_AMOUNT, tokens, next + 1)
                .map(direction -> DateDraft.relative(index, direction.end(), direction.value() * amount, unit.get()))
                .orElse(null);
    }

    /** گذشتہ روز, رواں سال, رواں سال جون, آئندہ ہفتے. */
    private @Nullable DateDraft directed(int index) {
        Optional<Found> direction = words.find(Kind.BEFORE_UNIT, tokens, index);
        if (direction.isEmpty()) {
            return null;
        }
        int next = direction.get().end();
        if (tokens.is(next, YESTERDAY_OR_TOMORROW) && direction.get().value() != 0) {
            return DateDraft.relative(index, next + 1, direction.get().value(), ChronoUnit.DAYS);
        }
        Optional<ChronoUnit> unit = words.unit(tokens.key(next)).filter(u -> SINGULAR_UNITS.contains(tokens.key(next)));
        // "That day" points into the story, not to the day of writing.
        boolean thatDay = direction.get().value() == 0
                && unit.filter(ChronoUnit.DAYS::equals).isPresent();
        if (unit.isEmpty() || thatDay || isWeekday(next)) {
            return null;
        }
        DateDraft draft = DateDraft.relative(index, next + 1, direction.get().value(), unit.get());
        if (unit.get() == ChronoUnit.YEARS) {
            words.find(Kind.MONTH, tokens, draft.end).ifPresent(month -> {
                draft.month = month.value();
                draft.end = month.end();
            });
        }
        return draft;
    }

    /** ہفتے کے روز is Saturday, not a week. */
    private boolean isWeekday(int index) {
        return Weekdays.isDayPhrase(tokens, index + 1);
    }
}
