package org.roznamcha.lake;

import java.util.Locale;

/** Lengths of time that reports count by. */
public enum Period {
    /** A calendar day. */
    DAILY("day", 7),
    /** An ISO week, named by its Monday. */
    WEEKLY("week", 4),
    /** A calendar month, named by its first day. */
    MONTHLY("month", 3);

    private final String unit;
    private final int trailing;

    Period(String unit, int trailing) {
        this.unit = unit;
        this.trailing = trailing;
    }

    /** Spark SQL's name of the unit: {@code day}, {@code week} or {@code month}. */
    public String unit() {
        return unit;
    }

    /** How many periods the trailing columns span, this one included. */
    public int trailing() {
        return trailing;
    }

    /** Ending of the table names, such as {@code daily}. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
