package org.roznamcha.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.DocumentTopicsTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.MentionsTable;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;

/**
 * What cleaning left to the corpus tables. Of several captures of one document the earliest speaks for it, in whatever
 * order and on whatever night they arrive.
 */
public final class StoreDocuments {

    private static final Set<String> NOT_CONTENT = Set.of("batch_id", "pipeline_version");

    /** Orders captures of one document: by fetch, then by what was extracted, never by file or partition. */
    private static final Column ORDER = struct(
            coalesce(col("first_fetched_at"), lit(Instant.parse("9999-01-01T00:00:00Z")))
                    .as("fetched"),
            sha2(
                            to_json(struct(Arrays.stream(DocumentsTable.SCHEMA.fieldNames())
                                    .filter(column -> !NOT_CONTENT.contains(column))
                                    .map(functions::col)
                                    .toArray(Column[]::new))),
                            256)
                    .as("content"));

    private final SparkSession spark;
    private final LakeTables tables;
    private final LakePaths lake;

    public StoreDocuments(SparkSession spark, LakeTables tables, LakePaths lake) {
        this.spark = spark;
        this.tables = tables;
        this.lake = lake;
    }

    /**
     * Writes captures, rejects, inputs and documents.
     *
     * @param staged rows of {@link StagedSchema}, read from storage
     * @return the documents that are new, or whose earliest capture is
     */
    public Dataset<Row> store(Dataset<Row> staged) {
        forgetReplacedFiles(staged);
        tables.append(CapturesTable.DEFINITION, part(staged, "capture"));
        tables.append(RejectsTable.DEFINITION, part(staged, "reject"));
        tables.append(OpsTables.INPUTS, part(staged, "input"));
        Dataset<Row> touched = touched(part(staged, "document"));
        if (!touched.isEmpty()) {
            forgetReplacedDocuments(touched);
            tables.append(DocumentsTable.DEFINITION, touched);
        }
        return touched;
    }

    private static Dataset<Row> part(Dataset<Row> staged, String name) {
        return staged.where(col(name).isNotNull()).select(name + ".*");
    }

    /** A file whose size or time changed is read anew: what it held before goes. */
    private void forgetReplacedFiles(Dataset<Row> staged) {
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
        tables.read(CapturesTable.DEFINITION).createOrReplaceTempView("remaining_captures");
        String orphaned = "doc_id NOT IN (SELECT doc_id FROM remaining_captures)";
        deleteDocuments(orphaned);
    }

    private Dataset<Row> touched(Dataset<Row> captured) {
        var earliest = Window.partitionBy("doc_id").orderBy(ORDER);
        Dataset<Row> batch = captured.withColumn("n", row_number().over(earliest))
                .where(col("n").equalTo(1))
                .drop("n");
        Dataset<Row> known = tables.read(DocumentsTable.DEFINITION).select(col("doc_id"), ORDER.as("known_order"));
        Dataset<Row> touched = batch.withColumn("order", ORDER)
                .join(known, new String[] {"doc_id"}, "left")
                .where(col("known_order").isNull().or(col("order").lt(col("known_order"))))
                .drop("order", "known_order");
        touched.write().parquet(touchedPath(lake).toString());
        return touched(spark, lake);
    }

    /** What {@link #store} found to be new in this run; empty if it was not called. */
    public static Dataset<Row> touched(SparkSession spark, LakePaths lake) {
        Path path = touchedPath(lake);
        try {
            boolean stored = path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(path);
            return stored
                    ? spark.read().schema(DocumentsTable.SCHEMA).parquet(path.toString())
                    : spark.createDataFrame(List.of(), DocumentsTable.SCHEMA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path touchedPath(LakePaths lake) {
        return new Path(lake.staging(), "touched");
    }

    private void forgetReplacedDocuments(Dataset<Row> touched) {
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
