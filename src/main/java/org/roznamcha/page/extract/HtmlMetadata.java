package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page states: {@code <title>}, meta elements by lower-case name, link elements and JSON-LD. Never trusted over
 * the visible text for the body.
 */
final class HtmlMetadata {

    private final Map<String, String> metas = new TreeMap<>();
    private final @Nullable String documentTitle;
    private final @Nullable String canonical;
    private final JsonLd jsonLd;

    private HtmlMetadata(Document document) {
        for (Element meta : document.getElementsByTag("meta")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (name.isEmpty()) {
                name = meta.attr("itemprop");
            }
            metas.putIfAbsent(name.toLowerCase(Locale.ROOT), meta.attr("content"));
        }
        Element title = document.getElementsByTag("title").stream()
                .filter(element -> element.parent() == null
                        || !element.parent().normalName().equals("svg"))
                .findFirst()
                .orElse(null);
        documentTitle = title == null ? null : Wording.displayOrNull(title.wholeText());
        canonical = canonicalLink(document);
        jsonLd = JsonLd.of(document);
    }

    static HtmlMetadata of(Document document) {
        return new HtmlMetadata(document);
    }

    private static @Nullable String canonicalLink(Document document) {
        for (Element link : document.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && !link.attr("href").isBlank()) {
                return link.attr("href").strip();
            }
        }
        return null;
    }

    JsonLd jsonLd() {
        return jsonLd;
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

    @Nullable
    String canonicalUrl() {
        return canonical != null ? canonical : meta("og:url");
    }

    /** Names by which the site may sign its titles. */
    List<String> siteNames() {
        List<String> names = new ArrayList<>();
        addIfStated(names, meta("og:site_name", "application-name", "apple-mobile-web-app-title"));
        addIfStated(names, jsonLd.publisher());
        return List.copyOf(names);
    }

    /** The titles the head states, cleaned, most trusted first. */
    List<String> titles() {
        List<String> sites = siteNames();
        List<String> titles = new ArrayList<>();
        addIfStated(titles, Titles.clean(jsonLd.headline(), sites));
        addIfStated(titles, Titles.clean(meta("og:title", "twitter:title", "dc.title"), sites));
        addIfStated(titles, Titles.clean(documentTitle, sites));
        return List.copyOf(titles);
    }

    @Nullable
    String documentTitle() {
        return documentTitle;
    }

    private static void addIfStated(List<String> list, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(value);
        }
    }
}
