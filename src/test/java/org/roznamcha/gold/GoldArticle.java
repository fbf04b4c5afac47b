package org.roznamcha.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One article of the gold set, before it is set into a layout.
 *
 * @param deck the standfirst, or the empty string
 * @param author the byline, or the empty string
 * @param placeLine the dateline that opens the body where a layout prints one, or the empty string
 * @param blocks the body in reading order
 * @param related headlines of other invented stories
 */
record GoldArticle(
        String id,
        String kind,
        String title,
        String deck,
        String section,
        String sectionEnglish,
        String author,
        String placeLine,
        OffsetDateTime publishedAt,
        List<String> tags,
        List<String> captions,
        List<Block> blocks,
        List<String> related,
        List<Comment> comments) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a piece of the body is. */
    enum Form {
        PARAGRAPH,
        SUBHEADING,
        QUOTE,
        LIST
    }

    /** One piece of the body; only a list has more than one line. */
    record Block(Form form, List<String> lines) {
        String text() {
            return String.join(" ", lines);
        }
    }

    /** What a reader wrote below. */
    record Comment(String name, String text) {}

    static List<GoldArticle> readAll(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                articles.add(read(JSON.readTree(Files.readString(file))));
            }
        }
        return articles;
    }

    private static GoldArticle read(JsonNode json) {
        return new GoldArticle(
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
                each(json.path("paragraphs")).map(GoldArticle::block).toList(),
                strings(json.path("related")),
                each(json.path("comments"))
                        .map(comment -> new Comment(text(comment, "name"), text(comment, "text")))
                        .toList());
    }

    private static Block block(JsonNode json) {
        if (json.isTextual()) {
            return new Block(Form.PARAGRAPH, List.of(json.asText().strip()));
        }
        if (json.has("h")) {
            return new Block(Form.SUBHEADING, List.of(text(json, "h")));
        }
        return json.has("q")
                ? new Block(Form.QUOTE, List.of(text(json, "q")))
                : new Block(Form.LIST, strings(json.path("li")));
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

    /** The article as a site types it: every text that it would set itself, respelled. */
    GoldArticle respelled(UnaryOperator<String> spelling) {
        return new GoldArticle(
                id,
                kind,
                spelling.apply(title),
                spelling.apply(deck),
                spelling.apply(section),
                sectionEnglish,
                spelling.apply(author),
                spelling.apply(placeLine),
                publishedAt,
                tags.stream().map(spelling).toList(),
                captions.stream().map(spelling).toList(),
                blocks.stream()
                        .map(block -> new Block(
                                block.form(),
                                block.lines().stream().map(spelling).toList()))
                        .toList(),
                related.stream().map(spelling).toList(),
                comments);
    }
}
