package org.roznamcha.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.TableDefinition;

/** A lake in a temporary folder, with the job to fill it and a reader to look into it. */
final class TestLake {

    /** Columns that say which run wrote a row, not what it says. */
    private static final Set<String> PROVENANCE = Set.of("run_id", "as_of_at", "batch_id", "matched_run_id");

    static final LocalDate RUN_DATE = LocalDate.of(2026, 2, 16);
    static final Path DUMP = Path.of("src", "sample", "dump");

    private final LakePaths paths;
    private Instant now = Instant.parse("2026-02-16T02:00:00Z");

    TestLake(Path folder) {
        this.paths = new LakePaths(folder.toAbsolutePath().toString());
    }

    LakePaths paths() {
        return paths;
    }

    /** Runs the job on some of the sample's files. */
    NightlyOutcome run(List<String> inputs) throws Exception {
        return run(inputs, new Progress());
    }

    NightlyOutcome run(List<String> inputs, Progress progress) throws Exception {
        now = now.plusSeconds(3600);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new NightlyJob(Settings.defaults(), paths, clock, progress).run(inputs, RUN_DATE);
    }

    /** Looks into what is published. */
    <T> T read(Function<SparkSession, T> look) throws IOException {
        try (SparkSession spark = Sessions.reader(paths, Settings.defaults())) {
            return look.apply(spark);
        }
    }

    /** What the tables say, as sorted JSON lines without the columns that only say who wrote them. */
    static List<String> contents(SparkSession spark, List<TableDefinition> tables) {
        List<String> lines = new ArrayList<>();
        for (TableDefinition table : tables) {
            Dataset<Row> rows = spark.table(table.identifier());
            Column[] columns = Arrays.stream(rows.columns())
                    .filter(column -> !PROVENANCE.contains(column))
                    .map(functions::col)
                    .toArray(Column[]::new);
            for (String json : rows.select(columns).toJSON().collectAsList()) {
                lines.add(table.qualifiedName() + " " + json);
            }
        }
        Collections.sort(lines);
        return lines;
    }
}
