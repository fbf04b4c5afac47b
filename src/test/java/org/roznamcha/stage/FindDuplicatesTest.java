package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.TinyLake;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.DuplicateSearch;
import org.roznamcha.document.SearchWindow;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicateEdgesTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.Run;
import org.roznamcha.lake.SignatureKeysTable;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.text.UrduText;

class FindDuplicatesTest {

    private static final String FLOOD = NewsRows.text(1, 90);
    private static final String FLOOD_EDITED = FLOOD.replaceFirst("^\\S+", "گزشتہ");
    private static final String FLOOD_GROWN = FLOOD + " " + NewsRows.text(2, 25);
    private static final String MATCH = NewsRows.text(3, 90);

    private static final List<TableDefinition> WRITTEN = List.of(
            SignaturesTable.DEFINITION,
            SignatureKeysTable.DEFINITION,
            DuplicateEdgesTable.DEFINITION,
            DuplicatesTable.DEFINITION);

    @TempDir
    Path folder;

    private SparkSession spark;
    private LakeTables tables;

    @BeforeEach
    void openTheLake() {
        spark = SparkSessionForTests.on(folder);
        tables = new LakeTables(spark);
        tables.createMissing();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64})
    void clustersAreTheSameOnAnyNumberOfPartitions(int partitions) {
        spark.conf().set("spark.sql.shuffle.partitions", Integer.toString(partitions));
        spark.conf().set("spark.sql.adaptive.coalescePartitions.enabled", "false");
        List<Row> documents = new ArrayList<>(List.of(
                NewsRows.document("first", "https://a.example/1", FLOOD, "2026-02-16"),
                NewsRows.document("copy", "https://b.example/1", FLOOD, "2026-02-18"),
                NewsRows.document("edited", "https://c.example/1", FLOOD_EDITED, "2026-02-17"),
                NewsRows.document("grown", "https://a.example/1", FLOOD_GROWN, "2026-02-19"),
                NewsRows.document("alone", "https://a.example/2", NewsRows.text(4, 90), "2026-02-16"),
                NewsRows.document("match-b", "https://b.example/2", MATCH, "2026-02-16"),
                NewsRows.document("match-a", "https://a.example/3", MATCH, "2026-02-16"),
                NewsRows.document("moved-on", "https://b.example/2", NewsRows.text(5, 90), "2026-02-17")));
        Collections.shuffle(documents, new Random(partitions));

        night(limits(32, 0, 5L * partitions), documents, partitions);

        assertThat(described())
                .containsExactlyInAnyOrder(
                        "first in first of 4 exact copy 1.00",
                        "copy in first of 4 exact first 1.00",
                        "edited in first of 4 near copy 0.98",
                        "grown in first of 4 near copy 0.77",
                        "match-a in match-a of 2 exact match-b 1.00",
                        "match-b in match-a of 2 exact match-a 1.00");
    }

    /** The stages against the same search in memory, which {@code DuplicateSearchTest} holds against one batch. */
    @Test
    void nightsThatComeAndGoEndAsOneBatch() {
        long seed = 20260304L;
        Random random = new Random(seed);
        List<Row> corpus = NewsRows.corpus(random, 90);
        Settings limits = limits(3, 0);

        night(limits, corpus.subList(40, 70), 3);
        night(limits, corpus.subList(0, 40), 2);
        leave(limits, corpus.subList(30, 55), corpus.subList(70, 90));

        List<Row> present = new ArrayList<>(corpus.subList(0, 30));
        present.addAll(corpus.subList(55, 90));
        DuplicateSearch batch =
                new DuplicateSearch(VerifyPairs.thresholds(limits.duplicates()), 3, new SearchWindow(0));
        batch.night(present.stream().map(FindDuplicatesTest::inMemory).toList(), Set.of());
        assertThat(edges()).as("seed %d", seed).containsExactlyElementsOf(described(batch));
        assertThat(described())
                .as("seed %d", seed)
                .containsExactlyElementsOf(batch.clusters().values().stream()
                        .map(member -> String.format(
                                Locale.ROOT,
                                "%s in %s of %d %s %s %.2f",
                                member.docId(),
                                member.clusterId(),
                                member.clusterSize(),
                                member.kind().label(),
                                member.matchedDocId(),
                                member.similarity()))
                        .toList());
        assertThat(spark.table(SignaturesTable.DEFINITION.identifier()).count()).isEqualTo(65);
    }

    @Test
    void anEarlierCaptureAndAWindowEndAsOneBatchToo() {
        List<Row> corpus = NewsRows.corpus(new Random(5), 40);
        Settings limits = limits(2, 7);
        night(limits, corpus.subList(0, 25), 2);
        List<Row> again = corpus.subList(10, 18).stream()
                .map(row -> NewsRows.document(
                        row.getAs("doc_id"), row.getAs("canonical_url"), row.getAs("text"), "2026-01-20"))
                .toList();
        List<Row> last = new ArrayList<>(corpus.subList(25, 40));
        last.addAll(again);
        tables.delete(
                DocumentsTable.DEFINITION,
                "doc_id IN ("
                        + String.join(
                                ", ",
                                again.stream()
                                        .map(row -> "'" + row.getAs("doc_id") + "'")
                                        .toList()) + ")");
        night(limits, last, 2);
        List<List<String>> nights = contents();

        find(limits).findAnew();

        assertThat(nights).isEqualTo(contents());
        assertThat(nights.get(3)).isNotEmpty();
    }

    @Test
    void theRunThatFirstFoundADocumentInAClusterIsKept() {
        Settings limits = limits(32, 0);
        night(
                limits,
                List.of(
                        NewsRows.document("copy", "https://b.example/1", FLOOD, "2026-02-18"),
                        NewsRows.document("edited", "https://c.example/1", FLOOD_EDITED, "2026-02-17")),
                1);
        Run later = new Run(
                "20260402T000000000Z",
                "nightly",
                LocalDate.of(2026, 4, 2),
                Instant.parse("2026-04-02T00:00:00Z"),
                "batch-2",
                TinyLake.RUN.versions());
        Dataset<Row> first = stored(List.of(NewsRows.document("first", "https://a.example/1", FLOOD, "2026-02-16")), 1);
        new FindDuplicates(spark, tables, new LakePaths(folder.toString()), limits, later).find(first, none());

        assertThat(tables.read(DuplicatesTable.DEFINITION).collectAsList().stream()
                        .map(row -> row.<String>getAs("doc_id") + " " + row.<String>getAs("matched_run_id") + " "
                                + row.<Boolean>getAs("is_representative")))
                .containsExactlyInAnyOrder(
                        "first " + later.runId() + " true",
                        "copy " + TinyLake.RUN.runId() + " false",
                        "edited " + TinyLake.RUN.runId() + " false");
    }

    private void night(Settings limits, List<Row> documents, int partitions) {
        find(limits).find(stored(documents, partitions), none());
    }

    private void leave(Settings limits, List<Row> leaving, List<Row> entering) {
        List<String> ids =
                leaving.stream().map(row -> row.<String>getAs("doc_id")).toList();
        Dataset<Row> gone = spark.createDataset(ids, Encoders.STRING()).toDF("doc_id");
        gone.createOrReplaceTempView("gone_documents");
        tables.delete(DocumentsTable.DEFINITION, "doc_id IN (SELECT doc_id FROM gone_documents)");
        find(limits).find(stored(entering, 2), gone);
    }

    private FindDuplicates find(Settings limits) {
        return new FindDuplicates(spark, tables, new LakePaths(folder.toString()), limits, TinyLake.RUN);
    }

    private Dataset<Row> stored(List<Row> documents, int partitions) {
        Dataset<Row> rows =
                spark.createDataFrame(documents, DocumentsTable.SCHEMA).repartition(partitions);
        tables.append(DocumentsTable.DEFINITION, rows);
        return rows;
    }

    private Dataset<Row> none() {
        return spark.createDataFrame(List.of(), SignaturesTable.SCHEMA);
    }

    private static Settings limits(int cap, int windowDays) {
        return limits(cap, windowDays, Settings.defaults().duplicates().oneTaskEdges());
    }

    private static Settings limits(int cap, int windowDays, long oneTaskEdges) {
        Settings usual = Settings.defaults();
        Settings.Duplicates limits = usual.duplicates();
        return new Settings(
                usual.input(),
                usual.clean(),
                usual.language(),
                usual.quality(),
                usual.repeatedLines(),
                new Settings.Duplicates(
                        limits.nearJaccard(),
                        limits.contained(),
                        limits.containedSizeRatio(),
                        limits.recrawlContainment(),
                        limits.shortLetters(),
                        limits.shortJaccard(),
                        cap,
                        windowDays,
                        limits.clusterContainment(),
                        oneTaskEdges),
                usual.reports(),
                usual.releasesKept(),
                usual.lockStaleMinutes(),
                usual.catalog());
    }

    private List<String> described() {
        return tables.read(DuplicatesTable.DEFINITION).orderBy("doc_id").collectAsList().stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "%s in %s of %d %s %s %.2f",
                        row.getAs("doc_id"),
                        row.getAs("cluster_id"),
                        row.<Integer>getAs("cluster_size"),
                        row.getAs("kind"),
                        row.getAs("matched_doc_id"),
                        row.<Double>getAs("similarity")))
                .toList();
    }

    private List<String> edges() {
        return tables
                .read(DuplicateEdgesTable.DEFINITION)
                .orderBy("left_doc_id", "right_doc_id")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0) + " " + row.getString(1) + " " + row.getString(2) + " " + row.getDouble(3)
                        + " " + row.getInt(4))
                .toList();
    }

    private static List<String> described(DuplicateSearch search) {
        return new TreeMap<>(search.edges())
                .entrySet().stream()
                        .map(edge -> edge.getKey().left() + " " + edge.getKey().right() + " "
                                + edge.getValue().match().kind().label() + " "
                                + edge.getValue().match().similarity() + " "
                                + edge.getValue().keyCount())
                        .toList();
    }

    private List<List<String>> contents() {
        return WRITTEN.stream()
                .map(table -> Arrays.stream(
                                (String[]) tables.read(table).toJSON().collect())
                        .sorted()
                        .toList())
                .toList();
    }

    private static DuplicateSearch.Document inMemory(Row row) {
        return new DuplicateSearch.Document(
                row.getAs("doc_id"),
                row.getAs("canonical_url"),
                UrduText.of(row.getAs("text")).key(),
                row.<Instant>getAs("first_fetched_at")
                        .atZone(ZoneOffset.ofHours(5))
                        .toLocalDate());
    }
}
