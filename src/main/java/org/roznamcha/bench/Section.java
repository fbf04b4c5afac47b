package org.roznamcha.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One table of measured figures.
 *
 * @param title what was measured
 * @param columns their names; a name that begins with {@code #} marks figures
 * @param rows a cell for each column: text, or a number as it was measured
 * @param notes sentences below the table
 */
public record Section(String title, List<String> columns, List<List<Object>> rows, List<String> notes) {

    public Section {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Cannot print " + row + ": " + columns.size() + " columns are " + columns);
            }
        }
    }

    /** Steps with their rates a second and core, each beside its limit. */
    public static Section ofFigures(String title, List<Figure> figures, List<String> notes) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            List<Object> row = new ArrayList<>(List.of(
                    figure.step(),
                    figure.cost().median(),
                    figure.cost().least(),
                    figure.cost().most(),
                    figure.pages(),
                    figure.megabytes(),
                    figure.documents(),
                    figure.tokens()));
            Rounds limit = figure.limit();
            if (limit == null) {
                row.addAll(List.of("", "", "", ""));
            } else {
                Rounds ratio = limit.dividedBy(figure.cost());
                row.addAll(List.of(limit.name(), ratio.median(), ratio.least(), ratio.most()));
            }
            rows.add(row);
        }
        return new Section(
                title,
                List.of(
                        "step",
                        "#core-s",
                        "#least",
                        "#most",
                        "#pages/s",
                        "#MB/s",
                        "#documents/s",
                        "#tokens/s",
                        "limit",
                        "#ratio",
                        "#from",
                        "#to"),
                rows,
                notes);
    }

    /** A cell for a person: as many digits as mean something. */
    public static String text(Object cell) {
        if (!(cell instanceof Number number)) {
            return cell.toString();
        }
        double value = number.doubleValue();
        double size = Math.abs(value);
        String format =
                cell instanceof Long || size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3g";
        return String.format(Locale.ROOT, format, value);
    }
}
