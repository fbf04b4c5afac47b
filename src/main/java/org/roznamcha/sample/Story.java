package org.roznamcha.sample;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One story: what it says, and the pages that carry it.
 *
 * @param name file name without its ending; also the name of the cluster of its copies
 * @param head fields and paragraphs of the story itself
 * @param pages one block for each capture of a page
 */
record Story(String name, Block head, List<Block> pages) {

    Story {
        pages = List.copyOf(pages);
    }

    static Story parse(String name, String source) {
        List<Block> blocks = Block.parse(source);
        return new Story(name, blocks.get(0), blocks.subList(1, blocks.size()));
    }

    MarkedText title() {
        return MarkedText.parse(head.required("title"));
    }

    String language() {
        return head.field("language").orElse("ur");
    }

    /** The rule that drops all of its pages; empty when they are kept. */
    Optional<String> drop() {
        return head.field("drop");
    }

    /** When the first of its pages was published. */
    OffsetDateTime firstPublished() {
        return pages.stream()
                .map(page -> Visit.parse(page.required("page")).published())
                .min(OffsetDateTime::compareTo)
                .orElseThrow(() ->
                        new IllegalArgumentException("Cannot render the story " + name + ": it has no page; add one"));
    }
}
