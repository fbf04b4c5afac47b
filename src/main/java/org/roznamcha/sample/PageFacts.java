package org.roznamcha.sample;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is settled about a page before it is laid out.
 *
 * @param story what it tells
 * @param block its block in the story file
 * @param visit when it was published and fetched
 * @param host where
 * @param feed how it reaches the dump
 * @param version the story as this page tells it
 */
record PageFacts(Story story, Block block, Visit visit, Host host, Feed feed, Version version) {

    String url() {
        return block.field("url")
                .orElseGet(() -> host.url(visit.published().toLocalDate().toString(), visit.number()));
    }

    /** The moment that the page gives as its publication, right or wrong. */
    OffsetDateTime claimed() {
        return block.field("claim")
                .map(claim -> UrduDates.parse(claim.substring(0, 10), claim.substring(11)))
                .orElse(visit.published());
    }

    /** The status that a correct reader gives its date. */
    String status() {
        String usual = switch (feed) {
            case WARC, JSON_HTML -> host.dateStatus();
            case JSON_TEXT -> "trusted";
            case TEXT -> "undated";
        };
        return block.field("status").orElse(usual);
    }

    Optional<String> drop() {
        return block.field("drop").or(story::drop);
    }

    List<String> traps() {
        boolean markup = feed == Feed.WARC || feed == Feed.JSON_HTML;
        List<String> traps = new ArrayList<>(markup ? host.traps() : List.of());
        traps.addAll(story.head().words("traps"));
        traps.addAll(block.words("traps"));
        traps.addAll(block.words("spelling"));
        block.field("damage").ifPresent(traps::add);
        return List.copyOf(traps);
    }
}
