package org.roznamcha.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Renders the pages of stories. */
final class StoryPages {

    private final Map<String, Host> hosts;
    private final Map<String, Template> layouts;
    private final Headlines headlines;

    StoryPages(Map<String, Host> hosts, Map<String, Template> layouts, Headlines headlines) {
        this.hosts = Map.copyOf(hosts);
        this.layouts = Map.copyOf(layouts);
        this.headlines = headlines;
    }

    List<DumpRecord> of(Story story) {
        return story.pages().stream().map(page -> record(story, page)).toList();
    }

    private DumpRecord record(Story story, Block block) {
        Visit visit = Visit.parse(block.required("page"));
        Host host = known(hosts, visit.host());
        Feed feed = block.field("feed").map(Feed::named).orElse(host.feed());
        Template layout = known(layouts, layoutName(story, block, host, feed));
        Damage damage = block.field("damage").map(Damage::named).orElse(Damage.NONE);
        Version version = Version.of(story, block, host, layout);
        PageFacts facts = new PageFacts(story, block, visit, host, feed, version);
        String page = layout.fill(values(facts));
        int httpStatus = block.field("http-status").map(Integer::valueOf).orElse(200);
        String contentType = damage == Damage.IMAGE ? "image/png" : "text/html; charset=" + damage.charset();
        String file = feed.file(visit.fetched().toLocalDate(), story.name() + "-" + visit.host());
        boolean carriesTitle = feed == Feed.JSON_TEXT;
        boolean carriesDate = carriesTitle && !facts.status().equals("undated");
        return new DumpRecord(
                feed,
                file,
                facts.url(),
                visit.fetched(),
                httpStatus,
                contentType,
                page,
                carriesTitle ? version.title().text() : null,
                carriesDate ? UrduDates.iso(facts.claimed()) : null,
                damage,
                Truth.of(facts, layout));
    }

    /** Layout of the block, of the story or of the host; text feeds have layouts of their own. */
    private static String layoutName(Story story, Block block, Host host, Feed feed) {
        String usual = switch (feed) {
            case WARC, JSON_HTML -> host.layout();
            case JSON_TEXT -> "export.txt";
            case TEXT -> "page.txt";
        };
        return block.field("layout").or(() -> story.head().field("layout")).orElse(usual);
    }

    private Map<String, String> values(PageFacts facts) {
        Markup markup = markup(facts);
        List<String> related = headlines.near(facts.story(), facts.visit(), 5);
        String teaser = facts.block().field("teaser").isPresent() ? related.get(0) : "";
        List<String> paragraphs =
                facts.version().paragraphs().stream().map(MarkedText::text).toList();
        Map<String, String> values = new HashMap<>(plainValues(facts, markup));
        values.put("published_iso", published(facts));
        values.put("date_line", dateLine(facts));
        values.put(
                "header_date",
                UrduDates.format(
                        "header", facts.visit().fetched(), facts.visit().fetched()));
        values.put("related", markup.links(related));
        values.put("latest", markup.links(headlines.near(facts.story(), facts.visit(), 14)));
        values.put("body", markup.body(paragraphs, teaser));
        return values;
    }

    private static Map<String, String> plainValues(PageFacts facts, Markup markup) {
        String title = facts.version().title().text();
        String deck = facts.version().deck().map(MarkedText::text).orElse("");
        return Map.ofEntries(
                Map.entry("site", facts.host().name()),
                Map.entry("domain", facts.host().domain()),
                Map.entry("url", facts.url()),
                Map.entry("language", facts.story().language()),
                Map.entry("title", markup.escape(title)),
                Map.entry("first_letter", title.substring(0, 1)),
                Map.entry("deck", markup.escape(deck)),
                Map.entry("author", facts.story().head().field("author").orElse("")),
                Map.entry("section", facts.story().head().field("section").orElse("")),
                Map.entry("caption", facts.block().field("caption").orElse("")),
                Map.entry("comments", facts.block().field("comments").orElse("")));
    }

    private static Markup markup(PageFacts facts) {
        boolean plain = facts.feed() == Feed.TEXT || facts.feed() == Feed.JSON_TEXT;
        return plain ? Markup.LINE : Markup.valueOf(facts.host().paragraphs().toUpperCase(Locale.ROOT));
    }

    private static String published(PageFacts facts) {
        boolean utc = facts.block().field("zone").filter("utc"::equals).isPresent();
        return utc ? UrduDates.utc(facts.claimed()) : UrduDates.iso(facts.claimed());
    }

    private static String dateLine(PageFacts facts) {
        String usual = UrduDates.format(
                facts.host().dateStyle(), facts.claimed(), facts.visit().fetched());
        return facts.block().field("date-line").orElse(facts.feed() == Feed.TEXT ? "" : usual);
    }

    private static <T> T known(Map<String, T> map, String key) {
        return Optional.ofNullable(map.get(key))
                .orElseThrow(
                        () -> new IllegalArgumentException("Cannot find '" + key + "'; known are " + map.keySet()));
    }
}
