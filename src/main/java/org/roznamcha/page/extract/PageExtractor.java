package org.roznamcha.page.extract;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;

/**
 * Finds the article on a page: title, deck, body, section, author, and every hint at its date.
 *
 * <p>Markup is cut into blocks ({@link HtmlBlocks}), the container of the body is the element that holds most of the prose
 * ({@link BodyContainer}), and within it the same rules for lines apply as to plain text ({@link BodyLines}). What the head of a page
 * states chooses between candidates that are visible; it never replaces the body.
 *
 * <p>Time is linear in the length of the page, and no step recurses over its depth. Thread-safe.
 */
public final class PageExtractor {

    /** Longer pages are cut: the longest article of a year's news is a hundredth of it. */
    private static final int MAX_CHARS = 8_000_000;

    /** Everything on the page, display form throughout. Never throws for a page, however broken it is. */
    public Extraction extract(CapturedPage page) {
        return page.format() == CapturedPage.Format.HTML ? extractHtml(page) : extractText(page);
    }

    private static Extraction extractHtml(CapturedPage page) {
        String content = page.content();
        Document document = Jsoup.parse(content.substring(0, Math.min(content.length(), MAX_CHARS)));
        HtmlMetadata metadata = HtmlMetadata.of(document);
        return extraction(page, new HtmlArticle(page, document, metadata).sort(), metadata);
    }

    private static Extraction extractText(CapturedPage page) {
        return extraction(page, new TextArticle(page).sort(), null);
    }

    private static Extraction extraction(CapturedPage page, ArticleParts parts, @Nullable HtmlMetadata metadata) {
        String canonical = metadata == null ? null : metadata.canonicalUrl();
        boolean article = PageKind.isArticle(
                parts, page.url() != null ? page.url() : canonical, metadata == null ? null : metadata.documentTitle());
        return new Extraction(
                parts.title(),
                parts.deck(),
                parts.sorting().paragraphs(),
                parts.section(),
                parts.author(),
                parts.place(),
                canonical,
                article,
                parts.sorting().removed(),
                new DateHints(parts).collect(page, metadata, article));
    }
}
