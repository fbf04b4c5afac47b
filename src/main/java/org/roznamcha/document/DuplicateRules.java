package org.roznamcha.document;

import java.util.Optional;

/**
 * Decides whether two candidate documents are one story, on their texts and never on a hash of bands alone.
 *
 * <p>In this order: equal key texts are {@code exact} (even at one address, where only the ids of equal pairs would meet anyway);
 * one address is {@code recrawl} when enough of the smaller text is in the other; then {@code near}, then {@code contained}.
 *
 * <p>A text of less than the configured proportion is {@code contained} only as a teaser: all but a twentieth of it is in the longer text,
 * and the longer one opens with it. A page of digests opens with one story alone, so it cannot chain those that it holds. Of leading
 * parts cut from 3,475 Urdu news texts those of .2 to .3 of the text were linked to it at .871, to .4 at .967, to .5 at .993, to .6
 * at .999 ({@code jobs/figures duplicates --news}).
 *
 * <p>Similarity is of letters, and the notices of two days (gold prices, exchange rates, stocks, weather) may differ in figures alone.
 * So two addresses that hold {@value #FEW_NUMBERS} numbers or more each are never {@code near} nor {@code contained} when less than two
 * thirds of the fewer numbers are shared. Measured on 12,318 Urdu news texts: the ten such pairs of other addresses that are alike
 * kept all their numbers, while gold, dollar and stock notices of different days share mostly a quarter to three fifths. A
 * text without numbers differs from none, since some scrapers leave all digits out; one changed death toll does not part two copies.
 *
 * <p>Pages of one host share what surrounds the article, and extraction may leave some of it in. So two addresses of one host are {@code near} or
 * {@code contained} only if they open alike: of the first 200 letters of each, four fifths are in the other. Measured on 690 pairs of Urdu
 * news of different addresses that are alike by sets, most of them with the same teasers swallowed: different stories of one host share .77 of
 * an opening at most, and one of the two pairs that are one story is lost.
 */
public final class DuplicateRules {

    /** With fewer numbers, nothing is concluded from them. */
    private static final int FEW_NUMBERS = 3;

    private static final double LEAST_SHARED_NUMBERS = 2.0 / 3;

    /** Share of an opening from which two pages of one host are held to open alike. */
    private static final double LEAST_SHARED_OPENING = 0.8;

    /** Least size of a teaser over that of the text that it opens: shorter ones share too few passages to be found. */
    static final double LEAST_TEASER_RATIO = 0.2;

    /** Least share of a teaser inside the text that it opens, and of either opening inside the other text. */
    private static final double TEASER_CONTAINMENT = 0.95;

    private final DuplicateThresholds thresholds;

    public DuplicateRules(DuplicateThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Why two documents are one story.
     *
     * @param kind the rule that held
     * @param similarity 0 to 1: containment for {@link DuplicateKind#CONTAINED}, else Jaccard
     */
    public record Match(DuplicateKind kind, double similarity) {}

    /** The match of two documents; empty when they are two stories. The order of the arguments does not matter. */
    public Optional<Match> compare(Fingerprint left, Fingerprint right) {
        if (left.saysNothing() || right.saysNothing()) {
            return Optional.empty();
        }
        if (left.textHash().equals(right.textHash())) {
            return Optional.of(new Match(DuplicateKind.EXACT, 1));
        }
        int shared = left.sharedCount(right);
        int smaller = Math.min(left.shingleCount(), right.shingleCount());
        int larger = Math.max(left.shingleCount(), right.shingleCount());
        if (shared == 0) {
            return Optional.empty();
        }
        double jaccard = (double) shared / (smaller + larger - shared);
        double containment = (double) shared / smaller;
        boolean brief = Math.min(left.letterCount(), right.letterCount()) < thresholds.shortLetters();
        if (left.canonicalUrl().equals(right.canonicalUrl()) && containment >= thresholds.recrawlContainment()) {
            return Optional.of(new Match(DuplicateKind.RECRAWL, jaccard));
        }
        if (differInNumbers(left, right) || openApart(left, right)) {
            return Optional.empty();
        }
        if (jaccard >= (brief ? thresholds.shortJaccard() : thresholds.nearJaccard())) {
            return Optional.of(new Match(DuplicateKind.NEAR, jaccard));
        }
        boolean alikeInSize = smaller >= thresholds.containedSizeRatio() * larger;
        if (!brief && alikeInSize && containment >= thresholds.contained()) {
            return Optional.of(new Match(DuplicateKind.CONTAINED, containment));
        }
        boolean teaser = smaller >= LEAST_TEASER_RATIO * larger && containment >= TEASER_CONTAINMENT;
        if (!brief && teaser && left.sharedOpening(right) >= TEASER_CONTAINMENT) {
            return Optional.of(new Match(DuplicateKind.CONTAINED, containment));
        }
        return Optional.empty();
    }

    /**
     * Whether a document that reached its cluster through others may stay with the cluster's earliest member: enough of the smaller text is
     * in the other, and they are not notices of two days.
     */
    public boolean staysWith(Fingerprint earliest, Fingerprint member) {
        return earliest.containment(member) >= thresholds.clusterContainment() && !differInNumbers(earliest, member);
    }

    /** The same by what signatures suggest, for clusters whose texts are too many to read together. */
    public boolean staysWith(Signature earliest, Signature member) {
        return earliest.containment(member) >= thresholds.clusterContainment();
    }

    private static boolean openApart(Fingerprint left, Fingerprint right) {
        return left.sameHost(right) && left.sharedOpening(right) < LEAST_SHARED_OPENING;
    }

    private static boolean differInNumbers(Fingerprint left, Fingerprint right) {
        int fewer = Math.min(left.numberCount(), right.numberCount());
        return fewer >= FEW_NUMBERS && left.sharedNumberCount(right) < LEAST_SHARED_NUMBERS * fewer;
    }
}
