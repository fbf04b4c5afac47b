package org.roznamcha.score;

/**
 * Clusters against planted stories. A cell holds the documents of one story that stand in one cluster; pairs of documents are weighed
 * through their counts, never listed.
 *
 * <p>Precision and recall of pairs, and of B-cubed (Bagga and Baldwin 1998): for each document the part of its cluster that is of its
 * story, and the part of its story that is in its cluster.
 */
public final class ClusterMeasure {

    private ClusterMeasure() {}

    /**
     * Adds a cell.
     *
     * @param count documents of the story in the cluster, 1 or more
     * @param clusterCount documents of the cluster
     * @param storyCount documents of the story
     */
    public static void add(Scores.Case cell, long count, long clusterCount, long storyCount) {
        double pairs = count * (count - 1) / 2.0;
        cell.share(
                "duplicates.pairs.precision",
                pairs,
                count * (clusterCount - 1) / 2.0,
                () -> count + " of the " + clusterCount + " documents of its cluster");
        cell.share(
                "duplicates.pairs.recall",
                pairs,
                count * (storyCount - 1) / 2.0,
                () -> count + " of the " + storyCount + " documents of its story");
        cell.share(
                "duplicates.b-cubed.precision",
                (double) count * count / clusterCount,
                (double) count,
                () -> count + " of the " + clusterCount + " documents of its cluster");
        cell.share(
                "duplicates.b-cubed.recall",
                (double) count * count / storyCount,
                (double) count,
                () -> count + " of the " + storyCount + " documents of its story");
    }
}
