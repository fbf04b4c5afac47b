package org.roznamcha.score;

import java.util.Locale;

/**
 * One measured figure and what it should be.
 *
 * @param name what was measured, with its unit
 * @param value the measurement
 * @param goal what it should reach
 * @param bound which side of the goal is good
 * @param cases how many cases it rests on
 */
public record Figure(String name, double value, double goal, Bound bound, long cases) {

    /** Which side of a goal is good. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }

    /** A figure that is good from {@code goal} upwards. */
    public static Figure atLeast(String name, double value, double goal, long cases) {
        return new Figure(name, value, goal, Bound.AT_LEAST, cases);
    }

    /** A figure that is good up to {@code goal}. */
    public static Figure atMost(String name, double value, double goal, long cases) {
        return new Figure(name, value, goal, Bound.AT_MOST, cases);
    }

    /** Whether the goal is reached; never without a case. */
    public boolean reached() {
        return cases > 0 && (bound == Bound.AT_LEAST ? value >= goal : value <= goal);
    }

    /** The goal as readers write it, such as {@code ≥ .970}. */
    public String goalText() {
        return (bound == Bound.AT_LEAST ? "≥ " : "≤ ") + number(goal);
    }

    /** The measurement with as many digits as the goal can be compared in. */
    public String valueText() {
        return number(value);
    }

    private static String number(double number) {
        return number > 10 ? String.format(Locale.ROOT, "%,.0f", number) : String.format(Locale.ROOT, "%.4f", number);
    }
}
