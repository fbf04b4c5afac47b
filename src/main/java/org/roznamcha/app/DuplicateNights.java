package org.roznamcha.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicateEdgesTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.Run;
import org.roznamcha.stage.FindDuplicates;

/** The duplicate step alone, night by night, on a lake of its own whose documents are made up. To be closed. */
final class DuplicateNights implements AutoCloseable {

    private final Path lake;
    private final Settings settings = Settings.defaults();
    private final SparkSession spark;
    private final LakeTables tables;

    DuplicateNights(Path lake) {
        this.lake = lake;
        this.spark = Sessions.writer(new LakePaths(lake.toString()), settings);
        this.tables = new LakeTables(spark);
        tables.createMissing();
    }

    /**
     * What a night cost and what stood in the lake after it.
     *
     * @param documents that were new
     * @param cores that the step had
     * @param seconds by the clock
     * @param cpuSeconds of this process, compilation and garbage collection included; other processes do not count
     * @param clustered documents in clusters
     * @param edges verified pairs
     */
    record Night(long documents, int cores, double seconds, double cpuSeconds, long clustered, long edges) {

        /** Documents a second and core, by the clock. */
        double rate() {
            return documents / seconds / cores;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,d documents in %.1f s: %.0f a second and core (%.1f s of CPU); %,d in clusters, %,d edges",
                    documents,
                    seconds,
                    rate(),
                    cpuSeconds,
                    clustered,
                    edges);
        }
    }

    /** Stores documents and finds their duplicates; only the latter is timed. */
    Night night(SyntheticNews news, long from, long to) {
        String batch = String.format(Locale.ROOT, "batch-%010d", from);
        tables.append(DocumentsTable.DEFINITION, news.documents(spark, from, to, batch));
        Dataset<Row> touched = tables.read(DocumentsTable.DEFINITION).where("batch_id = '" + batch + "'");
        Dataset<Row> gone = spark.createDataFrame(List.of(), DocumentsTable.SCHEMA);
        double cpu = cpuSeconds();
        long begun = System.nanoTime();
        new FindDuplicates(spark, tables, new LakePaths(lake.toString()), settings, run(from)).find(touched, gone);
        return new Night(
                to - from,
                spark.sparkContext().defaultParallelism(),
                (System.nanoTime() - begun) / 1e9,
                cpuSeconds() - cpu,
                tables.rows(DuplicatesTable.DEFINITION),
                tables.rows(DuplicateEdgesTable.DEFINITION));
    }

    LakeTables tables() {
        return tables;
    }

    /** CPU seconds of this process so far. */
    static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static Run run(long from) {
        Instant now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(from);
        return new Run(Run.idAt(now), "figures", LocalDate.of(2026, 1, 1), now, "batch", Books.versions());
    }

    @Override
    public void close() {
        spark.stop();
    }
}
