package org.roznamcha.sample.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.sample.MarkedText;

/** The fields of one line of {@code truth/pages} that tell of a story, named as in the truth of the bundled sample. */
final class StoryTruth {

    private final Map<String, @Nullable Object> truth = new LinkedHashMap<>();
    private final List<Map<String, Object>> mentions = new ArrayList<>();
    private final Map<String, Map<String, Object>> counts = new TreeMap<>();

    /** What plan and telling say, and what the story is about. */
    Map<String, @Nullable Object> of(StoryPlan plan, StoryPlan.Copy copy, Telling telling, List<Themes.Theme> topics) {
        truth.put("story", plan.name());
        truth.put(
                "follows",
                plan.isFollowUp()
                        ? StoryPlan.name(plan.subject().day(), plan.subject().number())
                        : null);
        truth.put("copy", copy.kind().name().toLowerCase(java.util.Locale.ROOT));
        truth.put("topic", topics.get(0).id());
        truth.put("topics", topics.stream().map(Themes.Theme::id).toList());
        List<MarkedText> body = telling.body();
        truth.put("title", shown(telling.title()));
        truth.put("deck", shown(telling.deck()));
        truth.put("paragraphs", body.stream().map(MarkedText::text).toList());
        truth.put("place_line", shown(telling.placeName()));
        add("title", telling.title(), 0);
        add("deck", telling.deck(), 0);
        int offset = 0;
        for (MarkedText paragraph : body) {
            add("text", paragraph, offset);
            offset += paragraph.text().length() + 1;
        }
        truth.put("entities", List.copyOf(counts.values()));
        truth.put("mentions", mentions);
        return truth;
    }

    private static @Nullable String shown(MarkedText text) {
        String plain = text.text();
        return plain.isEmpty() ? null : plain;
    }

    private void add(String field, MarkedText text, int offset) {
        for (MarkedText.Planted planted : text.mentions(offset)) {
            Map<String, Object> mention = new LinkedHashMap<>();
            mention.put("in", field);
            mention.put("start", planted.start());
            mention.put("end", planted.end());
            mention.put("surface", planted.surface());
            mention.put("label", planted.label());
            mention.put("demonym", planted.demonym());
            mentions.add(mention);
            counts.computeIfAbsent(planted.label(), StoryTruth::none)
                    .merge(planted.demonym() ? "demonyms" : "in_" + field, 1, (a, b) -> (Integer) a + (Integer) b);
        }
    }

    private static Map<String, Object> none(String label) {
        Map<String, Object> count = new LinkedHashMap<>();
        count.put("label", label);
        List.of("in_title", "in_deck", "in_text", "demonyms").forEach(key -> count.put(key, 0));
        return count;
    }
}
