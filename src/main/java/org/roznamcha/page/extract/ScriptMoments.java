package org.roznamcha.page.extract;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.markup.Element;

/**
 * Moments that an element carries for a script, which writes {@code 3 گھنٹے قبل} or the reader's own form of the day into it: {@code <span
 * data-timestamp="1700000000"></span>}, {@code <time datetime="2023-11-14"></time>}.
 */
final class ScriptMoments {

    private static final String PREFIX = "data-";

    /** Parts of the names of such attributes behind {@value #PREFIX}. */
    private static final List<String> NAMES =
            List.of("time", "date", "publish", "created", "epoch", "unix", "livestamp", "ts");

    private static final Pattern ISO = Pattern.compile("(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}(?:[T ].{0,20})?");
    private static final int SECONDS_DIGITS = 10;
    private static final int MILLIS_DIGITS = 13;
    private static final int MIN_CHARS = 8;
    private static final int MAX_CHARS = 33;

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(Stamps.KARACHI);

    private ScriptMoments() {}

    /**
     * The moment that an attribute made for scripts carries, as a stamp that {@link Stamps#machine} reads; null when there is none, and for
     * elements with others inside, whose attributes speak of more than a date.
     */
    static @Nullable String of(Element element) {
        if (element.attributeCount() == 0) {
            return null;
        }
        for (int i = 0; i < element.attributeCount(); i++) {
            String value = isNamed(element.attributeName(i)) ? element.attributeValue(i) : "";
            if (mayBeStamp(value) && element.firstElementChild() == null) {
                String stamp = stamp(value);
                if (stamp != null) {
                    return stamp;
                }
            }
        }
        return null;
    }

    private static boolean isNamed(String name) {
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        for (String part : NAMES) {
            if (name.indexOf(part, PREFIX.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Cheap test before {@link #stamp}. */
    private static boolean mayBeStamp(String value) {
        return value.length() >= MIN_CHARS && value.length() <= MAX_CHARS && isDigit(value.charAt(0));
    }

    /** What a script will write into an element without text that carries a moment; null for any other. */
    static @Nullable String unwritten(Element element) {
        if (element.hasText()) {
            return null;
        }
        String stamp = stamp(element.attribute("datetime"));
        return stamp == null ? of(element) : stamp;
    }

    /** An ISO stamp as it is, seconds and milliseconds since 1970 as an ISO stamp of the country's clock; null for anything else. */
    static @Nullable String stamp(String value) {
        if (!mayBeStamp(value)) {
            return null;
        }
        if (!value.chars().allMatch(ScriptMoments::isDigit)) {
            return ISO.matcher(value).matches() ? value : null;
        }
        return switch (value.length()) {
            case SECONDS_DIGITS -> SHOWN.format(Instant.ofEpochSecond(Long.parseLong(value)));
            case MILLIS_DIGITS -> SHOWN.format(Instant.ofEpochMilli(Long.parseLong(value)));
            default -> null;
        };
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
