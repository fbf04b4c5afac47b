package org.roznamcha.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a correct reader makes of a record, as the fields of one line of {@code truth/pages.jsonl}. */
final class Truth {

    private Truth() {}

    static Map<String, @Nullable Object> of(PageFacts facts, Template layout) {
        Map<String, @Nullable Object> truth = new LinkedHashMap<>();
        boolean text = facts.feed() == Feed.TEXT;
        truth.put("url", text ? null : facts.url());
        truth.put("fetched_at", text ? null : UrduDates.utc(facts.visit().fetched()));
        truth.put("decision", facts.drop().isPresent() ? "drop" : "keep");
        truth.put("rule", facts.drop().orElse(null));
        truth.put("language", facts.story().language());
        truth.put("story", facts.story().name());
        truth.put(
                "topic",
                facts.story().head().field("topic").map(id -> "medtop:" + id).orElse(null));
        truth.put("traps", facts.traps());
        if (facts.drop().isEmpty()) {
            putArticle(truth, facts, layout);
            putDate(truth, facts);
            putEntities(truth, facts.version().displayed());
        }
        return truth;
    }

    private static void putArticle(Map<String, @Nullable Object> truth, PageFacts facts, Template layout) {
        Version version = facts.version().displayed();
        Block head = facts.story().head();
        truth.put(
                "title",
                layout.shows("title") || facts.feed() == Feed.JSON_TEXT
                        ? version.title().text()
                        : null);
        truth.put("deck", version.deck().map(MarkedText::text).orElse(null));
        truth.put(
                "paragraphs",
                version.paragraphs().stream().map(MarkedText::text).toList());
        truth.put(
                "author",
                head.field("author").filter(author -> layout.shows("author")).orElse(null));
        truth.put(
                "section",
                head.field("section").filter(section -> layout.shows("section")).orElse(null));
        truth.put("place_line", version.place().orElse(null));
    }

    private static void putDate(Map<String, @Nullable Object> truth, PageFacts facts) {
        LocalDate date = facts.claimed().toLocalDate();
        truth.put("date_status", facts.status());
        truth.put("published_date", facts.status().equals("undated") ? null : date.toString());
        truth.put(
                "date_tolerance_days",
                facts.block().field("date-tolerance").map(Integer::valueOf).orElse(0));
        truth.put("written_date", facts.visit().published().toLocalDate().toString());
    }

    private static void putEntities(Map<String, @Nullable Object> truth, Version version) {
        List<Map<String, Object>> mentions = new ArrayList<>();
        Map<String, Map<String, Object>> counts = new TreeMap<>();
        add(mentions, counts, "title", version.title(), 0);
        version.deck().ifPresent(deck -> add(mentions, counts, "deck", deck, 0));
        int offset = 0;
        for (MarkedText paragraph : version.paragraphs()) {
            add(mentions, counts, "text", paragraph, offset);
            offset += paragraph.text().length() + 1;
        }
        truth.put("entities", List.copyOf(counts.values()));
        truth.put("mentions", mentions);
    }

    private static void add(
            List<Map<String, Object>> mentions,
            Map<String, Map<String, Object>> counts,
            String field,
            MarkedText text,
            int offset) {
        for (MarkedText.Planted planted : text.mentions(offset)) {
            Map<String, Object> mention = new LinkedHashMap<>();
            mention.put("in", field);
            mention.put("start", planted.start());
            mention.put("end", planted.end());
            mention.put("surface", planted.surface());
            mention.put("label", planted.label());
            mention.put("demonym", planted.demonym());
            mentions.add(mention);
            Map<String, Object> count = counts.computeIfAbsent(planted.label(), Truth::none);
            count.merge(
                    planted.demonym() ? "demonyms" : "in_" + field,
                    1,
                    (left, right) -> (Integer) left + (Integer) right);
        }
    }

    private static Map<String, Object> none(String label) {
        Map<String, Object> count = new LinkedHashMap<>();
        count.put("label", label);
        for (String key : List.of("in_title", "in_deck", "in_text", "demonyms")) {
            count.put(key, 0);
        }
        return count;
    }
}
