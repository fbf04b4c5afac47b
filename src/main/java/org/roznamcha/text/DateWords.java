package org.roznamcha.text;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The vocabulary of Urdu dates, from {@code date-words.tsv}. */
final class DateWords {

    private static final String RESOURCE = "date-words.tsv";
    private static final int DAY_PART = 1 << 30;
    private static final int UNIT = 1 << 29;
    private static final Names<Integer> NONE = new Names<>();

    /** Names with the number each stands for. */
    enum Kind {
        MONTH,
        HIJRI,
        WEEKDAY,
        DAY,
        NUMBER,
        AFTER_AMOUNT,
        BEFORE_UNIT,
        RELATIVE_DAY,
        TWO_WAY_DAY,
        ON_DAY
    }

    /** A name found at a token. */
    record Found(int value, int end) {}

    /** A part of the day found at a token. */
    record DayPart(HourRange hours, int end) {}

    /** Hours that a part of the day covers, {@code to} exclusive; above 24 it reaches into the next morning. */
    record HourRange(int from, int to) {

        /** The hour of the 24 hour clock that {@code hour} of the 12 hour clock means in this part of the day. */
        int on24HourClock(int hour) {
            for (int candidate = hour % 12; candidate < to; candidate += 12) {
                if (candidate >= from) {
                    return candidate % 24;
                }
            }
            return hour;
        }
    }

    private static final DateWords INSTANCE = read();

    private final Map<Kind, Names<Integer>> names = new EnumMap<>(Kind.class);
    private final Map<String, ChronoUnit> units = new HashMap<>();
    private final Names<HourRange> dayParts = new Names<>();
    private final Map<String, Integer> firstWords = new HashMap<>();
    private final DateTraces traces = new DateTraces(
            bit(Kind.MONTH)
                    | bit(Kind.HIJRI)
                    | bit(Kind.WEEKDAY)
                    | bit(Kind.RELATIVE_DAY)
                    | bit(Kind.TWO_WAY_DAY)
                    | bit(Kind.AFTER_AMOUNT),
            bit(Kind.BEFORE_UNIT),
            UNIT);

    private DateWords() {}

    static DateWords get() {
        return INSTANCE;
    }

    /** What every date of a text leaves in its key. */
    DateTraces traces() {
        return traces;
    }

    /** The longest name of a kind that begins at a token. */
    Optional<Found> find(Kind kind, DateTokens tokens, int index) {
        if ((tokens.kinds(index) & bit(kind)) == 0) {
            return Optional.empty();
        }
        return longest(names.getOrDefault(kind, NONE), tokens, index, Found::new);
    }

    /** The longest part of the day that begins at a token. */
    Optional<DayPart> findDayPart(DateTokens tokens, int index) {
        if ((tokens.kinds(index) & DAY_PART) == 0) {
            return Optional.empty();
        }
        return longest(dayParts, tokens, index, DayPart::new);
    }

    Optional<ChronoUnit> unit(String key) {
        return Optional.ofNullable(units.get(key));
    }

    private static <V, F> Optional<F> longest(
            Names<V> names, DateTokens tokens, int index, BiFunction<V, Integer, F> found) {
        for (int words = names.longestFrom(tokens.key(index)); words > 0; words--) {
            V value = names.values.get(joined(tokens, index, words));
            if (value != null) {
                return Optional.of(found.apply(value, index + words));
            }
        }
        return Optional.empty();
    }

    private static String joined(DateTokens tokens, int index, int words) {
        String name = tokens.key(index);
        for (int i = index + 1; i < index + words; i++) {
            name = name + ' ' + tokens.key(i);
        }
        return name;
    }

    private static DateWords read() {
        DateWords words = new DateWords();
        WordList.read(RESOURCE).forEach(words::add);
        words.firstWords.forEach(words.traces::add);
        return words;
    }

    private void add(String line) {
        String[] row = line.split("\t", -1);
        if (row.length != 3) {
            throw new IllegalStateException("Cannot read " + RESOURCE + ": three columns are needed in: " + line);
        }
        firstWords.merge(row[1].split(" ", 2)[0], kinds(row[0]), (one, other) -> one | other);
        switch (row[0]) {
            case "unit" -> units.put(row[1], ChronoUnit.valueOf(row[2]));
            case "daypart" -> dayParts.put(row[1], hours(row[2]));
            default ->
                names.computeIfAbsent(kind(row[0]), kind -> new Names<>()).put(row[1], Integer.valueOf(row[2]));
        }
    }

    private static int kinds(String name) {
        return switch (name) {
            case "unit" -> UNIT;
            case "daypart" -> DAY_PART;
            default -> bit(kind(name));
        };
    }

    /** In memory only: no order of the kinds is written anywhere. */
    @SuppressWarnings("EnumOrdinal")
    private static int bit(Kind kind) {
        return 1 << kind.ordinal();
    }

    private static Kind kind(String name) {
        return Kind.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static HourRange hours(String range) {
        String[] ends = range.split("-", 2);
        return new HourRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** Names of one kind; each knows how many words the longest name has that begins with its first word. */
    private static final class Names<V> {

        private final Map<String, V> values = new HashMap<>();
        private final Map<String, Integer> longest = new HashMap<>();

        void put(String name, V value) {
            String[] words = name.split(" ", -1);
            values.put(name, value);
            longest.merge(words[0], words.length, Math::max);
        }

        int longestFrom(String firstWord) {
            return longest.getOrDefault(firstWord, 0);
        }
    }
}
