package org.roznamcha.sample.layout;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One article before it is set into a layout.
 *
 * @param id short name, unique among the articles of a site
 * @param kind what it is, such as {@code report}
 * @param deck the standfirst, or the empty string
 * @param author the byline, or the empty string
 * @param placeLine the dateline that opens the body where a layout prints one, or the empty string
 * @param blocks the body in reading order
 * @param related headlines of other invented stories
 */
public record Article(
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

    public Article {
        tags = List.copyOf(tags);
        captions = List.copyOf(captions);
        blocks = List.copyOf(blocks);
        related = List.copyOf(related);
        comments = List.copyOf(comments);
    }

    /** What a piece of the body is. */
    public enum Form {
        PARAGRAPH,
        SUBHEADING,
        QUOTE,
        LIST
    }

    /** One piece of the body; only a list has more than one line. */
    public record Block(Form form, List<String> lines) {

        public Block {
            lines = List.copyOf(lines);
        }

        /** A paragraph. */
        public static Block paragraph(String text) {
            return new Block(Form.PARAGRAPH, List.of(text));
        }

        String text() {
            return String.join(" ", lines);
        }
    }

    /** What a reader wrote below. */
    public record Comment(String name, String text) {}

    /** The article as a site types it: every text that it would set itself, respelled. */
    public Article respelled(UnaryOperator<String> spelling) {
        return new Article(
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
