package org.roznamcha.sample.layout;

import com.samskivert.mustache.Mustache;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One moment in every way that the layouts write it; the clock is Pakistan's.
 *
 * @param at the moment
 * @param fetched when the page was fetched, from which relative forms count
 */
record PageDates(OffsetDateTime at, OffsetDateTime fetched) implements Mustache.CustomContext {

    private static final List<String> MONTHS = List.of(
            "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر");
    private static final List<String> ISLAMIC_MONTHS = List.of(
            "محرم",
            "صفر",
            "ربیع الاول",
            "ربیع الثانی",
            "جمادی الاول",
            "جمادی الثانی",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذوالقعدہ",
            "ذوالحجہ");
    private static final List<String> WEEKDAYS = List.of("پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار");

    private static final List<String> NUMBERS =
            List.of("ایک", "دو", "تین", "چار", "پانچ", "چھ", "سات", "آٹھ", "نو", "دس");

    /** Names of forms to how they are written. */
    private static final Map<String, DateTimeFormatter> PATTERNS = Map.ofEntries(
            pattern("iso", "yyyy-MM-dd'T'HH:mm:ssxxx"),
            pattern("zoneless", "yyyy-MM-dd'T'HH:mm:ss"),
            pattern("sql", "yyyy-MM-dd HH:mm:ss"),
            pattern("day", "yyyy-MM-dd"),
            pattern("rfc822", "EEE, d MMM yyyy HH:mm:ss xx"),
            pattern("slashes", "dd/MM/yyyy"),
            pattern("dashes", "dd-MM-yyyy"),
            pattern("dots", "dd.MM.yyyy"),
            pattern("english", "MMMM d, yyyy"),
            pattern("english_clock", "MMMM d, yyyy h:mm a"),
            pattern("english_short", "d MMM yyyy"),
            pattern("english_weekday", "EEEE, d MMMM yyyy"),
            pattern("clock", "HH:mm"),
            pattern("yyyy", "yyyy"),
            pattern("yy", "yy"),
            pattern("m", "M"),
            pattern("d", "d"),
            pattern("month_english", "MMMM"),
            pattern("month_short", "MMM"),
            pattern("weekday_english", "EEEE"),
            pattern("hour12", "h:mm"),
            pattern("ampm", "a"),
            pattern("mm", "MM"),
            pattern("dd", "dd"),
            pattern("utc", "yyyy-MM-dd'T'HH:mm:ss'Z'"),
            pattern("gmt", "yyyy-MM-dd'T'HH:mm:ss 'GMT'"));

    /** Those that tell the time of Greenwich. */
    private static final Set<String> OF_GREENWICH = Set.of("utc", "gmt");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("hh:mm", Locale.ENGLISH);

    private static Map.Entry<String, DateTimeFormatter> pattern(String name, String pattern) {
        return Map.entry(name, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    /** The form of this name; null where there is none, as templates expect it. */
    @Override
    public @Nullable Object get(String name) {
        return switch (name) {
            case "epoch" -> Long.toString(at.toEpochSecond());
            case "urdu" -> urdu();
            case "urdu_first" ->
                (at.getDayOfMonth() == 1 ? "یکم" : "" + at.getDayOfMonth()) + " " + month(at) + " " + at.getYear()
                        + "ء";
            case "urdu_digits" -> Typing.urduDigits(urdu()) + "ء";
            case "urdu_weekday" -> weekday(at) + " " + urdu();
            case "urdu_comma" -> weekday(at) + ", " + month(at) + " " + at.getDayOfMonth() + ", " + at.getYear();
            case "weekday" -> weekday(at);
            case "month" -> month(at);
            case "clock12" -> clock(at);
            case "part" -> partOfDay(at);
            case "hijri" -> hijri(at);
            case "relative" -> relative(at, fetched);
            case "ago" -> relative(at, fetched).replace("قبل", "پہلے");
            case "ago_words" -> daysInWords(relative(at, fetched));
            case "ago_english" -> english(relative(at, fetched));
            default -> formatted(name);
        };
    }

    private @Nullable String formatted(String name) {
        DateTimeFormatter pattern = PATTERNS.get(name);
        if (pattern == null) {
            return null;
        }
        return pattern.format(OF_GREENWICH.contains(name) ? at.withOffsetSameInstant(ZoneOffset.UTC) : at);
    }

    private String urdu() {
        return at.getDayOfMonth() + " " + month(at) + " " + at.getYear();
    }

    private static String month(OffsetDateTime at) {
        return MONTHS.get(at.getMonthValue() - 1);
    }

    private static String weekday(OffsetDateTime at) {
        return WEEKDAYS.get(at.getDayOfWeek().getValue() - 1);
    }

    /** On a clock of twelve hours. */
    static String clock(OffsetDateTime at) {
        return CLOCK.format(at) + (at.getHour() < 12 ? " صبح" : " شام");
    }

    /** The word that people set behind a clock of twelve hours. */
    private static String partOfDay(OffsetDateTime at) {
        int hour = at.getHour();
        if (hour < 4 || hour >= 19) {
            return "رات";
        }
        return hour < 12 ? "صبح" : hour < 16 ? "دوپہر" : "شام";
    }

    private static String hijri(OffsetDateTime at) {
        HijrahDate date = HijrahDate.from(at);
        return date.get(ChronoField.DAY_OF_MONTH)
                + " "
                + ISLAMIC_MONTHS.get(date.get(ChronoField.MONTH_OF_YEAR) - 1)
                + " "
                + date.get(ChronoField.YEAR)
                + "ھ";
    }

    /** Hours up to a day, then calendar days: so the day can be worked out from the moment of fetching. */
    private static String relative(OffsetDateTime at, OffsetDateTime fetched) {
        Duration age = Duration.between(at, fetched);
        if (age.toMinutes() < 60) {
            return Math.max(age.toMinutes(), 1) + " منٹ قبل";
        }
        if (age.toHours() < 24) {
            return age.toHours() + " گھنٹے قبل";
        }
        return ChronoUnit.DAYS.between(at.toLocalDate(), fetched.toLocalDate()) + " دن قبل";
    }

    /** Numbers of days up to ten as words. */
    private static String daysInWords(String relative) {
        int space = relative.indexOf(' ');
        int count = Integer.parseInt(relative.substring(0, space));
        return count > NUMBERS.size() || !relative.contains("دن") ? relative : NUMBERS.get(count - 1) + " روز قبل";
    }

    private static String english(String relative) {
        String one = relative.startsWith("1 ") ? "" : "s";
        return relative.replace("منٹ قبل", "minute" + one + " ago")
                .replace("گھنٹے قبل", "hour" + one + " ago")
                .replace("دن قبل", "day" + one + " ago");
    }
}
