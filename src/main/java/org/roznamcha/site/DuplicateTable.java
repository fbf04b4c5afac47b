package org.roznamcha.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How much was copied, and the stories on the most hosts. */
final class DuplicateTable {

    private static final Template SECTION = Template.bundled("duplicates.html");
    private static final Template ROW = Template.bundled("story-row.html");

    private DuplicateTable() {}

    static Html of(DuplicateSummary summary) {
        if (summary.largest().isEmpty()) {
            return EmptyNote.HTML;
        }
        List<Html> rows = summary.largest().stream().map(DuplicateTable::row).toList();
        return SECTION.fill(Map.of(
                "documents", Figures.count(summary.documentCount()),
                "clusters", Figures.count(summary.clusterCount()),
                "rows", Html.join(rows)));
    }

    private static Html row(DuplicateSummary.StoryRow story) {
        return ROW.fill(Map.of(
                "title", Objects.requireNonNullElse(story.title(), "(بغیر سرخی)"),
                "id", story.clusterId(),
                "day", story.firstDay() == null ? "undated" : Figures.day(story.firstDay()),
                "documents", Figures.count(story.documentCount()),
                "hosts", Figures.count(story.hostCount())));
    }
}
