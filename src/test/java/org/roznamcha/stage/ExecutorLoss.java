package org.roznamcha.stage;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.TinyLake;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicateEdgesTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.SignatureKeysTable;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.lake.TableDefinition;

/** The program of {@link ExecutorLossTest}: two nights with nobody dying, and the same two with executors that die. */
final class ExecutorLoss {

    private static final List<TableDefinition> WRITTEN = List.of(
            SignaturesTable.DEFINITION,
            SignatureKeysTable.DEFINITION,
            DuplicateEdgesTable.DEFINITION,
            DuplicatesTable.DEFINITION);

    /** Name of the file that says how it went. */
    static final String RESULT = "result.txt";

    private ExecutorLoss() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Row> corpus = NewsRows.corpus(new Random(20260306), 120);
        Killer killer = new Killer();
        try (SparkSession cluster = cluster()) {
            String quiet = nights(cluster, folder.resolve("quiet"), corpus);
            cluster.sparkContext().addSparkListener(killer);
            String deadly = nights(cluster, folder.resolve("deadly"), corpus);
            boolean same = quiet.equals(deadly) && quiet.contains("cluster_id");
            Files.writeString(
                    folder.resolve(RESULT),
                    killer.kills.get() + " executors killed, " + (same ? "the same tables" : "other tables"),
                    StandardCharsets.UTF_8);
        }
    }

    private static String nights(SparkSession cluster, Path folder, List<Row> corpus) {
        SparkSession spark = on(cluster, folder);
        LakeTables tables = new LakeTables(spark);
        tables.createMissing();
        night(spark, tables, folder, corpus.subList(0, 80));
        night(spark, tables, folder, corpus.subList(80, corpus.size()));
        return WRITTEN.stream()
                .flatMap(table -> Arrays.stream(
                                (String[]) tables.read(table).toJSON().collect())
                        .sorted())
                .collect(Collectors.joining("\n"));
    }

    private static void night(SparkSession spark, LakeTables tables, Path folder, List<Row> documents) {
        Dataset<Row> rows =
                spark.createDataFrame(documents, DocumentsTable.SCHEMA).repartition(3);
        tables.append(DocumentsTable.DEFINITION, rows);
        new FindDuplicates(spark, tables, new LakePaths(folder.toString()), Settings.defaults(), TinyLake.RUN)
                .find(rows, spark.createDataFrame(List.of(), SignaturesTable.SCHEMA));
    }

    private static SparkSession cluster() {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Files.isDirectory(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
        return SparkSession.builder()
                .appName("executor loss")
                .master("local-cluster[2,1,1024]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.executor.memory", "900m")
                .config("spark.executor.extraClassPath", classes)
                .config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .config("spark.sql.extensions", IcebergSparkSessionExtensions.class.getName())
                .getOrCreate();
    }

    private static SparkSession on(SparkSession cluster, Path lake) {
        SparkSession session = cluster.newSession();
        // What rows are made of follows the thread's session, not the dataset's.
        SparkSession.setActiveSession(session);
        Map<String, String> settings = Map.of(
                "spark.sql.session.timeZone", "UTC",
                "spark.sql.datetime.java8API.enabled", "true",
                "spark.sql.codegen.wholeStage", "false",
                "spark.sql.shuffle.partitions", "3",
                // Small tables would be broadcast, and hardly anything shuffled.
                "spark.sql.autoBroadcastJoinThreshold", "-1",
                "spark.sql.catalog.roznamcha", SparkCatalog.class.getName(),
                "spark.sql.catalog.roznamcha.type", "hadoop",
                "spark.sql.catalog.roznamcha.warehouse", lake.resolve("tables").toString(),
                "spark.sql.catalog.roznamcha.cache-enabled", "false");
        settings.forEach((key, value) -> session.conf().set(key, value));
        // Loads the catalog by this session's own configuration; later it would be by that of the thread's active one.
        for (String catalog : List.of("roznamcha", "spark_catalog")) {
            var unused = session.sql("SET CATALOG " + catalog);
        }
        return session;
    }

    /** Kills an executor as soon as it has written some shuffles that others will want to read. */
    private static final class Killer extends SparkListener {

        /** In the first night among the buckets, in the second among the pairs. */
        private static final Set<Integer> KILLED_AFTER = Set.of(2, 12);

        private final AtomicInteger shuffled = new AtomicInteger();
        private final AtomicInteger kills = new AtomicInteger();

        @Override
        public void onStageCompleted(SparkListenerStageCompleted stage) {
            boolean wrote =
                    stage.stageInfo().taskMetrics().shuffleWriteMetrics().recordsWritten() > 0;
            if (wrote && KILLED_AFTER.contains(shuffled.incrementAndGet())) {
                kill();
            }
        }

        private void kill() {
            ProcessHandle.current()
                    .descendants()
                    .filter(child -> child.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                    .filter(ProcessHandle::destroyForcibly)
                    .findFirst()
                    .ifPresent(child -> kills.incrementAndGet());
        }
    }
}
