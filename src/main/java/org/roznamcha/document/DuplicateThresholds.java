package org.roznamcha.document;

import java.io.Serializable;

/**
 * From where on two documents are one story. All similarities are of {@link Shingles}, 0 to 1.
 *
 * @param nearJaccard least Jaccard similarity of {@link DuplicateKind#NEAR}
 * @param contained least containment of {@link DuplicateKind#CONTAINED}
 * @param containedSizeRatio least size of the smaller set over the larger for {@link DuplicateKind#CONTAINED}, teasers aside. With
 *     {@code contained × containedSizeRatio > ½}, no page of digests can hold two unrelated stories and so chain them into one cluster.
 * @param recrawlContainment least containment of {@link DuplicateKind#RECRAWL}
 * @param shortLetters texts of fewer letters are short: their few sentences are often shared formulas
 * @param shortJaccard least Jaccard similarity of {@link DuplicateKind#NEAR} when either text is short; short texts are never {@link
 *     DuplicateKind#CONTAINED}
 * @param clusterContainment least containment between a cluster's earliest member and one that is linked to it through others only;
 *     see {@link StoryClusters}
 */
public record DuplicateThresholds(
        double nearJaccard,
        double contained,
        double containedSizeRatio,
        double recrawlContainment,
        int shortLetters,
        double shortJaccard,
        double clusterContainment)
        implements Serializable {

    /** The thresholds used unless configured otherwise. */
    public static final DuplicateThresholds DEFAULT = new DuplicateThresholds(0.7, 0.9, 0.6, 0.5, 200, 0.9, 0.5);

    public DuplicateThresholds {
        requireShare("nearJaccard", nearJaccard);
        requireShare("contained", contained);
        requireShare("containedSizeRatio", containedSizeRatio);
        requireShare("recrawlContainment", recrawlContainment);
        requireShare("shortJaccard", shortJaccard);
        requireShare("clusterContainment", clusterContainment);
        if (shortLetters < 0) {
            throw new IllegalArgumentException("Cannot set shortLetters to " + shortLetters + ": must be 0 or more");
        }
    }

    private static void requireShare(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "Cannot set " + name + " to " + value + ": must be over 0 and at most 1");
        }
    }
}
