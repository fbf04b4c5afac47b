package org.roznamcha.page.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/**
 * A place where the input cannot be read, or a record that cannot be used.
 *
 * @param rule short stable name of the reason
 * @param value the figure that broke the rule, if the rule is a limit
 * @param threshold the limit, if the rule is one
 * @param detail one sentence for a person
 */
record Damage(String rule, @Nullable Double value, @Nullable Double threshold, String detail) {

    /** How many characters of a record are shown. */
    static final int EXCERPT_CHARS = 200;

    static final String CORRUPT = "corrupt-record";
    static final String TRUNCATED = "truncated-record";
    static final String TOO_LARGE = "record-too-large";
    static final String EXPANSION = "expansion-limit";
    static final String UNKNOWN_FORMAT = "unknown-format";
    static final String NO_CONTENT = "no-content";
    static final String NOT_A_PAGE = "not-a-page";
    static final String BAD_JSON = "bad-json";
    static final String BAD_CSV = "bad-csv";
    static final String BAD_HTTP = "bad-http";
    static final String CORRUPT_BODY = "corrupt-body";
    static final String CONTENT_ENCODING = "content-encoding";
    static final String HTTP_STATUS = "http-status";
    static final String REVISIT = "revisit";

    static Damage of(String rule, String detail) {
        return new Damage(rule, null, null, detail);
    }

    static Damage limit(String rule, double value, double threshold, String detail) {
        return new Damage(rule, value, threshold, detail);
    }

    /** A record of {@code bytes} bytes, or at least so many, against the limit. */
    static Damage tooLarge(long bytes, int limit) {
        return limit(
                TOO_LARGE,
                (double) bytes,
                limit,
                "The record has " + bytes + " bytes, more than the limit of " + limit);
    }

    /** The same damage, told together with what it did to a record. */
    Damage within(String sentence) {
        return new Damage(rule, value, threshold, sentence + " " + detail);
    }

    /** The record that this makes unreadable, of which nothing else is known. */
    PageRecord.Unreadable unreadable(RecordOrigin origin, String text) {
        return unreadable(origin, null, null, text);
    }

    /** The record that this makes unreadable, with what is known of it. */
    PageRecord.Unreadable unreadable(
            RecordOrigin origin, @Nullable String url, @Nullable Instant fetchedAt, String text) {
        return new PageRecord.Unreadable(origin, url, fetchedAt, rule, value, threshold, detail, excerpt(text));
    }

    /** The same for a record whose content begins with {@code bytes}. */
    PageRecord.Unreadable unreadable(RecordOrigin origin, byte[] bytes) {
        return unreadable(origin, null, null, bytes);
    }

    /** The same for a record whose content begins with {@code bytes}. */
    PageRecord.Unreadable unreadable(
            RecordOrigin origin, @Nullable String url, @Nullable Instant fetchedAt, byte[] bytes) {
        int length = Math.min(bytes.length, 4 * EXCERPT_CHARS);
        return unreadable(origin, url, fetchedAt, new String(bytes, 0, length, StandardCharsets.UTF_8));
    }

    /** One line of up to 200 characters without control characters or half a character at its end. */
    private static String excerpt(String text) {
        int end = Math.min(text.length(), EXCERPT_CHARS);
        end -= end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        StringBuilder line = new StringBuilder(text.substring(0, end));
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString().strip();
    }
}
