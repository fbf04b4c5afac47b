package org.roznamcha.sample;

import java.time.LocalDate;
import java.util.Locale;

/** How a page reaches the dump. */
enum Feed {
    /** A response record of the WARC file of its fortnight. */
    WARC,
    /** A JSON line with the page's markup. */
    JSON_HTML,
    /** A JSON line with the page's text. */
    JSON_TEXT,
    /** A file of its own that holds nothing but the page's text: no address, no fetch time. */
    TEXT;

    private static final LocalDate SECOND_FORTNIGHT = LocalDate.of(2026, 1, 19);
    private static final LocalDate THIRD_FORTNIGHT = LocalDate.of(2026, 2, 2);

    static Feed named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The file of the dump that holds a page fetched on this day. */
    String file(LocalDate fetched, String name) {
        return switch (this) {
            case WARC -> "crawl-" + fortnight(fetched) + ".warc.gz";
            case JSON_HTML, JSON_TEXT ->
                fetched.isBefore(LocalDate.of(2026, 1, 26)) ? "export-2026-01.jsonl.gz" : "export-2026-02.jsonl";
            case TEXT -> "text/" + name + ".txt";
        };
    }

    private static LocalDate fortnight(LocalDate fetched) {
        if (fetched.isBefore(SECOND_FORTNIGHT)) {
            return LocalDate.of(2026, 1, 5);
        }
        return fetched.isBefore(THIRD_FORTNIGHT) ? SECOND_FORTNIGHT : THIRD_FORTNIGHT;
    }
}
