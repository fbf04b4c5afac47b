package org.roznamcha.site;

import java.util.List;
import org.roznamcha.report.Share;

/**
 * One entity over the period of the report.
 *
 * @param entityId Wikidata or own id
 * @param labelUr Urdu label
 * @param labelEn English label
 * @param type {@code PER}, {@code LOC}, {@code ORG}, {@code EVENT} or {@code MISC}
 * @param counts in the four units
 * @param storyShare its stories out of all stories
 * @param daily its stories by day, in day order, days with none included
 */
public record EntityRow(
        String entityId,
        String labelUr,
        String labelEn,
        String type,
        UnitCounts counts,
        Share storyShare,
        List<DailyCount> daily) {

    public EntityRow {
        daily = List.copyOf(daily);
    }
}
