package org.roznamcha.site;

import java.util.List;
import org.roznamcha.report.Share;

/**
 * One topic over the period of the report.
 *
 * @param topicId IPTC media topic id
 * @param labelUr Urdu label
 * @param labelEn English label
 * @param counts in the four units
 * @param softCount Σ of the topic's scores over documents
 * @param storyShare its stories out of all stories
 * @param daily its stories by day, in day order, days with none included
 */
public record TopicRow(
        String topicId,
        String labelUr,
        String labelEn,
        UnitCounts counts,
        double softCount,
        Share storyShare,
        List<DailyCount> daily) {

    public TopicRow {
        daily = List.copyOf(daily);
    }
}
