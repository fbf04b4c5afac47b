package org.roznamcha.score;

import java.util.List;

/**
 * Topics of a page that has one. Each topic that was assigned is right when it is the planted one; the planted one is found when it was
 * assigned at any rank.
 */
final class TopicMeasure implements PageMeasure {

    @Override
    public void add(PlantedPage planted, FoundPage found, Scores.Case page) {
        String topic = planted.topic();
        if (topic == null) {
            return;
        }
        List<String> topics = found.topics();
        Scores.Case ofTopic = page.as(topic);
        ofTopic.right(
                "topics.first",
                !topics.isEmpty() && topics.get(0).equals(topic),
                () -> PageMeasure.difference(topic, topics));
        ofTopic.right("topics.assigned.recall", topics.contains(topic), () -> PageMeasure.difference(topic, topics));
        for (String assigned : topics) {
            page.as(assigned)
                    .right(
                            "topics.assigned.precision",
                            assigned.equals(topic),
                            () -> PageMeasure.difference(topic, assigned));
        }
    }
}
