package org.roznamcha.page.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Precision;
import org.roznamcha.page.DateEvidence.Source;
import org.roznamcha.text.DateExpression;

/** Turns stamps and date expressions into evidence. A stamp that names no zone is meant in Asia/Karachi. */
final class Stamps {

    static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    /** ISO 8601 as sites write it: a space for the T, with or without seconds, fractions and zone. */
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                    + "(?:[T ] ?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)? ?(Z|UTC|GMT|PKT|PST|[+-]\\d{2}:?(?:\\d{2})?)?)?");

    /** {@code 20240125} and {@code 20240125160500}. */
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:(\\d{2})(\\d{2})(\\d{2})())?");

    /** {@code Thu Jan 25 16:05:00 PKT 2024}, as programs print moments: the day is in the site's own zone. */
    private static final Pattern PRINTED =
            Pattern.compile("\\p{L}{3} (\\p{L}{3} \\d{1,2}) [\\d:]{8} [\\p{L}\\d+:-]{1,9} (\\d{4})");

    private static final int MAX_CHARS = 100;

    private Stamps() {}

    /** Evidence from a stamp made for machines; role {@code unreadable} when it is no date. */
    static DateEvidence machine(Source source, String value, String role) {
        String stamp = Wording.display(value);
        Matcher iso = ISO.matcher(stamp);
        if (iso.matches()) {
            return iso(source, value, role, iso);
        }
        Matcher compact = COMPACT.matcher(stamp);
        if (compact.matches()) {
            return iso(source, value, role, compact);
        }
        String moment = ScriptMoments.stamp(stamp);
        Matcher counted = ISO.matcher(moment == null ? "" : moment);
        if (counted.matches()) {
            return iso(source, value, role, counted);
        }
        DateEvidence rfc = rfc1123(source, value, role, stamp);
        if (rfc != null) {
            return rfc;
        }
        String shown = PRINTED.matcher(stamp).replaceFirst("$1, $2");
        List<DateExpression> found = shown.length() > MAX_CHARS ? List.of() : VisibleDates.find(shown);
        return found.isEmpty()
                ? new DateEvidence(source, value, null, null, Precision.NONE, "unreadable")
                : visible(source, shown, found.get(0), role);
    }

    private static DateEvidence iso(Source source, String value, String role, Matcher parts) {
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.groupCount() < 4 || parts.group(4) == null) {
                return new DateEvidence(source, value, day, null, Precision.DAY, role);
            }
            boolean seconds = parts.group(6) != null;
            LocalTime time = LocalTime.of(number(parts, 4), number(parts, 5), seconds ? number(parts, 6) : 0);
            Instant at = day.atTime(time).atZone(zone(parts.group(7))).toInstant();
            return stamped(source, value, at, seconds ? Precision.SECOND : Precision.MINUTE, role);
        } catch (DateTimeException noSuchDay) {
            return new DateEvidence(source, value, null, null, Precision.NONE, PublicationDates.IMPOSSIBLE);
        }
    }

    private static @Nullable DateEvidence rfc1123(Source source, String value, String role, String stamp) {
        try {
            Instant at = ZonedDateTime.parse(stamp, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return stamped(source, value, at, Precision.SECOND, role);
        } catch (DateTimeException otherForm) {
            return null;
        }
    }

    private static DateEvidence stamped(Source source, String value, Instant at, Precision precision, String role) {
        return new DateEvidence(source, value, at.atZone(KARACHI).toLocalDate(), at, precision, role);
    }

    private static ZoneId zone(@Nullable String name) {
        if (name == null || name.isEmpty() || name.equals("PKT") || name.equals("PST")) {
            return KARACHI;
        }
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
            default -> ZoneOffset.of(name);
        };
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** Evidence from a date in visible text. The role is replaced when the expression names no usable day. */
    static DateEvidence visible(Source source, String text, DateExpression date, String role) {
        String value = date.span().of(text);
        LocalDate day = VisibleDates.isDay(date) ? date.resolve(LocalDate.EPOCH).orElse(null) : null;
        if (day == null) {
            return new DateEvidence(source, value, null, null, precision(date), dayless(date, role));
        }
        String given = date.weekdayAgrees() || !role.equals(PublicationDates.PUBLICATION)
                ? role
                : PublicationDates.WEEKDAY_MISMATCH;
        LocalTime time = date.time();
        if (time == null) {
            return new DateEvidence(source, value, day, null, precision(date), given);
        }
        ZoneOffset zone = date.zone();
        Instant at = day.atTime(time).atZone(zone == null ? KARACHI : zone).toInstant();
        return stamped(source, value, at, precision(date), given);
    }

    private static String dayless(DateExpression date, String role) {
        if (!role.equals(PublicationDates.PUBLICATION)) {
            return role;
        }
        if (!date.possible()) {
            return PublicationDates.IMPOSSIBLE;
        }
        return VisibleDates.isRecent(date) ? PublicationDates.RELATIVE : "incomplete";
    }

    private static Precision precision(DateExpression date) {
        return switch (date.precision()) {
            case SECOND -> Precision.SECOND;
            case MINUTE -> VisibleDates.isDay(date) ? Precision.MINUTE : Precision.DAY;
            case HOUR, DAY -> Precision.DAY;
            case DAY_PLUS_MINUS_1 -> Precision.DAY_PLUS_MINUS_1;
            case MONTH -> Precision.MONTH;
            case YEAR -> Precision.YEAR;
            case WEEK, NONE -> Precision.NONE;
        };
    }
}
