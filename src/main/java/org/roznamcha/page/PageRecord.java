package org.roznamcha.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One input record: a page, or the reason why it is none. Nothing is skipped in silence. */
public sealed interface PageRecord {

    RecordOrigin origin();

    /** A record that holds a page. */
    record Page(CapturedPage page) implements PageRecord {
        @Override
        public RecordOrigin origin() {
            return page.origin();
        }
    }

    /**
     * A record that holds no page.
     *
     * @param origin where it was read
     * @param url its address, if it got that far
     * @param fetchedAt when it was fetched, if it got that far
     * @param rule short stable name of the reason, such as {@code bad-json}, {@code truncated-record}
     * @param value the figure that broke the rule, if the rule is a limit
     * @param threshold the limit, if the rule is one
     * @param detail one sentence for a person
     * @param excerpt up to 200 characters of the record
     */
    record Unreadable(
            RecordOrigin origin,
            @Nullable String url,
            @Nullable Instant fetchedAt,
            String rule,
            @Nullable Double value,
            @Nullable Double threshold,
            String detail,
            String excerpt)
            implements PageRecord {}
}
