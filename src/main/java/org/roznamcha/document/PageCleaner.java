package org.roznamcha.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.page.extract.PageExtractor;
import org.roznamcha.page.extract.PublicationDates;
import org.roznamcha.text.Mojibake;
import org.roznamcha.text.Token;
import org.roznamcha.text.UrduText;

/**
 * One captured page to everything that is decided about it. The same code runs in the job and in {@code jobs/explain}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PageCleaner {

    private final PageExtractor extractor = new PageExtractor();
    private final LanguageIdentifier languages;
    private final QualityRules rules;

    public PageCleaner(LanguageIdentifier languages, QualityRules rules) {
        this.languages = languages;
        this.rules = rules;
    }

    /** Cleans one page. Never throws for what a page holds. */
    public CleanedPage clean(CapturedPage page) {
        Extraction extraction = extractor.extract(page);
        UrduText text = UrduText.of(extraction.text());
        Language language = languages.identify(Mojibake.repair(extraction.written()));
        PublicationDate published = PublicationDates.resolve(extraction.dates(), page.fetchedAt());
        CanonicalUrl url = address(page, extraction, text);
        DocumentText body = DocumentText.of(url.value(), text);
        return new CleanedPage(
                page,
                extraction,
                optional(extraction.title()),
                optional(extraction.deck()),
                text,
                url,
                language,
                published,
                body.docId(),
                body.textHash(),
                body.tokenCount(),
                body.sentenceCount(),
                decide(extraction, text, body.tokens(), language));
    }

    private Decision decide(Extraction extraction, UrduText text, List<Token> tokens, Language language) {
        if (!extraction.article()) {
            return new Decision.Drop(
                    "not-an-article", 0, 1, "The page is a front, section, search or error page, or has no body");
        }
        return rules.decide(text, tokens, language);
    }

    private static CanonicalUrl address(CapturedPage page, Extraction extraction, UrduText text) {
        String given = page.url();
        String own = extraction.canonicalUrl();
        Optional<CanonicalUrl> url = given != null
                ? CanonicalUrl.of(given, own)
                : Optional.ofNullable(own).flatMap(CanonicalUrl::of);
        return url.orElseGet(() -> CanonicalUrl.ofText(text.key()));
    }

    private static UrduText optional(@Nullable String text) {
        return UrduText.of(text == null ? "" : text);
    }
}
