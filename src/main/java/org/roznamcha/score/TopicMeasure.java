package org.roznamcha.score;

import java.util.List;

/**
 * Topics of a page that has any. The first is right when it is the chief one; each that was assigned when it was planted; each planted one
 * is found when it was assigned at any rank.
 */
final class TopicMeasure implements PageMeasure {

    @Override
    public void add(PlantedPage planted, FoundPage found, Scores.Case page) {
        List<String> about = planted.topics();
        if (about.isEmpty()) {
            return;
        }
        List<String> topics = found.topics();
        String chief = about.get(0);
        page.as(chief)
                .right(
                        "topics.first",
                        !topics.isEmpty() && topics.get(0).equals(chief),
                        () -> PageMeasure.difference(chief, topics));
        for (String topic : about) {
            page.as(topic)
                    .right(
                            "topics.assigned.recall",
                            topics.contains(topic),
                            () -> PageMeasure.difference(topic, topics));
        }
        for (String assigned : topics) {
            page.as(assigned)
                    .right(
                            "topics.assigned.precision",
                            about.contains(assigned),
                            () -> PageMeasure.difference(about, assigned));
        }
    }
}
