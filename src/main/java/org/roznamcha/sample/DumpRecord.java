package org.roznamcha.sample;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of the dump with the truth about it.
 *
 * @param feed how it reaches the dump
 * @param file the dump file it belongs to
 * @param url where it was fetched
 * @param fetchedAt when
 * @param httpStatus status of the response
 * @param contentType media type of the response, with its charset
 * @param page the page before its damage
 * @param title the title that a JSON line carries; null where the export has none
 * @param publishedAt the stamp that a JSON line carries; null where the export has none
 * @param damage what went wrong
 * @param truth what a correct reader makes of it
 */
record DumpRecord(
        Feed feed,
        String file,
        String url,
        OffsetDateTime fetchedAt,
        int httpStatus,
        String contentType,
        String page,
        @Nullable String title,
        @Nullable String publishedAt,
        Damage damage,
        Map<String, @Nullable Object> truth) {

    /** The page as the crawler got it. */
    byte[] content() {
        return damage.apply(page);
    }

    /** The order of fetching; a record that breaks off its file can only be the last. */
    String order() {
        return (damage == Damage.TRUNCATED ? "1 " : "0 ") + UrduDates.utc(fetchedAt) + " " + url;
    }
}
