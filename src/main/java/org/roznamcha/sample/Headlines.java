package org.roznamcha.sample;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The headlines that boxes such as "latest" and "related" show: of other stories, of the weeks before. */
final class Headlines {

    private final List<String> older;
    private final List<Story> stories;

    /**
     * @param older headlines from before the first story, oldest first
     * @param stories all stories
     */
    Headlines(List<String> older, List<Story> stories) {
        this.older = List.copyOf(older);
        this.stories = stories.stream()
                .filter(story -> story.language().equals("ur") && story.drop().isEmpty())
                .sorted(Comparator.comparing(Story::firstPublished).thenComparing(Story::name))
                .toList();
    }

    /** Up to {@code count} headlines of other stories that were out when the page was fetched; every page has its own choice. */
    List<String> near(Story story, Visit visit, int count) {
        List<String> out = new ArrayList<>(older);
        OffsetDateTime now = visit.fetched();
        stories.stream()
                .filter(other -> !other.name().equals(story.name())
                        && other.firstPublished().isBefore(now))
                .forEach(other -> out.add(other.title().text()));
        int step = 1 + visit.published().getMinute() % 3;
        List<String> chosen = new ArrayList<>();
        for (int i = out.size() - 1; i >= 0 && chosen.size() < count; i -= step) {
            chosen.add(out.get(i));
        }
        return List.copyOf(chosen);
    }
}
