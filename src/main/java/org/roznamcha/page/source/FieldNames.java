package org.roznamcha.page.source;

import java.util.List;

/**
 * What the fields of a page are called in JSON lines and tables.
 *
 * @param url the address the page was fetched from
 * @param fetchedAt when it was fetched, see {@link FetchTime}
 * @param html the page as markup
 * @param text the page as plain text; read when {@code html} is missing or blank
 * @param title its headline
 * @param publishedAt its publication stamp, kept verbatim
 */
public record FieldNames(String url, String fetchedAt, String html, String text, String title, String publishedAt) {

    /** Every name. */
    public List<String> all() {
        return List.of(url, fetchedAt, html, text, title, publishedAt);
    }

    /** {@code url, fetched_at, html, text, title, published_at}. */
    public static final FieldNames DEFAULTS =
            new FieldNames("url", "fetched_at", "html", "text", "title", "published_at");
}
