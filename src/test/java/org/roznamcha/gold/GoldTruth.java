package org.roznamcha.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roznamcha.sample.layout.Article;
import org.roznamcha.sample.layout.Layout;

/** What a correct reader makes of a page: the fields that its layout shows, as the page spells them. */
final class GoldTruth {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldTruth() {}

    /** One line of {@code truth.jsonl}. */
    static String line(String file, String url, Layout layout, Article article, OffsetDateTime fetched) {
        boolean isArticle = layout.kind().equals("article");
        Map<String, Object> truth = new LinkedHashMap<>();
        truth.put("file", file);
        truth.put("url", url);
        truth.put("fetched_at", fetched.toInstant().toString());
        truth.put("layout", layout.name());
        truth.put("article", isArticle ? article.id() : null);
        truth.put("kind", layout.kind());
        truth.put("title", shown(layout, "title", article.title()));
        truth.put("deck", shown(layout, "deck", article.deck()));
        truth.put("section", shown(layout, "section", article.section()));
        truth.put("author", shown(layout, "author", article.author()));
        truth.put("place_line", shown(layout, "place", article.placeLine()));
        boolean timed = layout.shows("published-at");
        boolean dated = timed || layout.shows("published");
        truth.put("published", dated ? article.publishedAt().toLocalDate().toString() : null);
        truth.put("published_at", timed ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.publishedAt()) : null);
        truth.put(
                "header_today",
                layout.shows("header-today") ? fetched.toLocalDate().toString() : null);
        truth.put("body", isArticle ? body(layout, article) : null);
        try {
            return JSON.writeValueAsString(truth);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the truth of " + file, e);
        }
    }

    private static String shown(Layout layout, String field, String value) {
        return layout.shows(field) && !value.isEmpty() ? value : null;
    }

    /** Lines in reading order; a dateline that stands in the first paragraph belongs to it. */
    private static String body(Layout layout, Article article) {
        List<String> lines = new ArrayList<>(article.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .collect(Collectors.toList()));
        if (layout.shows("place") && !article.placeLine().isEmpty()) {
            lines.set(0, article.placeLine() + " " + lines.get(0));
        }
        return String.join("\n", lines);
    }
}
