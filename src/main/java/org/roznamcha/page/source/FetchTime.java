package org.roznamcha.page.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The moment a page was fetched, as crawlers write it.
 *
 * <ul>
 *   <li>ISO 8601 date and time with an offset or {@code Z}; {@code T} or a space between them
 *   <li>the same without an offset: local time in Asia/Karachi, where this corpus is at home
 *   <li>a date alone: the last second of that day in Asia/Karachi, since all that is known is "not later"
 *   <li>seconds or milliseconds since 1970, as a number or as digits
 * </ul>
 *
 * Anything else, and anything before 1990 or after 2100, is no fetch time: such values are defaults of some program.
 */
public final class FetchTime {

    /** The zone of times that name none. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final double SMALLEST_MILLIS = 1e11;
    private static final int MAX_CHARS = 40;
    private static final String PLAIN = "0000-00-00T00:00:00Z";
    private static final DateTimeFormatter STAMP = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private FetchTime() {}

    /** Reads a value out of JSON or a table; null for null and for whatever is not a fetch time. */
    public static @Nullable Instant parse(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return plausible(instant);
        }
        if (value instanceof Number number) {
            return epoch(number.doubleValue());
        }
        return value instanceof CharSequence text ? parseText(text.toString().strip()) : null;
    }

    private static @Nullable Instant parseText(String text) {
        if (text.isEmpty() || text.length() > MAX_CHARS) {
            return null;
        }
        try {
            if (isPlain(text)) {
                return plausible(plain(text));
            }
            if (text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
                return epoch(Double.parseDouble(text));
            }
            boolean spaced = text.length() > 10 && text.charAt(10) == ' ';
            String stamp =
                    spaced ? text.substring(0, 10) + 'T' + text.substring(11).replace(" ", "") : text;
            TemporalAccessor parsed = STAMP.parseBest(
                    stamp.toUpperCase(Locale.ROOT).replace("UTC", "Z"),
                    OffsetDateTime::from,
                    LocalDateTime::from,
                    LocalDate::from);
            return plausible(instant(parsed));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return null;
        }
    }

    /** Whether it is written as crawlers do: every record has such a stamp, and a formatter takes many times as long to read it. */
    private static boolean isPlain(String text) {
        if (text.length() != PLAIN.length()) {
            return false;
        }
        for (int i = 0; i < PLAIN.length(); i++) {
            char c = text.charAt(i);
            boolean fits = PLAIN.charAt(i) == '0' ? c >= '0' && c <= '9' : c == PLAIN.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Instant plain(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        LocalDateTime local = parsed instanceof LocalDateTime given
                ? given
                : LocalDate.from(parsed).atTime(LocalTime.of(23, 59, 59));
        return local.atZone(ZONE).toInstant();
    }

    private static @Nullable Instant epoch(double value) {
        double millis = Math.abs(value) < SMALLEST_MILLIS ? value * 1000 : value;
        return Double.isNaN(millis) || Math.abs(millis) > 1e15 ? null : plausible(Instant.ofEpochMilli((long) millis));
    }

    private static @Nullable Instant plausible(Instant instant) {
        return instant.isBefore(EARLIEST) || instant.isAfter(LATEST) ? null : instant;
    }
}
