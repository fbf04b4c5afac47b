package org.roznamcha;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.DimensionTables;
import org.roznamcha.lake.DocumentTopicsTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicateEdgesTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.MentionsTable;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.lake.Run;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.stage.CountReports;

/**
 * A lake of nine pages on three hosts, small enough to count by hand; 16 February 2026 is a Monday.
 *
 * <ul>
 *   <li>story a1: told by host a on the 16th, by b on the 17th, by c with an imputed date of the 15th; names Q1
 *   <li>story a2: one page of host a in two versions, the later one a2r; names Q1, on the 17th
 *   <li>b3 undated and b7 suspect name Q1 as well; both were fetched on the 17th, Karachi time
 *   <li>c4 of the 18th speaks of Q2 by demonym alone
 *   <li>a5 of the 23rd, fetched ten days late, and a6 of 5 March name Q1; b8 of the 16th names nobody
 * </ul>
 */
public final class TinyLake {

    public static final Run RUN = new Run(
            "20260401T000000000Z",
            "nightly",
            LocalDate.of(2026, 4, 1),
            Instant.parse("2026-04-01T00:00:00Z"),
            "batch-1",
            new Run.Versions("0.1.0", "gazetteer-1", "model-1"));

    private static final String TITLE = "لاہور کی خبر";
    private static final String TEXT = "آج لاہور میں بارش ہوئی۔ لاہور کے لوگ خوش ہیں۔";
    private static final String SURFACE = "لاہور";

    private static @Nullable Path folder;

    private final SparkSession spark;
    private final LakeTables tables;
    private final List<Row> documents = new ArrayList<>();
    private final List<Row> captures = new ArrayList<>();
    private final List<Row> duplicates = new ArrayList<>();
    private final List<Row> mentions = new ArrayList<>();
    private final List<Row> topics = new ArrayList<>();

    private TinyLake(SparkSession spark) {
        this.spark = spark;
        this.tables = new LakeTables(spark);
    }

    /**
     * The lake's folder, filled and counted when first asked for. Its main branches are for all tests to read; who changes
     * something does so on a branch of its own.
     */
    public static synchronized Path folder() {
        Path made = folder;
        if (made == null) {
            made = make();
            folder = made;
        }
        return made;
    }

