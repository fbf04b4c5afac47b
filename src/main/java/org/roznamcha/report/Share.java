package org.roznamcha.report;

import java.util.OptionalDouble;

/**
 * A part of a whole, both counted in the same unit and scope.
 *
 * @param part 0 to {@code whole}
 * @param whole 0 or more
 */
public record Share(long part, long whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("Cannot make a share of " + part + " out of " + whole);
        }
    }

    /** The share, 0 to 1; empty when the whole is 0, since then there is nothing to share. */
    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** How exact the share is, were the whole a sample. */
    public WilsonInterval interval() {
        return WilsonInterval.of(part, whole);
    }
}
