package org.roznamcha.app;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.roznamcha.score.Figure;
import org.roznamcha.score.Measured;
import org.roznamcha.score.Miss;
import org.roznamcha.score.ScoreReport;

/** A score as tables for a terminal. */
final class ScoreText {

    /** Measures of a count, side by side in one line; what has one of them is a report table. */
    private static final List<String> OF_COUNTS = List.of("exact", "error", "correlation", "missing", "extra");

    private final ScoreReport report;
    private final PrintWriter out;

    private ScoreText(ScoreReport report, PrintWriter out) {
        this.report = report;
        this.out = out;
    }

    static void print(ScoreReport report, PrintWriter out) {
        ScoreText text = new ScoreText(report, out);
        report.groups().forEach(text::printGroup);
        report.figures().forEach(text::printWorst);
        text.printLacking();
        text.printMissed();
        out.flush();
    }

    private void printGroup(String group, List<Measured> figures) {
        boolean counts = figures.stream().anyMatch(figure -> figure.name().endsWith("." + OF_COUNTS.get(0)));
        TextTable table = counts ? counts(group, figures) : figures(group, figures);
        table.print(out);
        out.println();
    }

    private TextTable figures(String group, List<Measured> figures) {
        TextTable table = new TextTable(group, "#value", "#counts", "#limit", "");
        for (Measured figure : figures) {
            Figure against = report.against(figure).orElse(null);
            table.add(
                    figure.figure(),
                    value(figure),
                    figure.whole() == 0 ? "" : count(figure.part()) + " of " + count(figure.whole()),
                    against == null ? "" : against.goalText(),
                    against == null || against.reached() ? "" : "missed");
        }
        return table;
    }

    private static TextTable counts(String group, List<Measured> figures) {
        TextTable table = new TextTable(group, "#cells", "#exact", "#error", "#correlation", "#missing", "#extra");
        Map<String, Measured> byName = new TreeMap<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Measured figure : figures) {
            byName.put(figure.figure(), figure);
            columns.add(figure.figure().replaceFirst("\\..*", ""));
        }
        for (String column : columns) {
            String[] cells = new String[OF_COUNTS.size() + 2];
            Measured exact = byName.get(column + ".exact");
            cells[0] = column;
            cells[1] = exact == null ? "" : String.format(Locale.ROOT, "%,d", exact.cases());
            for (int i = 0; i < OF_COUNTS.size(); i++) {
                Measured figure = byName.get(column + "." + OF_COUNTS.get(i));
                cells[i + 2] = figure == null ? "" : value(figure);
            }
            table.add(cells);
        }
        return table;
    }

    private void printWorst(Measured figure) {
        boolean repeats = OF_COUNTS.stream()
                .anyMatch(measure -> !measure.equals("error") && figure.name().endsWith("." + measure));
        if (figure.worst().isEmpty() || repeats) {
            return;
        }
        TextTable table = new TextTable("#loss", "worst of " + figure.name(), "");
        figure.slices().stream()
                .filter(slice -> slice.loss() > 0)
                .limit(figure.worst().size())
                .forEach(slice -> table.add(
                        count(slice.loss()),
                        String.format(Locale.ROOT, "all %s: %.4f over %,d", slice.name(), slice.value(), slice.cases()),
                        ""));
        for (Miss miss : figure.worst()) {
            table.add(count(miss.loss()), miss.detail(), miss.subject());
        }
        table.print(out);
        out.println();
    }

    private void printLacking() {
        if (!report.lacking().isEmpty()) {
            TextTable table = new TextTable("not scored", "");
            report.lacking().forEach(table::add);
            table.print(out);
            out.println();
        }
    }

    private void printMissed() {
        if (!report.missed().isEmpty()) {
            TextTable table = new TextTable("misses its limit", "#value", "#limit");
            for (Figure figure : report.missed()) {
                table.add(figure.name(), figure.cases() == 0 ? "not measured" : figure.valueText(), figure.goalText());
            }
            table.print(out);
            out.println();
        }
    }

    private static String value(Measured figure) {
        return String.format(Locale.ROOT, "%.4f", figure.value());
    }

    private static String count(double number) {
        return String.format(Locale.ROOT, number == Math.rint(number) ? "%,.0f" : "%,.1f", number);
    }
}
