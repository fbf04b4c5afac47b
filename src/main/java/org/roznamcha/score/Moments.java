package org.roznamcha.score;

import java.io.Serializable;

/** Sums for the correlation of planted and found counts. */
final class Moments implements Serializable {

    private static final long serialVersionUID = 1;

    private long pairs;
    private double x;
    private double y;
    private double xx;
    private double yy;
    private double xy;

    void add(double planted, double found) {
        pairs++;
        x += planted;
        y += found;
        xx += planted * planted;
        yy += found * found;
        xy += planted * found;
    }

    void addAll(Moments other) {
        pairs += other.pairs;
        x += other.x;
        y += other.y;
        xx += other.xx;
        yy += other.yy;
        xy += other.xy;
    }

    long pairs() {
        return pairs;
    }

    /** Pearson's coefficient, −1 to 1; 1 where neither side varies and both agree, 0 where only one varies. */
    double correlation() {
        double spread = Math.sqrt(spread(x, xx)) * Math.sqrt(spread(y, yy));
        if (spread == 0) {
            return xx == yy && xx == xy ? 1 : 0;
        }
        return Math.max(-1, Math.min(1, (xy - x * y / pairs) / spread));
    }

    private double spread(double sum, double squares) {
        return Math.max(0, squares - sum * sum / pairs);
    }
}
