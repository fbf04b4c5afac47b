package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.RemovedLine;

/**
 * Finds the article on a page: title, deck, body, section, author, and every hint at its date.
 *
 * <p>Markup is cut into blocks ({@link HtmlBlocks}), the container of the body is the element that holds most of the prose
 * ({@link BodyContainer}), and within it the same rules for lines apply as to plain text ({@link BodyLines}). What the head of a page
 * states chooses between candidates that are visible; it never replaces the body.
 *
 * <p>Time is linear in the length of the page, and no step recurses over its depth. Markup is read up to {@value #MAX_CHARS} characters
 * and {@value HtmlBlocks#MAX_NODES} nodes. A longer page has a last removed line of reason {@value #OVER_LIMIT}, with the beginning of
 * what was not read; when the body runs up to that point its end is unknown, and the page is no article. Thread-safe.
 */
public final class PageExtractor {

    /** The longest article of a year's news is a hundredth of it. */
    private static final int MAX_CHARS = 8_000_000;

    private static final String OVER_LIMIT = "over-limit";
    private static final int EXCERPT_CHARS = 200;

    /** Everything on the page, display form throughout. Never throws for a page, however broken it is. */
    public Extraction extract(CapturedPage page) {
        return page.format() == CapturedPage.Format.HTML ? extractHtml(page) : extractText(page);
    }

    private static Extraction extractHtml(CapturedPage page) {
        String content = page.content();
        Document document = Jsoup.parse(content.substring(0, Math.min(content.length(), MAX_CHARS)));
        HtmlMetadata metadata = HtmlMetadata.of(document);
        HtmlBlocks blocks = Misnamed.read(document);
        ArticleParts parts = new HtmlArticle(page, document, metadata, blocks.list()).sort();
        String canonical = metadata.canonicalUrl();
        boolean article = PageKind.isArticle(
                parts,
                page.url() != null ? page.url() : canonical,
                metadata.documentTitle(),
                metadata.jsonLd().hasArticle());
        String unread = content.length() > MAX_CHARS ? content.substring(MAX_CHARS) : blocks.unread();
        return extraction(page, parts, metadata, article, unread);
    }

    private static Extraction extractText(CapturedPage page) {
        ArticleParts parts = new TextArticle(page).sort();
        return extraction(page, parts, null, PageKind.isArticle(parts, page.url(), null, false), null);
    }

    /**
     * Gathers the result.
     *
     * @param unread the beginning of what lies beyond the limits, null when all was read
     */
    private static Extraction extraction(
            CapturedPage page,
            ArticleParts parts,
            @Nullable HtmlMetadata metadata,
            boolean article,
            @Nullable String unread) {
        List<RemovedLine> removed = new ArrayList<>(parts.sorting().removed());
        boolean whole = unread == null || parts.bodyEnd() < parts.sorting().size();
        if (unread != null) {
            String excerpt = unread.substring(0, Math.min(unread.length(), EXCERPT_CHARS));
            removed.add(new RemovedLine(Wording.display(excerpt), OVER_LIMIT));
        }
        return new Extraction(
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
                new DateHints(parts).collect(page, metadata, article));
    }
}
