package org.roznamcha.sample.synthetic;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.roznamcha.sample.UrduDates;

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
 * @param title what a file with fields says beside the page; null for nothing
 * @param publishedAt what a file with fields says beside the page; null for nothing
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
        Map<String, @Nullable Object> truth) {

    /** The page as named fields, for files that have them; those without a value are absent. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("url", url);
        fields.put("fetched_at", UrduDates.utc(fetchedAt));
        if (title != null) {
            fields.put("title", title);
        }
        if (publishedAt != null) {
            fields.put("published_at", publishedAt);
        }
        fields.put(text ? "text" : "html", decoded());
        return fields;
    }

    /** Damaged pages as their bytes read, others as they were before they were encoded. */
    private String decoded() {
        return switch (noise) {
            case EMPTY -> "";
            case MOJIBAKE -> new String(content.get(), StandardCharsets.UTF_8);
            default -> page;
        };
    }
}
