package org.roznamcha.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.lake.Tables;

/**
 * A step of a nightly run that moves rows between tables: its limit is reading and writing those alone.
 *
 * @param name as the run books it
 * @param read qualified names of the tables that it reads
 * @param written likewise
 */
record NightlyStep(String name, Set<String> read, Set<String> written) {

    private static final List<NightlyStep> ALL = List.of(
            new NightlyStep(
                    "remove repeated lines",
                    Set.of("corpus.documents"),
                    Set.of("corpus.documents", "corpus.host_lines")),
            new NightlyStep(
                    "store documents",
                    Set.of("corpus.documents"),
                    Set.of("corpus.documents", "corpus.captures", "corpus.rejects", "corpus.removed_lines")),
            new NightlyStep("find mentions", Set.of("corpus.documents"), Set.of("corpus.mentions")),
            new NightlyStep("assign topics", Set.of("corpus.documents"), Set.of("corpus.document_topics")),
            new NightlyStep(
                    "count reports",
                    Set.of(
                            "corpus.captures",
                            "corpus.rejects",
                            "corpus.documents",
                            "corpus.duplicates",
                            "corpus.mentions",
                            "corpus.document_topics"),
                    reports()),
            new NightlyStep("audit", names(table -> !table.namespace().equals("ops")), Set.of()),
            new NightlyStep("publish", reports(), reports()));

    /** The step that a run books under a name. */
    static Optional<NightlyStep> named(String name) {
        return ALL.stream().filter(step -> step.name.equals(name)).findFirst();
    }

    /** Core-seconds of reading and writing the same tables alone. */
    Rounds limit(ParquetFigures figures, int cores) {
        return figures.cost(read, written, cores);
    }

    private static Set<String> reports() {
        return names(Tables.REPORTS::contains);
    }

    private static Set<String> names(Predicate<TableDefinition> wanted) {
        Stream<TableDefinition> tables = Tables.ALL.stream().filter(wanted);
        return tables.map(TableDefinition::qualifiedName).collect(Collectors.toUnmodifiableSet());
    }
}
