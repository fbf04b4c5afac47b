package org.roznamcha.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One page as a crawler stored it, decoded to characters and nothing more.
 *
 * @param origin where the record was read
 * @param url the address it was fetched from; null when the input does not say
 * @param fetchedAt when it was fetched; null when the input does not say
 * @param format whether {@code content} is markup or plain text
 * @param content the decoded page
 * @param title a title that the record itself carries (JSON lines, CSV, Parquet), else null
 * @param publishedAt a publication stamp that the record itself carries (JSON lines, CSV, Parquet), verbatim, else null
 */
public record CapturedPage(
        RecordOrigin origin,
        @Nullable String url,
        @Nullable Instant fetchedAt,
        Format format,
        String content,
        @Nullable String title,
        @Nullable String publishedAt) {

    /** What the content is written in. */
    public enum Format {
        HTML,
        TEXT
    }
}
