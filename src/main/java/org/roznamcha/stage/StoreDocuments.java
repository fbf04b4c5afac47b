package org.roznamcha.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.roznamcha.stage.StagingFiles.PLACE;

import java.time.Instant;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.LineRemoval;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.Concurrently;
import org.roznamcha.lake.DocumentTopicsTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.MentionsTable;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.RemovedLinesTable;

/**
 * What cleaning left to the corpus tables. Of several captures of one document the earliest speaks for it, in whatever
 * order and on whatever night they arrive.
 */
public final class StoreDocuments {

    private static final String TOUCHED = "touched";
    private static final String GONE = "gone";
    private static final StructType IDS = new StructType().add("doc_id", DataTypes.StringType, false);
    private static final StructType IDS_IN_BATCHES = IDS.add("batch_id", DataTypes.StringType, false);

    /** Orders captures of one document: by fetch, then by what was extracted, never by file or partition. */
    private static final Column ORDER = struct(
            coalesce(col("first_fetched_at"), lit(Instant.parse("9999-01-01T00:00:00Z")))
                    .as("fetched"),
            col("capture_hash"));

    private final LakeTables tables;
    private final StagingFiles files;

    public StoreDocuments(SparkSession spark, LakeTables tables, LakePaths lake) {
        this.tables = tables;
        this.files = new StagingFiles(spark, lake);
    }

    /**
     * A file whose size or time changed is read anew: what it held before goes.
     *
     * @param staged rows of {@link StagedSchema}, read from storage
     */
    public void forgetReplacedFiles(Dataset<Row> staged) {
        Dataset<Row> replaced = part(staged, "input")
                .select("source_file")
                .join(tables.read(OpsTables.INPUTS).select("source_file"), "source_file");
        if (replaced.isEmpty()) {
            return;
        }
        replaced.createOrReplaceTempView("replaced_files");
        tables.delete(CapturesTable.DEFINITION, "source_file IN (SELECT source_file FROM replaced_files)");
        tables.delete(RejectsTable.DEFINITION, "source_file IN (SELECT source_file FROM replaced_files)");
        tables.delete(OpsTables.INPUTS, "source_file IN (SELECT source_file FROM replaced_files)");
        Dataset<Row> captured = tables.read(CapturesTable.DEFINITION).select("doc_id");
        Dataset<Row> orphaned = tables.read(DocumentsTable.DEFINITION)
                .select("doc_id")
                .join(captured, new String[] {"doc_id"}, "left_anti");
        files.keep("orphaned", orphaned).createOrReplaceTempView("orphaned_documents");
        deleteDocuments("doc_id IN (SELECT doc_id FROM orphaned_documents)");
        tables.delete(RemovedLinesTable.DEFINITION, "doc_id IN (SELECT doc_id FROM orphaned_documents)");
    }

    /**
     * Writes captures, rejects, inputs, removed lines and documents.
     *
     * @param staged rows of {@link StagedSchema} with {@link StagingFiles#PLACE}
     * @param trimmed rows of {@link TrimmedSchema} with {@link StagingFiles#PLACE}: documents of the lake that lose lines
     * @return rows of {@code corpus.documents} that are new, changed, or whose earliest capture is new
     */
    public Dataset<Row> store(Dataset<Row> staged, Dataset<Row> trimmed) {
        Dataset<Row> removed = removed(staged);
        if (!trimmed.isEmpty()) {
            removed = removed.union(removed(trimmed)).union(replaceTrimmed(trimmed));
        }
        Dataset<Row> lines = removed;
        Concurrently.run(List.of(() -> appendDocuments(staged, trimmed), () -> {
            tables.append(CapturesTable.DEFINITION, part(staged, "capture"));
            tables.append(RejectsTable.DEFINITION, part(staged, "reject"));
            tables.append(OpsTables.INPUTS, inputs(staged));
            appendRemoved(lines);
        }));
        keepGone(trimmed);
        return stored(files.read(TOUCHED, IDS_IN_BATCHES));
    }

    private void appendDocuments(Dataset<Row> staged, Dataset<Row> trimmed) {
        Dataset<Row> rows = earliest(documents(staged).union(documents(trimmed)));
        forgetReplacedDocuments(files.keep(TOUCHED, rows.select("doc_id", "batch_id")));
        tables.append(DocumentsTable.DEFINITION, rows);
    }

    /**
     * The documents as stored. Mostly they are all that some batches brought, and no text has to be joined with anything.
     *
     * @param touched {@code doc_id}, {@code batch_id}
     */
    private Dataset<Row> stored(Dataset<Row> touched) {
        Dataset<Row> brought = tables.read(DocumentsTable.DEFINITION).where(DocumentTexts.inBatchesOf(touched));
        return brought.count() == touched.count()
                ? brought
                : brought.join(touched.select("doc_id"), new String[] {"doc_id"}, "left_semi");
    }

    private static Dataset<Row> part(Dataset<Row> staged, String name) {
        return staged.where(col(name).isNotNull()).select(name + ".*");
    }

