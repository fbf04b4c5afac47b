package org.roznamcha.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The ways in which Urdu sites print a moment. */
public final class UrduDates {

    public static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    private static final List<String> MONTHS = List.of(
            "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر");
    private static final List<String> WEEKDAYS = List.of("پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار");

    private UrduDates() {}

    /**
     * A moment in the style that a host file names.
     *
     * @param style {@code long}, {@code header}, {@code day-part}, {@code urdu-digits}, {@code slashed}, {@code hours-ago}, {@code
     *     none}
     * @param published the moment to print, in Pakistan's offset
     * @param fetched the moment that relative styles count from
     */
    static String format(String style, OffsetDateTime published, OffsetDateTime fetched) {
        return switch (style) {
            case "long" -> weekday(published) + " " + day(published);
            case "header" ->
                weekday(published) + ", " + month(published) + " " + published.getDayOfMonth() + ", "
                        + published.getYear();
            case "day-part" -> day(published) + " " + clock(published);
            case "urdu-digits" -> Spelling.URDU_DIGITS.apply(day(published)) + "ء";
            case "slashed" -> published.format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT));
            case "hours-ago" -> Duration.between(published, fetched).toHours() + " گھنٹے قبل";
            case "none" -> "";
            default ->
                throw new IllegalArgumentException(
                        "Cannot print a date as '" + style + "': no such style; see UrduDates.format");
        };
    }

    /** The same moment with Z for its zone, which can be the day before. */
    public static String utc(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT));
    }

    public static String iso(OffsetDateTime moment) {
        return moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT));
    }

    /** A moment of Pakistan's clock, written as {@code uuuu-MM-dd HH:mm}. */
    static OffsetDateTime parse(String date, String time) {
        return LocalDate.parse(date)
                .atTime(java.time.LocalTime.parse(time))
                .atZone(KARACHI)
                .toOffsetDateTime();
    }

    private static String day(OffsetDateTime moment) {
        return moment.getDayOfMonth() + " " + month(moment) + " " + moment.getYear();
    }

    private static String month(OffsetDateTime moment) {
        return MONTHS.get(moment.getMonthValue() - 1);
    }

    private static String weekday(OffsetDateTime moment) {
        return WEEKDAYS.get(moment.getDayOfWeek().getValue() - 1);
    }

    private static String clock(OffsetDateTime moment) {
        int hour = moment.getHour();
        String part = hour < 4 ? "رات" : hour < 12 ? "صبح" : hour < 16 ? "دوپہر" : hour < 20 ? "شام" : "رات";
        return String.format(Locale.ROOT, "%02d:%02d %s", hour % 12 == 0 ? 12 : hour % 12, moment.getMinute(), part);
    }
}
