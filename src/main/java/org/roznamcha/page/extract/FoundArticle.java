package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.RemovedLine;

/**
 * The article of one page before it is dated: the hints at its date stand all over the page, and nobody asks for those of a page that is
 * dropped. Used by one thread.
 */
public final class FoundArticle {

    private static final int EXCERPT_CHARS = 200;

    private final CapturedPage page;
    private final ArticleParts parts;
    private final @Nullable HtmlMetadata metadata;
    private final boolean article;
    private final Extraction undated;

    /**
     * Gathers what has been found.
     *
     * @param metadata null for plain text
     * @param article whether the page is of an article by its kind ({@link PageKind})
     * @param unread the beginning of what lies beyond the limits, null when all was read
     */
    FoundArticle(
            CapturedPage page,
            ArticleParts parts,
            @Nullable HtmlMetadata metadata,
            boolean article,
            @Nullable String unread) {
        this.page = page;
        this.parts = parts;
        this.metadata = metadata;
        this.article = article;
        List<RemovedLine> removed = new ArrayList<>(parts.sorting().removed());
        boolean whole = unread == null || parts.bodyEnd() < parts.sorting().size();
        if (unread != null) {
            String excerpt = unread.substring(0, Math.min(unread.length(), EXCERPT_CHARS));
            removed.add(new RemovedLine(Wording.display(excerpt), Extraction.OVER_LIMIT));
        }
        this.undated = new Extraction(
                parts.title(),
                parts.deck(),
                parts.sorting().paragraphs(),
                parts.sorting().written(),
                parts.section(),
                parts.author(),
                parts.place(),
                metadata == null ? null : metadata.canonicalUrl(),
                article && whole,
                removed,
                List.of());
    }

    /** Everything but the hints at its date. */
    public Extraction undated() {
        return undated;
    }

    /**
     * Everything on the page, display form throughout. Reads the lines once more at each call.
     *
     * @param whole whether to record the dates in running text too, none of which decides when the page was published
     * @throws org.roznamcha.page.TimeBudget.UsedUp if the page takes longer than it may
     */
    public Extraction dated(boolean whole) {
        return undated.withDates(new DateHints(parts, whole).collect(page, metadata, article));
    }
}
