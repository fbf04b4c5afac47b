package org.roznamcha.page.extract;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.DateExpression;
import org.roznamcha.text.DateExpression.Form;
import org.roznamcha.text.Span;

/**
 * Finds full dates with a month's name in other languages than Urdu: {@code 12. März 2019}, {@code 4 de mayo de 2020}, {@code May 4th,
 * 2020}, {@code 2020年5月4日}. The names are those of the JDK's CLDR data.
 */
final class WrittenDates {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{1,2})(?:\\.|st|nd|rd|th|er|º)? (?:de |of )?(\\p{L}{3,12})[.,]{0,2}"
                    + "(?: de| del)? (\\p{Nd}{4})(?!\\p{Nd})");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,12})\\.? (\\p{Nd}{1,2})(?:st|nd|rd|th)?,? (\\p{Nd}{4})(?!\\p{Nd})");

    private static final Pattern EAST_ASIAN =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{4}) ?[年년] ?(\\p{Nd}{1,2}) ?[月월] ?(\\p{Nd}{1,2}) ?[日일]");

    /** The year cut to two figures, between dashes alone: a number behind a month may be anything else. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{1,2})-(\\p{L}{3,9})-(\\p{Nd}{2})(?![\\p{Nd}:-])");

    private static final int CENTURY = 2_000;

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "ru", "uk", "bg", "tr", "sv", "da", "nb", "fi",
            "hu", "ro", "el", "id", "ms", "ar", "hi", "bn");

    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();

    private WrittenDates() {}

    /** All such dates of a short line, in order of their form. */
    static List<DateExpression> find(String line) {
        List<DateExpression> dates = new ArrayList<>();
        if (!hasYear(line)) {
            add(dates, line.indexOf('-') < 0 ? null : SHORT_YEAR.matcher(line), 3, 2, 1);
            return List.copyOf(dates);
        }
        add(dates, DAY_FIRST.matcher(line), 3, 2, 1);
        add(dates, MONTH_FIRST.matcher(line), 3, 1, 2);
        add(dates, EAST_ASIAN.matcher(line), 1, 2, 3);
        return List.copyOf(dates);
    }

    /** Whether the text is the name of a weekday in one of these languages. */
    static boolean isWeekday(String text) {
        return WEEKDAYS.contains(Wording.key(text));
    }

    private static void add(List<DateExpression> dates, @Nullable Matcher matcher, int year, int month, int day) {
        while (matcher != null && matcher.find()) {
            Integer number = month(matcher.group(month));
            if (number != null) {
                dates.add(new DateExpression(
                        new Span(matcher.start(), matcher.end()),
                        Form.GREGORIAN,
                        year(matcher.group(year)),
                        number,
                        Integer.parseInt(matcher.group(day)),
                        null,
                        null,
                        null,
                        null,
                        null));
            }
        }
    }

    private static int year(String figures) {
        int year = Integer.parseInt(figures);
        return figures.length() == 2 ? CENTURY + year : year;
    }

    private static @Nullable Integer month(String name) {
        return Character.isDigit(name.charAt(0)) ? Integer.valueOf(name) : MONTHS.get(Wording.key(name));
    }

    private static boolean hasYear(String line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < 4; i++) {
            digits = Character.isDigit(line.charAt(i)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** Month names in key form; a name that two languages give to different months is left out. */
    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)
                        .map(style -> Wording.key(month.getDisplayName(style, locale)))
                        .distinct()
                        .forEach(name -> months.merge(name, month.getValue(), (a, b) -> a.equals(b) ? a : 0));
            }
        }
        months.values().removeIf(month -> month == 0);
        return Map.copyOf(months);
    }

    private static Set<String> weekdays() {
        return LANGUAGES.stream()
                .map(Locale::forLanguageTag)
                .flatMap(locale -> Stream.of(DayOfWeek.values())
                        .flatMap(day -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
                                .map(style -> Wording.key(day.getDisplayName(style, locale)))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
