package org.roznamcha.score;

import java.util.List;

/**
 * A figure as it came out.
 *
 * @param name {@code group.figure} or {@code group.subject.measure}
 * @param value 0 to 1; an error may be larger, a correlation smaller
 * @param part what is right, or wrong for an error; 0 for a figure that follows from others
 * @param whole of how much; 0 for a figure that follows from others
 * @param cases how many pages or cells it rests on
 * @param bound whether high or low is good
 * @param slices the same of each kind of case, the most costly first; none when there is one kind
 * @param worst the most costly cases
 */
public record Measured(
        String name,
        double value,
        double part,
        double whole,
        long cases,
        Figure.Bound bound,
        List<Slice> slices,
        List<Miss> worst) {

    public Measured {
        slices = List.copyOf(slices);
        worst = List.copyOf(worst);
    }

    /**
     * One kind of case.
     *
     * @param name such as a layout or a topic
     * @param value the figure of these cases alone
     * @param loss what they cost the whole figure, in its own sums
     * @param cases how many
     */
    public record Slice(String name, double value, double loss, long cases) {}

    /** What stands before the first dot. */
    public String group() {
        return name.substring(0, name.indexOf('.'));
    }

    /** What stands behind it. */
    public String figure() {
        return name.substring(name.indexOf('.') + 1);
    }

    /** The figure beside a floor, or a ceiling for an error. */
    public Figure against(double limit) {
        return new Figure(name, value, limit, bound, cases);
    }
}