    private static Path make() {
        try {
            Path root = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "tiny-lake")
                    .toAbsolutePath();
            TinyLake lake = new TinyLake(SparkSessionForTests.on(root));
            lake.tables.createMissing();
            lake.tell();
            lake.write();
            new CountReports(
                            lake.spark,
                            lake.tables,
                            new LakePaths(root.toString()),
                            Settings.defaults().reports(),
                            RUN)
                    .count();
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell() {
        page("a1", "a", "trusted", "2026-02-16", "2026-02-16T05:00:00Z");
        page("b1", "b", "trusted", "2026-02-17", "2026-02-17T05:00:00Z");
        page("c1", "c", "imputed", "2026-02-15", "2026-02-16T05:00:00Z");
        page("a2", "a", "trusted", "2026-02-17", "2026-02-17T05:00:00Z");
        version("a2r", "a2", "a", "trusted", "2026-02-17", "2026-02-18T05:00:00Z");
        page("b3", "b", "undated", null, "2026-02-16T20:00:00Z");
        page("c4", "c", "trusted", "2026-02-18", "2026-02-18T05:00:00Z");
        page("a5", "a", "trusted", "2026-02-23", "2026-03-05T05:00:00Z");
        page("a6", "a", "trusted", "2026-03-05", "2026-03-05T06:00:00Z");
        page("b7", "b", "suspect", "2026-02-17", "2026-02-17T05:00:00Z");
        page("b8", "b", "trusted", "2026-02-16", "2026-02-16T05:00:00Z");
        cluster("a1", "a1", "b1", "near");
        cluster("a1", "b1", "a1", "near");
        cluster("a1", "c1", "a1", "near");
        cluster("a2", "a2", "a2r", "recrawl");
        cluster("a2", "a2r", "a2", "recrawl");
        for (String docId : List.of("a1", "b1", "c1", "a2", "a2r", "b3", "a5", "a6", "b7")) {
            mention(docId, "Q1", true, 0, "alias");
        }
        mention("a1", "Q1", false, TEXT.indexOf(SURFACE), "alias");
        mention("a1", "Q1", false, TEXT.lastIndexOf(SURFACE), "short-form");
        mention("c4", "Q2", true, 0, "demonym");
        topic("a1", "t1", 0.6, 1);
        topic("a1", "t2", 0.2, 2);
        topic("b1", "t1", 0.4, 1);
        topic("c1", "t1", 0.2, 1);
    }

    private void write() {
        fill(DocumentsTable.DEFINITION, documents);
        fill(CapturesTable.DEFINITION, captures);
        fill(DuplicatesTable.DEFINITION, duplicates);
        fill(
                DuplicateEdgesTable.DEFINITION,
                List.of(edge("a1", "b1", "near"), edge("a1", "c1", "near"), edge("a2", "a2r", "recrawl")));
        fill(MentionsTable.DEFINITION, mentions);
        fill(DocumentTopicsTable.DEFINITION, topics);
        List<Row> rejects = List.of(
                reject(99, "too-short", "2026-02-20T05:00:00Z"),
                reject(100, "http-status", "2026-02-19T05:00:00Z"),
                reject(101, "revisit", "2026-02-17T05:00:00Z"));
        fill(RejectsTable.DEFINITION, rejects);
        fill(OpsTables.INPUTS, List.of(input(captures.size() + rejects.size())));
        fill(DimensionTables.ENTITIES, List.of(entity("Q1"), entity("Q2")));
    }

    private void fill(TableDefinition table, List<Row> rows) {
        tables.append(table, spark.createDataFrame(rows, table.schema()));
    }

    private void page(String docId, String host, String status, @Nullable String date, String fetched) {
        version(docId, docId, host, status, date, fetched);
    }

    private void version(String docId, String page, String host, String status, @Nullable String date, String fetched) {
        documents.add(new RowWriter(DocumentsTable.SCHEMA)
                .set("doc_id", docId)
                .set("canonical_url", "https://" + host + ".example/" + page)
                .set("host", host)
                .set("domain", host + ".example")
                .set("title", TITLE)
                .set("text", TEXT)
                .set("language", "ur")
                .set("language_score", 0.9)
                .set("language_share", 1.0)
                .set("published_date", date == null ? null : LocalDate.parse(date))
                .set("date_precision", date == null ? "none" : "day")
                .set("date_source", date == null ? "none" : "meta")
                .set("date_status", status)
                .set("date_value", date)
                .set("first_fetched_at", Instant.parse(fetched))
                .set("text_chars", TEXT.length())
                .set("token_count", 9)
                .set("sentence_count", 2)
                .set("text_hash", "hash-" + docId)
                .set("first_line_key", 1L)
                .set("last_line_key", 1L)
                .set("capture_hash", "capture-" + docId)
                .set("batch_id", "batch-1")
                .set("pipeline_version", "0.1.0")
                .row());
        captures.add(new RowWriter(CapturesTable.SCHEMA)
                .set("doc_id", docId)
                .set("canonical_url", "https://" + host + ".example/" + page)
                .set("host", host)
                .set("fetched_at", Instant.parse(fetched))
                .set("source_file", "dump.jsonl")
                .set("source_offset", (long) captures.size())
                .set("batch_id", "batch-1")
                .row());
    }

    private void cluster(String clusterId, String docId, String matched, String kind) {
        duplicates.add(new RowWriter(DuplicatesTable.SCHEMA)
                .set("doc_id", docId)
                .set("cluster_id", clusterId)
                .set("cluster_size", clusterId.equals("a1") ? 3 : 2)
                .set("matched_doc_id", matched)
                .set("similarity", 0.8)
                .set("kind", kind)
                .set("is_representative", docId.equals(clusterId))
                .set("matched_run_id", RUN.runId())
                .row());
    }

    private static Row edge(String left, String right, String kind) {
        return new RowWriter(DuplicateEdgesTable.SCHEMA)
                .set("left_doc_id", left)
                .set("right_doc_id", right)
                .set("kind", kind)
                .set("similarity", 0.8)
                .set("key_count", 1)
                .set("matched_run_id", RUN.runId())
                .row();
    }

    private void mention(String docId, String entityId, boolean inTitle, int start, String method) {
        mentions.add(new RowWriter(MentionsTable.SCHEMA)
                .set("doc_id", docId)
                .set("entity_id", entityId)
                .set("type", "LOC")
                .set("surface", SURFACE)
                .set("start", start)
                .set("end", start + SURFACE.length())
                .set("in_title", inTitle)
                .set("sentence", TITLE)
                .set("method", method)
                .set("confidence", 0.9)
                .set("alias_key", SURFACE)
                .set("gazetteer_version", "gazetteer-1")
                .row());
    }

    private void topic(String docId, String topicId, double score, int rank) {
        topics.add(new RowWriter(DocumentTopicsTable.SCHEMA)
                .set("doc_id", docId)
                .set("topic_id", topicId)
                .set("score", score)
                .set("rank", rank)
                .set("model_version", "model-1")
                .row());
    }

    private static Row reject(long offset, String rule, String fetched) {
        return new RowWriter(RejectsTable.SCHEMA)
                .set("source_file", "dump.jsonl")
                .set("source_offset", offset)
                .set("host", "c")
                .set("fetched_at", Instant.parse(fetched))
                .set("rule", rule)
                .set("detail", "a sentence for a person")
                .set("excerpt", "مختصر خبر")
                .set("batch_id", "batch-1")
                .row();
    }

    private static Row input(long records) {
        return new RowWriter(OpsTables.INPUTS.schema())
                .set("source_file", "dump.jsonl")
                .set("file_bytes", 1000L)
                .set("modified_at", Instant.parse("2026-03-05T07:00:00Z"))
                .set("record_count", records)
                .set("batch_id", "batch-1")
                .row();
    }

    private static Row entity(String id) {
        return new RowWriter(DimensionTables.ENTITIES.schema())
                .set("entity_id", id)
                .set("label_ur", "نام")
                .set("label_en", "Name")
                .set("type", "LOC")
                .row();
    }
}
