package org.roznamcha.score;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One case that keeps a figure from being perfect.
 *
 * @param loss by how much, in the figure's own sums: above 0
 * @param subject the page or cell
 * @param detail what was planted, what was found
 */
public record Miss(double loss, String subject, String detail) implements Serializable {

    /** The largest loss first; of equal ones by subject, so that the order of the cases does not show. */
    static final Comparator<Miss> WORST_FIRST = Comparator.comparingDouble(Miss::loss)
            .reversed()
            .thenComparing(Miss::subject)
            .thenComparing(Miss::detail);
}
