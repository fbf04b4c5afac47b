package org.roznamcha.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Sums of one figure: it is their quotient. Sums of parts of a dump add up to those of the whole. */
final class Tally implements Serializable {

    private static final long serialVersionUID = 1;

    /** How much longer than asked for the list may grow between two sortings. */
    private static final int SLACK = 8;

    private final Figure.Bound bound;
    private double part;
    private double whole;
    private long cases;
    private ArrayList<Miss> misses = new ArrayList<>();

    Tally(Figure.Bound bound) {
        this.bound = bound;
    }

    void add(double casePart, double caseWhole) {
        part += casePart;
        whole += caseWhole;
        cases++;
    }

    void miss(Miss miss, int most) {
        misses.add(miss);
        if (misses.size() > most * SLACK) {
            misses = new ArrayList<>(worst(most));
        }
    }

    void addAll(Tally other, int most) {
        part += other.part;
        whole += other.whole;
        cases += other.cases;
        misses.addAll(other.misses);
        misses = new ArrayList<>(worst(most));
    }

    List<Miss> worst(int most) {
        return misses.stream().sorted(Miss.WORST_FIRST).limit(most).toList();
    }

    Figure.Bound bound() {
        return bound;
    }

    double part() {
        return part;
    }

    double whole() {
        return whole;
    }

    long cases() {
        return cases;
    }

    /** What the cases cost the figure. */
    double loss() {
        return bound == Figure.Bound.AT_LEAST ? whole - part : part;
    }

    double value() {
        return whole == 0 ? 0 : part / whole;
    }
}
