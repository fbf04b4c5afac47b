package org.roznamcha.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was copied.
 *
 * @param documentCount documents that belong to a cluster of two or more
 * @param clusterCount such clusters
 * @param largest the clusters on the most hosts, largest first
 */
public record DuplicateSummary(long documentCount, long clusterCount, List<StoryRow> largest) {

    public DuplicateSummary {
        largest = List.copyOf(largest);
    }

    /**
     * One story and its copies.
     *
     * @param clusterId id of the cluster
     * @param title headline of the representative; null when it has none
     * @param firstDay day of the earliest copy with a trusted date; null when there is none
     * @param documentCount documents in the cluster
     * @param hostCount hosts that carry it
     */
    public record StoryRow(
            String clusterId,
            @Nullable String title,
            @Nullable LocalDate firstDay,
            long documentCount,
            long hostCount) {}
}
