package org.roznamcha.score;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What was compared so far, figure by figure. Each figure is a quotient of two sums, kept for each slice of the cases (a layout, a topic),
 * with the worst cases; scores of parts of a dump {@link #merge} to those of the whole, in any order.
 *
 * <p>A figure is named {@code group.figure}, or {@code group.subject.measure}. From {@code ….precision} and {@code ….recall} follows
 * {@code ….f1}. Not thread-safe.
 */
public final class Scores implements Serializable {

    private static final long serialVersionUID = 1;

    private final int worst;
    private final TreeMap<String, Map<String, Tally>> tallies = new TreeMap<>();
    private final TreeMap<String, Moments> moments = new TreeMap<>();

    /**
     * Nothing compared yet.
     *
     * @param worst how many cases to keep of each figure and slice, 0 or more
     */
    public Scores(int worst) {
        this.worst = worst;
    }

    /**
     * One page or cell, to say what is right of it.
     *
     * @param slice what kind of case it is, or the empty string
     * @param subject names it for a person who looks for it
     */
    public Case of(String slice, String subject) {
        return new Case(slice, subject);
    }

    /** Adds what another part of the dump gave, and gives this. */
    public Scores merge(Scores other) {
        other.tallies.forEach((figure, slices) -> slices.forEach(
                (slice, tally) -> tally(figure, slice, tally.bound()).addAll(tally, worst)));
        other.moments.forEach((figure, sums) -> moments(figure).addAll(sums));
        return this;
    }

    /** How many answers were looked at, over all figures. */
    public long cases() {
        return tallies.values().stream()
                .flatMap(slices -> slices.values().stream())
                .mapToLong(Tally::cases)
                .sum();
    }

    Map<String, Map<String, Tally>> tallies() {
        return tallies;
    }

    Map<String, Moments> moments() {
        return moments;
    }

    int worst() {
        return worst;
    }

    private Tally tally(String figure, String slice, Figure.Bound bound) {
        return tallies.computeIfAbsent(figure, none -> new TreeMap<>())
                .computeIfAbsent(slice, none -> new Tally(bound));
    }

    private Moments moments(String figure) {
        return moments.computeIfAbsent(figure, none -> new Moments());
    }

    /** A page or a cell. */
    public final class Case {

        private final String slice;
        private final String subject;

        private Case(String slice, String subject) {
            this.slice = slice;
            this.subject = subject;
        }

        /** A yes or no of a figure that is good when high. */
        public void right(String figure, boolean right, Supplier<String> detail) {
            share(figure, right ? 1 : 0, 1, detail);
        }

        /** So much of so much, for a figure that is good when high. */
        public void share(String figure, double part, double whole, Supplier<String> detail) {
            add(figure, Figure.Bound.AT_LEAST, part, whole, whole - part, detail);
        }

        /** So much of so much, for a figure that is good when low. */
        public void error(String figure, double part, double whole, Supplier<String> detail) {
            add(figure, Figure.Bound.AT_MOST, part, whole, part, detail);
        }

        /** A planted and a found count, for their correlation over all cases. */
        public void pair(String figure, double planted, double found) {
            moments(figure).add(planted, found);
        }

        /** The same case as another slice. */
        public Case as(String otherSlice) {
            return new Case(otherSlice, subject);
        }

        private void add(
                String figure, Figure.Bound bound, double part, double whole, double loss, Supplier<String> detail) {
            Tally tally = tally(figure, slice, bound);
            tally.add(part, whole);
            if (loss > 0 && worst > 0) {
                tally.miss(new Miss(loss, subject, detail.get()), worst);
            }
        }
    }
}
