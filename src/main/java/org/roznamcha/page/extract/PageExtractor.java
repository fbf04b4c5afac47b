package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.markup.Document;
import org.roznamcha.page.markup.HtmlParser;

/**
 * Finds the article on a page: title, deck, body, section, author, and every hint at its date.
 *
 * <p>Markup is cut into blocks ({@link HtmlBlocks}), the container of the body is the element that holds most of the prose
 * ({@link BodyContainer}), and within it the same rules for lines apply as to plain text ({@link BodyLines}). What the head of a page
 * states chooses between candidates that are visible; it never replaces the body.
 *
 * <p>Time is linear in the length of the page, and no step recurses over its depth. Markup is read up to {@value #MAX_CHARS} characters
 * and {@value #MAX_NODES} nodes. A longer page has a last removed line of reason {@value #Extraction#OVER_LIMIT}, with the beginning of
 * what was not read; when the body runs up to that point its end is unknown, and the page is no article. Thread-safe.
 */
public final class PageExtractor {

    /** The longest article of a year's news is a hundredth of it. */
    public static final int MAX_CHARS = 8_000_000;

    /** Elements and runs of text that are read of a page: no page that people wrote has more. */
    public static final int MAX_NODES = HtmlBlocks.MAX_NODES;

    /** Everything on the page, display form throughout. Never throws for a page, however broken it is. */
    public Extraction extract(CapturedPage page) {
        return extract(page, TimeBudget.unlimited());
    }

    /**
     * Everything on the page, display form throughout.
     *
     * @throws TimeBudget.UsedUp if the page takes longer than it may
     */
    public Extraction extract(CapturedPage page, TimeBudget budget) {
        return find(page, budget).dated(true);
    }

    /**
     * What is article on the page, before the hints at its date are collected.
     *
     * @throws TimeBudget.UsedUp if the page takes longer than it may
     */
    public FoundArticle find(CapturedPage page, TimeBudget budget) {
        return page.format() == CapturedPage.Format.HTML ? findHtml(page, budget) : findText(page, budget);
    }

    private static FoundArticle findHtml(CapturedPage page, TimeBudget budget) {
        String content = page.content();
        Document document = HtmlParser.parse(content, MAX_CHARS, budget);
        budget.check();
        PageElements elements = PageElements.of(document, budget);
        HtmlMetadata metadata = new HtmlMetadata(elements, budget);
        budget.check();
        Advice advice = Advice.first(ForumReplies.of(elements.posts()), elements.classes());
        HtmlBlocks blocks = Misnamed.read(document, advice, metadata.stated(), budget);
        budget.check();
        ArticleParts parts =
                new HtmlArticle(page, document, metadata, withStated(blocks.list(), metadata), budget).sort();
        String canonical = metadata.canonicalUrl();
        boolean article = PageKind.isArticle(
                parts,
                page.url() != null ? page.url() : canonical,
                metadata.documentTitle(),
                metadata.jsonLd().hasArticle());
        String unread = content.length() > MAX_CHARS ? content.substring(MAX_CHARS) : blocks.unread();
        return new FoundArticle(page, parts, metadata, article, unread);
    }

    /** Where no prose is to be read at all, the text that the head repeats: some pages load it by script. */
    private static List<Block> withStated(List<Block> blocks, HtmlMetadata metadata) {
        String stated = metadata.jsonLd().articleBody();
        if (stated == null || blocks.stream().anyMatch(Block::isProse)) {
            return blocks;
        }
        List<Block> all = new ArrayList<>(blocks);
        stated.lines().filter(line -> !line.isBlank()).map(Block::line).forEach(all::add);
        return all;
    }

    private static FoundArticle findText(CapturedPage page, TimeBudget budget) {
        ArticleParts parts = new TextArticle(page, budget).sort();
        return new FoundArticle(page, parts, null, PageKind.isArticle(parts, page.url(), null, false), null);
    }
}
