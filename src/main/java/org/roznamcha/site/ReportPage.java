package org.roznamcha.site;

import java.util.List;

/**
 * Everything the report of one run shows. Lists are shown in the order given, so the caller sorts and cuts them.
 *
 * @param run what was run on what
 * @param dates how the documents were dated
 * @param entities the most spoken-of entities, strongest first
 * @param topics the topics, strongest first
 * @param coverage documents by host and day, in any order
 * @param duplicates what was copied
 * @param checks every audit of the run
 */
public record ReportPage(
        RunFacts run,
        DateCounts dates,
        List<EntityRow> entities,
        List<TopicRow> topics,
        List<CoverageCell> coverage,
        DuplicateSummary duplicates,
        List<CheckRow> checks) {

    public ReportPage {
        entities = List.copyOf(entities);
        topics = List.copyOf(topics);
        coverage = List.copyOf(coverage);
        checks = List.copyOf(checks);
    }
}
