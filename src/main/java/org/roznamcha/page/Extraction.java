package org.roznamcha.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader would call the article on a page.
 *
 * @param title the headline; null when the page shows none
 * @param deck the standfirst between headline and body
 * @param paragraphs the body in reading order, subheadings included, one display-form line each
 * @param written the body as it was written, before letters were repaired: Arabic and Persian letters tell languages apart
 * @param section the site's section name
 * @param author the byline
 * @param placeLine the place in the dateline, such as پیانگ یانگ
 * @param canonicalUrl the page's own {@code rel=canonical} or {@code og:url}, verbatim
 * @param article false when the page is a front, section, search or error page
 * @param removed what was left out, in page order, with reasons
 * @param dates every date hint, in page order
 */
public record Extraction(
        @Nullable String title,
        @Nullable String deck,
        List<String> paragraphs,
        String written,
        @Nullable String section,
        @Nullable String author,
        @Nullable String placeLine,
        @Nullable String canonicalUrl,
        boolean article,
        List<RemovedLine> removed,
        List<DateEvidence> dates) {

    /** Why the rest of a page was left out of which only the beginning was read. */
    public static final String OVER_LIMIT = "over-limit";

    public Extraction {
        paragraphs = List.copyOf(paragraphs);
        removed = List.copyOf(removed);
        dates = List.copyOf(dates);
    }

    /** The same with other date hints. */
    public Extraction withDates(List<DateEvidence> hints) {
        return new Extraction(
                title, deck, paragraphs, written, section, author, placeLine, canonicalUrl, article, removed, hints);
    }

    /** Whether the page has more than is read of one: then the last of {@link #removed} is the beginning of the rest. */
    public boolean cut() {
        return !removed.isEmpty() && removed.get(removed.size() - 1).reason().equals(OVER_LIMIT);
    }

    /** The body as one string, paragraphs separated by a line feed. */
    public String text() {
        return String.join("\n", paragraphs);
    }
}
