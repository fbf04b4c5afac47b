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
import org.roznamcha.text.Sentences;
import org.roznamcha.text.Token;
import org.roznamcha.text.Tokenizer;
import org.roznamcha.text.UrduText;

/**
 * One captured page to everything that is decided about it. The same code runs in the job and in {@code jobs/explain}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PageCleaner {

    /** The rule that drops fronts, section, search and error pages, before any rule of quality. */
    public static final String NOT_AN_ARTICLE = "not-an-article";

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
        List<Token> tokens = Tokenizer.tokenize(text);
        LanguageProfile profile = languages.profile(written(extraction));
        PublicationDate published = PublicationDates.resolve(extraction.dates(), page.fetchedAt());
        CanonicalUrl url = address(page, extraction, text);
        return new CleanedPage(
                page,
                extraction,
                optional(extraction.title()),
                optional(extraction.deck()),
                text,
                url,
                profile,
                published,
                DocumentId.of(url.value(), text.key()),
                DocumentId.textHash(text.key()),
                (int) tokens.stream().filter(PageCleaner::isCounted).count(),
                Sentences.count(text),
                decide(extraction, text, tokens, profile.language()));
    }

    /** The paragraphs as they were written; in display form where repair made more or fewer of them. */
    private static List<String> written(Extraction extraction) {
        List<String> written = Mojibake.repair(extraction.written()).lines().toList();
        return written.size() == extraction.paragraphs().size() ? written : extraction.paragraphs();
    }

    private Decision decide(Extraction extraction, UrduText text, List<Token> tokens, Language language) {
        if (!extraction.article()) {
            return new Decision.Drop(
                    NOT_AN_ARTICLE, 0, 1, "The page is a front, section, search or error page, or has no body");
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

    private static boolean isCounted(Token token) {
        return token.kind() != Token.Kind.PUNCTUATION;
    }
}
