package org.roznamcha.sample.synthetic;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One input record with the truth about it.
 *
 * @param url where it was fetched
 * @param fetchedAt when
 * @param httpStatus status of the response
 * @param contentType media type with charset
 * @param text whether the page is text without markup
 * @param content gives the page as the crawler got it
 * @param page the same before it was encoded
 * @param title what a JSON line says beside the page; null for nothing
 * @param publishedAt what a JSON line says beside the page; null for nothing
 * @param noise what it is instead of a story
 * @param truth what a correct reader makes of it
 */
record SyntheticRecord(
        String url,
        OffsetDateTime fetchedAt,
        int httpStatus,
        String contentType,
        boolean text,
        Supplier<byte[]> content,
        String page,
        @Nullable String title,
        @Nullable String publishedAt,
        Noise noise,
        Map<String, @Nullable Object> truth) {}
