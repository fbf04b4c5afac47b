package org.roznamcha.site;

/**
 * One thing counted in the four units.
 *
 * @param pageCount distinct canonical URLs
 * @param documentCount distinct (host, duplicate cluster)
 * @param storyCount distinct clusters
 * @param storyFractionSum Σ over documents of 1 / hosts in the cluster
 */
public record UnitCounts(long pageCount, long documentCount, long storyCount, double storyFractionSum) {}
