package org.roznamcha.score;

import java.util.Locale;

/**
 * Counts of a report table against those that the table must show. A cell is one series in one period; cells in which both sides are zero
 * are not looked at.
 *
 * <ul>
 *   <li>{@code exact}: cells with the very count;
 *   <li>{@code error}: all differences, as a share of all that was planted;
 *   <li>{@code missing}: planted cells that are empty; {@code extra}: filled cells that nothing was planted in;
 *   <li>{@code correlation}: Pearson's, over the cells.
 * </ul>
 */
public final class SeriesMeasure {

    /** Sums of thirds and sevenths need not agree to the last digit. */
    private static final double SAME = 1e-6;

    private SeriesMeasure() {}

    /**
     * Adds one count of a cell.
     *
     * @param figure table and column, such as {@code entity_daily.story_count}
     */
    public static void addCount(Scores.Case cell, String figure, double planted, double found) {
        if (planted == 0 && found == 0) {
            return;
        }
        double apart = Math.abs(planted - found);
        cell.right(figure + ".exact", apart < SAME, () -> counts(planted, found));
        cell.error(figure + ".error", apart < SAME ? 0 : apart, planted, () -> counts(planted, found));
        if (planted != 0) {
            cell.error(figure + ".missing", found == 0 ? 1 : 0, 1, () -> counts(planted, found));
        }
        if (found != 0) {
            cell.error(figure + ".extra", planted == 0 ? 1 : 0, 1, () -> counts(planted, found));
        }
        cell.pair(figure + ".correlation", planted, found);
    }

    /** Adds the interval of a share, which should hold the true one in nineteen cells of twenty. */
    public static void addInterval(Scores.Case cell, String table, double share, double low, double high) {
        cell.right(
                "intervals." + table,
                low - SAME <= share && share <= high + SAME,
                () -> String.format(Locale.ROOT, "planted %.4f, found %.4f to %.4f", share, low, high));
    }

    private static String counts(double planted, double found) {
        return PageMeasure.difference(number(planted), number(found));
    }

    private static String number(double count) {
        return count == Math.rint(count)
                ? String.format(Locale.ROOT, "%.0f", count)
                : String.format(Locale.ROOT, "%.3f", count);
    }
}
