package org.roznamcha.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Scores as text: columns aligned, a dash where no page can tell. */
final class ScoreTable {

    private static final List<String> HEADER = List.of(
            "layout",
            "pages",
            "kind",
            "body-P",
            "body-R",
            "body-F1",
            "4gram-F1",
            "title",
            "author-P",
            "author-R",
            "section-P",
            "section-R",
            "day-P",
            "day-R",
            "header-today");
    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();

    ScoreTable(GoldScore score) {
        rows.add(HEADER);
        for (Map.Entry<String, GoldScore> layout : score.byLayout().entrySet()) {
            rows.add(row(layout.getKey(), layout.getValue()));
        }
        rows.add(row("all", score));
    }

    private static List<String> row(String name, GoldScore score) {
        boolean none = score.pages().stream().noneMatch(page -> page.gold().isArticle());
        List<String> cells =
                new ArrayList<>(List.of(name, Integer.toString(score.pages().size()), cell(score.kinds())));
        double[] figures = {
            score.words().precision(),
            score.words().recall(),
            score.words().f1(),
            score.shingles().f1(),
            score.titles()
        };
        for (double figure : figures) {
            cells.add(none ? "-" : cell(figure));
        }
        addFigure(
                cells,
                score.authors(),
                score,
                page -> page.found().author() != null,
                page -> page.gold().author() != null);
        addFigure(
                cells,
                score.sections(),
                score,
                page -> page.found().section() != null,
                page -> page.gold().section() != null);
        addFigure(
                cells,
                score.days(),
                score,
                page -> page.day() != null,
                page -> page.gold().published() != null);
        boolean misleads = score.pages().stream().anyMatch(page -> page.gold().isArticle() && page.headerMisleads());
        cells.add(misleads ? cell(score.headersAccepted()) : "-");
        return cells;
    }

    private static void addFigure(
            List<String> cells,
            GoldScore.Accuracy figure,
            GoldScore score,
            Predicate<PageScore> given,
            Predicate<PageScore> shown) {
        cells.add(any(score, given) ? cell(figure.precision()) : "-");
        cells.add(any(score, shown) ? cell(figure.recall()) : "-");
    }

    private static boolean any(GoldScore score, Predicate<PageScore> condition) {
        return score.pages().stream().filter(page -> page.gold().isArticle()).anyMatch(condition);
    }

    private static String cell(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String padding = " ".repeat(width(column) - cell.length() + (column == 0 ? 0 : GAP));
                table.append(column == 0 ? cell + padding : padding + cell);
            }
            table.append('\n');
        }
        return table.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
