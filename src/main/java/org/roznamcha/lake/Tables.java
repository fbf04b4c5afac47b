package org.roznamcha.lake;

import java.util.List;
import java.util.stream.Stream;

/** Every table of a lake, in the order in which they are made. */
public final class Tables {

    public static final List<TableDefinition> CORPUS = List.of(
            CapturesTable.DEFINITION,
            DocumentsTable.DEFINITION,
            RejectsTable.DEFINITION,
            SignaturesTable.DEFINITION,
            SignatureKeysTable.DEFINITION,
            DuplicateEdgesTable.DEFINITION,
            DuplicatesTable.DEFINITION,
            MentionsTable.DEFINITION,
            DocumentTopicsTable.DEFINITION,
            HostLinesTable.DEFINITION,
            RepeatedLinesTable.DEFINITION,
            RemovedLinesTable.DEFINITION);

    /** The tables that a release holds: measures and dimensions. */
    public static final List<TableDefinition> REPORTS = List.of(
            CoverageDailyTable.DEFINITION,
            TotalsDailyTable.DEFINITION,
            EntityPeriodTable.of(Period.DAILY),
            EntityPeriodTable.of(Period.WEEKLY),
            EntityPeriodTable.of(Period.MONTHLY),
            TopicPeriodTable.of(Period.DAILY),
            TopicPeriodTable.of(Period.WEEKLY),
            TopicPeriodTable.of(Period.MONTHLY),
            DimensionTables.ENTITIES,
            DimensionTables.ENTITY_ALIASES,
            DimensionTables.TOPICS,
            DimensionTables.HOSTS);

    public static final List<TableDefinition> OPS = List.of(
            OpsTables.INPUTS, OpsTables.RUNS, OpsTables.CHECKS, OpsTables.RESTATEMENTS, RuleEffectsTable.DEFINITION);

    public static final List<TableDefinition> ALL =
            Stream.of(CORPUS, REPORTS, OPS).flatMap(List::stream).toList();

    private Tables() {}
}
