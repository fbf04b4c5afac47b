package org.roznamcha.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.roznamcha.report.CoverageState;

/** Hosts down, days across; the colour says how complete a day is, the outline or hatching what its count means. */
final class CoverageGrid {

    /** Where the next colour begins, as a part of what is usual: the middle colour is an ordinary day. */
    private static final double[] LEVELS = {0.4, 0.75, 1.15, 1.5};

    private static final Template GRID = Template.bundled("coverage.html");
    private static final Template DAY =
            Template.of("<th scope=\"col\"><b>{{month}}</b><span class=\"vh\">{{full}}</span>"
                    + "<span aria-hidden=\"true\">{{day}}</span></th>");
    private static final Template ROW =
            Template.of("<tr><th scope=\"row\" title=\"{{host}}\"><bdi>{{host}}</bdi></th>{{cells}}</tr>");
    private static final Template CELL = Template.of(
            "<td class=\"cell {{class}}\" title=\"{{title}}\">{{count}}" + "<span class=\"vh\">{{state}}</span></td>");
    private static final Html BLANK = new Html("<td><span class=\"vh\">no figure</span></td>");

    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final SortedMap<String, SortedMap<LocalDate, CoverageCell>> hosts = new TreeMap<>();

    private CoverageGrid(List<CoverageCell> cells) {
        for (CoverageCell cell : cells) {
            days.add(cell.day());
            hosts.computeIfAbsent(cell.host(), unused -> new TreeMap<>()).put(cell.day(), cell);
        }
    }

    static Html of(List<CoverageCell> cells) {
        return cells.isEmpty() ? EmptyNote.HTML : new CoverageGrid(cells).render();
    }

    private Html render() {
        List<Html> rows = new ArrayList<>();
        hosts.forEach((host, byDay) -> rows.add(row(host, byDay)));
        return GRID.fill(Map.of("days", heads(), "rows", Html.join(rows)));
    }

    /** Days as numbers, with the month over the first day of each month. */
    private Html heads() {
        List<Html> heads = new ArrayList<>();
        int month = 0;
        for (LocalDate day : days) {
            String name = day.getMonthValue() == month
                    ? ""
                    : Figures.shortDay(day).substring(Figures.shortDay(day).indexOf(' ') + 1);
            heads.add(DAY.fill(Map.of("month", name, "full", Figures.day(day), "day", day.getDayOfMonth())));
            month = day.getMonthValue();
        }
        return Html.join(heads);
    }

    private Html row(String host, SortedMap<LocalDate, CoverageCell> byDay) {
        double usual = usual(byDay.values());
        List<Html> cells = days.stream().map(day -> cell(byDay.get(day), usual)).toList();
        return ROW.fill(Map.of("host", host, "cells", Html.join(cells)));
    }

    /** What is usual where nobody said so: the mean of the host's days that can be taken as they stand. */
    private static double usual(Collection<CoverageCell> cells) {
        return cells.stream()
                .filter(cell -> cell.state() == CoverageState.OBSERVED)
                .mapToLong(CoverageCell::documentCount)
                .average()
                .orElse(1);
    }

    private static Html cell(@Nullable CoverageCell cell, double usual) {
        if (cell == null) {
            return BLANK;
        }
        String state = cell.state().label().replace('_', ' ');
        String expected = cell.completeness() == null
                ? ""
                : String.format(Locale.ROOT, ", %.0f %% of what is usual", 100 * cell.completeness());
        boolean silent = cell.state() == CoverageState.NOT_COLLECTED;
        return CELL.fill(Map.of(
                "class",
                style(cell, usual),
                "title",
                cell.host() + ", " + Figures.day(cell.day()) + ": " + Figures.count(cell.documentCount())
                        + " documents, " + state + expected,
                "count",
                silent ? "–" : Figures.count(cell.documentCount()),
                "state",
                cell.state() == CoverageState.OBSERVED ? "" : " " + state));
    }

    private static String style(CoverageCell cell, double usual) {
        return switch (cell.state()) {
            case NOT_COLLECTED -> "not-collected";
            case TRUE_ZERO -> "true-zero";
            case PARTIAL -> "partial " + level(cell, usual);
            case OBSERVED -> level(cell, usual);
        };
    }

    private static String level(CoverageCell cell, double usual) {
        if (cell.documentCount() == 0) {
            return "l0";
        }
        double part = cell.completeness() == null ? cell.documentCount() / usual : cell.completeness();
        int level = 1;
        while (level <= LEVELS.length && part >= LEVELS[level - 1]) {
            level++;
        }
        return "l" + level;
    }
}
