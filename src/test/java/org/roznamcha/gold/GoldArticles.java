package org.roznamcha.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.roznamcha.sample.layout.Article;

/** Reads the articles of the gold set. */
final class GoldArticles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldArticles() {}

    static List<Article> readAll(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                articles.add(read(JSON.readTree(Files.readString(file))));
            }
        }
        return articles;
    }

    private static Article read(JsonNode json) {
        return new Article(
                json.path("id").asText(),
                json.path("kind").asText(),
                text(json, "title"),
                text(json, "deck"),
                text(json, "section"),
                text(json, "section_en"),
                text(json, "author"),
                text(json, "place_line"),
                OffsetDateTime.parse(text(json, "published_at")),
                strings(json.path("tags")),
                each(json.path("images")).map(image -> text(image, "caption")).toList(),
                each(json.path("paragraphs")).map(GoldArticles::block).toList(),
                strings(json.path("related")),
                each(json.path("comments"))
                        .map(comment -> new Article.Comment(text(comment, "name"), text(comment, "text")))
                        .toList());
    }

    private static Article.Block block(JsonNode json) {
        if (json.isTextual()) {
            return new Article.Block(
                    Article.Form.PARAGRAPH, List.of(json.asText().strip()));
        }
        if (json.has("h")) {
            return new Article.Block(Article.Form.SUBHEADING, List.of(text(json, "h")));
        }
        return json.has("q")
                ? new Article.Block(Article.Form.QUOTE, List.of(text(json, "q")))
                : new Article.Block(Article.Form.LIST, strings(json.path("li")));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).isNull() ? "" : json.path(field).asText().strip();
    }

    private static List<String> strings(JsonNode array) {
        return each(array).map(node -> node.asText().strip()).toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