    /** One row for each file, whatever number of tasks read it. */
    private static Dataset<Row> inputs(Dataset<Row> staged) {
        return part(staged, "input")
                .groupBy("source_file", "file_bytes", "modified_at", "batch_id")
                .agg(sum("record_count").as("record_count"));
    }

    private static Dataset<Row> removed(Dataset<Row> rows) {
        return rows.select(explode(col("removed")).as("line")).select("line.*");
    }

    /**
     * Takes trimmed documents out; their captures become captures of what they are now, or rejects.
     *
     * @return the lines that they had lost before, under their new ids
     */
    private Dataset<Row> replaceTrimmed(Dataset<Row> trimmed) {
        Dataset<Row> ids = trimmed.select(col("doc_id"), col("document.doc_id").as("new_id"));
        Dataset<Row> captures = files.keep(
                "moved-captures", tables.read(CapturesTable.DEFINITION).join(ids, "doc_id"));
        Dataset<Row> lines = files.keep(
                "moved-lines", tables.read(RemovedLinesTable.DEFINITION).join(ids, "doc_id"));
        ids.createOrReplaceTempView("trimmed_documents");
        String condition = "doc_id IN (SELECT doc_id FROM trimmed_documents)";
        tables.delete(CapturesTable.DEFINITION, condition);
        tables.delete(RemovedLinesTable.DEFINITION, condition);
        deleteDocuments(condition);
        tables.append(CapturesTable.DEFINITION, renamed(captures));
        MapFunction<Row, Row> reject = capture -> RejectsTable.toRow(capture, LineRemoval.DROP);
        tables.append(
                RejectsTable.DEFINITION,
                captures.where(col("new_id").isNull()).map(reject, Encoders.row(RejectsTable.SCHEMA)));
        return renamed(lines).select(columns(RemovedLinesTable.SCHEMA));
    }

    private static Dataset<Row> renamed(Dataset<Row> rows) {
        return rows.where(col("new_id").isNotNull())
                .withColumn("doc_id", col("new_id"))
                .drop("new_id");
    }

    private static Column[] columns(StructType schema) {
        return java.util.Arrays.stream(schema.fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new);
    }

    private void appendRemoved(Dataset<Row> lines) {
        Dataset<Row> unknown = files.keep(
                "removed-lines",
                lines.distinct()
                        .join(
                                tables.read(RemovedLinesTable.DEFINITION),
                                RemovedLinesTable.SCHEMA.fieldNames(),
                                "left_anti"));
        if (!unknown.isEmpty()) {
            tables.append(RemovedLinesTable.DEFINITION, unknown);
        }
    }

    private static Dataset<Row> documents(Dataset<Row> staged) {
        return staged.where(col("document").isNotNull()).select(col("document.*"), col(PLACE[0]), col(PLACE[1]));
    }

    /**
     * Captures but those that come after another of the same document, in this run or in the lake. Those are told by ids, orders and
     * places alone, and are few: texts stay where they lie, without a shuffle.
     */
    private Dataset<Row> earliest(Dataset<Row> captured) {
        var earliest = Window.partitionBy("doc_id").orderBy(col("order"), col(PLACE[0]), col(PLACE[1]));
        Dataset<Row> known = tables.read(DocumentsTable.DEFINITION).select(col("doc_id"), ORDER.as("known_order"));
        Dataset<Row> later = captured.select(col("doc_id"), ORDER.as("order"), col(PLACE[0]), col(PLACE[1]))
                .withColumn("n", row_number().over(earliest))
                .join(known, new String[] {"doc_id"}, "left")
                .where(col("n").gt(1).or(col("order").geq(col("known_order"))))
                .select(PLACE[0], PLACE[1]);
        return captured.join(files.keep("later-captures", later), PLACE, "left_anti")
                .drop(PLACE);
    }

    /** Ids, as {@code doc_id}, of documents that stood in the lake before this run and no longer do. */
    public static Dataset<Row> gone(SparkSession spark, LakePaths lake) {
        return new StagingFiles(spark, lake).read(GONE, IDS);
    }

    private void keepGone(Dataset<Row> trimmed) {
        Dataset<Row> left = files.read("orphaned", IDS).union(trimmed.select("doc_id"));
        if (!left.isEmpty()) {
            Dataset<Row> present = tables.read(DocumentsTable.DEFINITION).select("doc_id");
            var unused = files.keep(GONE, left.join(present, new String[] {"doc_id"}, "left_anti"));
        }
    }

    private void forgetReplacedDocuments(Dataset<Row> touched) {
        if (tables.rows(DocumentsTable.DEFINITION) == 0) {
            return;
        }
        Dataset<Row> replaced = touched.select("doc_id")
                .join(tables.read(DocumentsTable.DEFINITION).select("doc_id"), "doc_id");
        if (!replaced.isEmpty()) {
            replaced.createOrReplaceTempView("replaced_documents");
            deleteDocuments("doc_id IN (SELECT doc_id FROM replaced_documents)");
        }
    }

    private void deleteDocuments(String condition) {
        // The rows that decide are the documents' own, so documents go last.
        tables.delete(MentionsTable.DEFINITION, condition);
        tables.delete(DocumentTopicsTable.DEFINITION, condition);
        tables.delete(DocumentsTable.DEFINITION, condition);
    }
}
