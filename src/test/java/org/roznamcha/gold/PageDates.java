package org.roznamcha.gold;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One moment in every way that the layouts write it; the clock is Pakistan's. */
final class PageDates {

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
    private static final Map<DayOfWeek, String> WEEKDAYS = Map.of(
            DayOfWeek.MONDAY, "پیر",
            DayOfWeek.TUESDAY, "منگل",
            DayOfWeek.WEDNESDAY, "بدھ",
            DayOfWeek.THURSDAY, "جمعرات",
            DayOfWeek.FRIDAY, "جمعہ",
            DayOfWeek.SATURDAY, "ہفتہ",
            DayOfWeek.SUNDAY, "اتوار");

    /** Names of forms to {@link DateTimeFormatter} patterns. */
    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("iso", "yyyy-MM-dd'T'HH:mm:ssxxx"),
            Map.entry("zoneless", "yyyy-MM-dd'T'HH:mm:ss"),
            Map.entry("sql", "yyyy-MM-dd HH:mm:ss"),
            Map.entry("day", "yyyy-MM-dd"),
            Map.entry("rfc822", "EEE, d MMM yyyy HH:mm:ss xx"),
            Map.entry("slashes", "dd/MM/yyyy"),
            Map.entry("dashes", "dd-MM-yyyy"),
            Map.entry("dots", "dd.MM.yyyy"),
            Map.entry("english", "MMMM d, yyyy"),
            Map.entry("english_clock", "MMMM d, yyyy h:mm a"),
            Map.entry("english_short", "d MMM yyyy"),
            Map.entry("english_weekday", "EEEE, d MMMM yyyy"),
            Map.entry("clock", "HH:mm"),
            Map.entry("yyyy", "yyyy"),
            Map.entry("mm", "MM"),
            Map.entry("dd", "dd"));

    private PageDates() {}

    /** Every form of a moment, as seen when the page was fetched. */
    static Map<String, String> forms(OffsetDateTime at, OffsetDateTime fetched) {
        Map<String, String> forms = new HashMap<>();
        PATTERNS.forEach((name, pattern) -> forms.put(
                name, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(at)));
        forms.put(
                "utc",
                DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ENGLISH)
                        .format(at.withOffsetSameInstant(ZoneOffset.UTC)));
        forms.put("epoch", Long.toString(at.toEpochSecond()));
        String urdu = at.getDayOfMonth() + " " + month(at) + " " + at.getYear();
        forms.put("urdu", urdu);
        forms.put(
                "urdu_first",
                (at.getDayOfMonth() == 1 ? "یکم" : "" + at.getDayOfMonth()) + " " + month(at) + " " + at.getYear()
                        + "ء");
        forms.put("urdu_digits", Spelling.urduDigits(urdu) + "ء");
        forms.put("urdu_weekday", weekday(at) + " " + urdu);
        forms.put("urdu_comma", weekday(at) + ", " + month(at) + " " + at.getDayOfMonth() + ", " + at.getYear());
        forms.put("weekday", weekday(at));
        forms.put("clock12", clock(at));
        forms.put("hijri", hijri(at));
        forms.put("relative", relative(at, fetched));
        return forms;
    }

    private static String month(OffsetDateTime at) {
        return MONTHS.get(at.getMonthValue() - 1);
    }

    private static String weekday(OffsetDateTime at) {
        return WEEKDAYS.get(at.getDayOfWeek());
    }

    private static String clock(OffsetDateTime at) {
        String clock = DateTimeFormatter.ofPattern("hh:mm", Locale.ENGLISH).format(at);
        return clock + (at.getHour() < 12 ? " صبح" : " شام");
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
}
