package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.markup.Element;

/**
 * What the head of a page states: {@code <title>}, meta elements by lower-case name, link elements and JSON-LD. Never trusted over
 * the visible text for the body.
 */
final class HtmlMetadata {

    /** A site's name and motto are no longer. */
    private static final int SHORT_TITLE_WORDS = 5;

    private final Map<String, String> metas = new TreeMap<>();
    private final @Nullable String documentTitle;
    private final @Nullable String canonical;
    private final JsonLd jsonLd;
    private final List<Element> scripts;

    private final List<String> sites;
    private final StatedTitles stated;
    private final List<String> documentTitleParts;

    HtmlMetadata(PageElements elements, TimeBudget budget) {
        for (Element meta : elements.metas()) {
            budget.tick();
            String name = meta.attribute(meta.has("property") ? "property" : "name");
            if (name.isEmpty()) {
                name = meta.attribute("itemprop");
            }
            metas.putIfAbsent(name.toLowerCase(Locale.ROOT), meta.attribute("content"));
        }
        String published = elements.dates().only();
        if (published != null) {
            metas.putIfAbsent("published", published);
        }
        Element title = elements.title();
        documentTitle = title == null ? null : Wording.displayOrNull(title.wholeText());
        canonical = canonicalLink(elements.links());
        jsonLd = JsonLd.of(elements.scripts(), budget);
        scripts = elements.scripts();
        sites =
                stated(meta("og:site_name", "application-name", "apple-mobile-web-app-title"), jsonLd.publisher())
                        .stream()
                        .map(Wording::letters)
                        .toList();
        documentTitleParts = documentTitle == null ? List.of() : Titles.parts(documentTitle);
        stated = StatedTitles.of(stated(
                Titles.clean(jsonLd.headline(), sites),
                Titles.clean(meta("og:title", "twitter:title", "dc.title"), sites),
                Titles.clean(documentTitle, sites)));
    }

    private static @Nullable String canonicalLink(List<Element> links) {
        for (Element link : links) {
            if (link.attribute("rel").equalsIgnoreCase("canonical")
                    && !link.attribute("href").isBlank()) {
                return link.attribute("href").strip();
            }
        }
        return null;
    }

    JsonLd jsonLd() {
        return jsonLd;
    }

    /** The day that the page's state states of the article of this title; null when it names none. */
    @Nullable
    String stateDate(String title) {
        return StateDates.published(scripts, title);
    }

    /** The first non-blank of these meta elements, verbatim. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null && !content.isBlank()) {
                return content.strip();
            }
        }
        return null;
    }

    /** Whom meta elements name as the author, verbatim. */
    @Nullable
    String author() {
        return meta(
                "author",
                "article:author",
                "dc.creator",
                "dcterms.creator",
                "citation_author",
                "parsely-author",
                "sailthru.author");
    }

    @Nullable
    String canonicalUrl() {
        return canonical != null ? canonical : meta("og:url");
    }

    /** Letters of the names by which the site may sign its titles. */
    List<String> sites() {
        return sites;
    }

    /** Whether the site goes by the name: it says so, or signs its document titles with it. */
    boolean isSite(String name) {
        String letters = Wording.letters(name);
        int last = documentTitleParts.size() - 1;
        return Titles.isSiteLetters(letters, sites)
                || (last > 0
                        && (Wording.letters(documentTitleParts.get(last)).equals(letters)
                                || Wording.letters(documentTitleParts.get(0)).equals(letters)));
    }

    /** Whether the title of the document or what describes it names someone or something. */
    boolean mentions(String name) {
        String letters = Wording.letters(name);
        return stated(documentTitle, meta("og:title"), meta("description", "og:description")).stream()
                .anyMatch(text -> Wording.letters(text).contains(letters));
    }

    /** The document title cut at bars, colons and dashes; empty when there is none. */
    List<String> documentTitleParts() {
        return documentTitleParts;
    }

    /** Whether a line is a part of the document title that is neither its first nor its last. */
    boolean isInnerPartOfDocumentTitle(String line) {
        int last = documentTitleParts.size() - 1;
        return last > 1 && documentTitleParts.subList(1, last).contains(line);
    }

    /** The titles the head states, cleaned, most trusted first. */
    List<String> titles() {
        return stated.titles();
    }

    /** The same, to compare lines with. */
    StatedTitles stated() {
        return stated;
    }

    /** Whether nothing states a title but a {@code <title>} of a few words. */
    boolean isShortlyTitled() {
        return jsonLd.headline() == null
                && meta("og:title", "twitter:title", "dc.title") == null
                && documentTitle != null
                && Prose.words(documentTitle) <= SHORT_TITLE_WORDS;
    }

    @Nullable
    String documentTitle() {
        return documentTitle;
    }

    private static List<String> stated(@Nullable String... values) {
        List<String> stated = new ArrayList<>();
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                stated.add(value);
            }
        }
        return List.copyOf(stated);
    }
}
