package org.roznamcha.page;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One hint at when a page was published.
 *
 * @param source where on the page or in the record it stands
 * @param value the hint verbatim
 * @param date the calendar day it names (Asia/Karachi); null when it is relative or lacks a part
 * @param at the moment it names, when it has a time of day
 * @param precision how exact {@code date} is
 * @param role why it was used or not, as a short stable name: {@code publication}, {@code header-today}, {@code relative}, {@code
 *     in-text}, {@code impossible}, {@code modified}, …
 */
public record DateEvidence(
        Source source,
        String value,
        @Nullable LocalDate date,
        @Nullable Instant at,
        Precision precision,
        String role) {

    /** Where a date was found, most trusted first. */
    public enum Source {
        JSON_LD,
        META,
        RECORD,
        TIME_ELEMENT,
        DATELINE,
        SITEMAP_NEWS,
        URL,
        SITEMAP_LASTMOD,
        HEADER,
        BODY,
        NONE;

        /** The name in tables and JSON: lower case with hyphens. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** How exact a date is. */
    public enum Precision {
        SECOND,
        MINUTE,
        DAY,
        /** A calculated Hijri day: right to one day either way. */
        DAY_PLUS_MINUS_1,
        MONTH,
        YEAR,
        NONE;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
