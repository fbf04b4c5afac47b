package org.roznamcha.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.extract.FoundArticle;
import org.roznamcha.page.extract.PageExtractor;
import org.roznamcha.page.extract.PublicationDates;
import org.roznamcha.text.Mojibake;
import org.roznamcha.text.UrduText;

/**
 * One captured page to everything that is decided about it. The same code runs in the job and in {@code jobs/explain}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PageCleaner {

    /** Names the drop of a page that took too long. */
    public static final String OVER_TIME_BUDGET = "over-time-budget";

    /** Names the drop of a page so large that the end of its body was not read. */
    public static final String TOO_COMPLEX = "too-complex";

    /** The drops of pages that were not worked through to the end. */
    public static final Set<String> GIVING_UP = Set.of(OVER_TIME_BUDGET, TOO_COMPLEX);

    /** The rule that drops fronts, section, search and error pages, before any rule of quality. */
    public static final String NOT_AN_ARTICLE = "not-an-article";

    private final PageExtractor extractor = new PageExtractor();
    private final LanguageIdentifier languages;
    private final QualityRules rules;
    private final Supplier<TimeBudget> budgets;
    private final SitemapDates sitemaps;

    /** A cleaner that takes its time. */
    public PageCleaner(LanguageIdentifier languages, QualityRules rules) {
        this(languages, rules, TimeBudget::unlimited);
    }

    /**
     * @param budgets gives each page its budget, when the work on it begins
     */
    public PageCleaner(LanguageIdentifier languages, QualityRules rules, Supplier<TimeBudget> budgets) {
        this(languages, rules, budgets, SitemapDates.NONE);
    }

    private PageCleaner(
            LanguageIdentifier languages, QualityRules rules, Supplier<TimeBudget> budgets, SitemapDates sitemaps) {
        this.languages = languages;
        this.rules = rules;
        this.budgets = budgets;
        this.sitemaps = sitemaps;
    }

    /** The same cleaner, which also hears what sitemaps say of the dates of pages. */
    public PageCleaner with(SitemapDates dates) {
        return new PageCleaner(languages, rules, budgets, dates);
    }

    /** Cleans one page, and tells everything of it whether it is kept or not. Never throws for what a page holds. */
    public CleanedPage clean(CapturedPage page) {
        return clean(page, true);
    }

    /**
     * Cleans one page, and stops as soon as it is sure to be dropped: the same decision, text and address as those of {@link #clean}, but of
     * a dropped page neither date nor headline, ids nor counts, of one that is no article no language, and of a kept one the same but for the
     * dates in its running text, which decide nothing and are not among the hints. Never throws for what a page
     * holds.
     */
    public CleanedPage cleanUnlessDropped(CapturedPage page) {
        return clean(page, false);
    }

    private CleanedPage clean(CapturedPage page, boolean whole) {
        try {
            return clean(page, budgets.get(), whole);
        } catch (TimeBudget.UsedUp usedUp) {
            return givenUp(page, usedUp);
        }
    }

    private CleanedPage clean(CapturedPage page, TimeBudget budget, boolean whole) {
        FoundArticle found = extractor.find(page, budget);
        Extraction undated = found.undated();
        budget.check();
        UrduText text = UrduText.of(undated.text());
        CanonicalUrl url = address(page, undated, text);
        budget.check();
        Optional<Decision.Drop> unfit = unfit(page, undated);
        if (unfit.isPresent() && !whole) {
            return dropped(page, undated, text, url, unfit.get());
        }
        LanguageProfile profile = languages.profile(written(undated), budget);
        Optional<Decision.Drop> refused = unfit.or(() -> rules.refuse(text, profile.language()));
        if (refused.isPresent() && !whole) {
            return dropped(page, undated, text, url, refused.get());
        }
        budget.check();
        DocumentText body = DocumentText.of(url.value(), text);
        Decision decision =
                refused.<Decision>map(drop -> drop).orElseGet(() -> rules.decideCounted(text, body.tokens()));
        budget.check();
        return decision instanceof Decision.Drop drop && !whole
                ? dropped(page, undated, text, url, drop)
                : dated(page, found.dated(whole), url, profile, body, decision);
    }

    private CleanedPage dated(
            CapturedPage page,
            Extraction extraction,
            CanonicalUrl url,
            LanguageProfile profile,
            DocumentText body,
            Decision decision) {
        return new CleanedPage(
                page,
                extraction,
                optional(extraction.title()),
                optional(extraction.deck()),
                body.text(),
                url,
                profile,
                PublicationDates.resolve(dates(extraction, url), page.fetchedAt()),
                body.docId(),
                body.textHash(),
                body.tokenCount(),
                body.sentenceCount(),
                decision);
    }

    /** The hints of the page, then those of sitemaps. */
    private List<DateEvidence> dates(Extraction extraction, CanonicalUrl url) {
        List<DateEvidence> stated = sitemaps.of(url);
        return stated.isEmpty()
                ? extraction.dates()
                : Stream.concat(extraction.dates().stream(), stated.stream()).toList();
    }

    /** The paragraphs as they were written; in display form where repair made more or fewer of them. */
    private static List<String> written(Extraction extraction) {
        List<String> written = Mojibake.repair(extraction.written()).lines().toList();
        return written.size() == extraction.paragraphs().size() ? written : extraction.paragraphs();
    }

    /** Nothing is known of such a page but where it came from. */
    private static CleanedPage givenUp(CapturedPage page, TimeBudget.UsedUp usedUp) {
        Extraction nothing =
                new Extraction(null, null, List.of(), "", null, null, null, null, false, List.of(), List.of());
        UrduText empty = UrduText.of("");
        Decision.Drop drop = new Decision.Drop(
                OVER_TIME_BUDGET,
                usedUp.used().toMillis(),
                usedUp.limit().toMillis(),
                "The page took longer to clean than it may");
        return dropped(page, nothing, empty, address(page, nothing, empty), drop);
    }

    /** A page of which no more is asked than its row among the rejects tells. */
    private static CleanedPage dropped(
            CapturedPage page, Extraction extraction, UrduText text, CanonicalUrl url, Decision.Drop drop) {
        UrduText empty = UrduText.of("");
        return new CleanedPage(
                page,
                extraction,
                empty,
                empty,
                text,
                url,
                LanguageProfile.uniform(Language.UNDETERMINED, 0),
                PublicationDates.resolve(List.of(), page.fetchedAt()),
                DocumentId.of(url.value(), ""),
                DocumentId.textHash(""),
                0,
                0,
                drop);
    }

    /** The drop of a page that is no article whatever its text. */
    private static Optional<Decision.Drop> unfit(CapturedPage page, Extraction extraction) {
        if (extraction.article()) {
            return Optional.empty();
        }
        return Optional.of(
                extraction.cut()
                        ? tooComplex(page.content().length())
                        : new Decision.Drop(
                                NOT_AN_ARTICLE,
                                0,
                                1,
                                "The page is a front, section, search or error page, or has no body"));
    }

    private static Decision.Drop tooComplex(int chars) {
        return chars > PageExtractor.MAX_CHARS
                ? new Decision.Drop(
                        TOO_COMPLEX, chars, PageExtractor.MAX_CHARS, "The page has more characters than are read")
                : new Decision.Drop(
                        TOO_COMPLEX,
                        PageExtractor.MAX_NODES + 1.0,
                        PageExtractor.MAX_NODES,
                        "The page has more elements and runs of text than are read");
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
