package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.roznamcha.lake.DuplicateEdgesTable;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.Run;
import org.roznamcha.lake.SignaturesTable;

/**
 * Changes of candidate pairs to {@code corpus.duplicate_edges}. A pair that stands there was verified once and is not again, since ids
 * come from content; one that no key proposes any more goes. So the table is what one batch over the present documents would have
 * written, whatever was there in between.
 */
final class StoreEdges {

    private final LakeTables tables;
    private final StagingFiles staged;
    private final Run run;

    StoreEdges(LakeTables tables, StagingFiles staged, Run run) {
        this.tables = tables;
        this.staged = staged;
        this.run = run;
    }

    /**
     * Verifies what is new and brings the table up to date.
     *
     * @param changes what {@link ProposePairs} gives, each pair once
     * @param texts of the documents
     * @return ids of documents that gained or lost an edge, as {@code doc_id}, some more than once
     */
    Dataset<Row> store(Dataset<Row> changes, VerifyPairs verification, DocumentTexts texts) {
        Dataset<Row> known = edges().where(lit(false));
        Dataset<Row> fresh = changes.where("change > 0");
        if (tables.rows(DuplicateEdgesTable.DEFINITION) > 0) {
            known = staged.keep("known_edges", known(changes));
            fresh = fresh.join(known.select("a", "b"), pair(), "left_anti");
        }
        Dataset<Row> verified =
                verification.verify(fresh, changes.count(), tables.read(SignaturesTable.DEFINITION), texts);
        if (!known.isEmpty()) {
            known.createOrReplaceTempView("changed_edges");
            tables.delete(
                    DuplicateEdgesTable.DEFINITION, "(left_doc_id, right_doc_id) IN (SELECT a, b FROM changed_edges)");
        }
        tables.append(
                DuplicateEdgesTable.DEFINITION,
                verified.withColumn("run", lit(run.runId()))
                        .selectExpr("a", "b", "kind", "similarity", "change AS key_count", "run")
                        .union(known.where("key_count > 0"))
                        .toDF(DuplicateEdgesTable.SCHEMA.fieldNames()));
        return edges().where(col("matched_run_id").equalTo(run.runId()))
                .select("a", "b")
                .union(known.where("key_count <= 0").select("a", "b"))
                .selectExpr("explode(array(a, b)) AS doc_id");
    }

    /** Stored edges that are proposed by more or fewer keys than before. */
    private Dataset<Row> known(Dataset<Row> changes) {
        return edges().join(changes, pair())
                .select(
                        col("a"),
                        col("b"),
                        col("kind"),
                        col("similarity"),
                        col("key_count").plus(col("change")).as("key_count"),
                        col("matched_run_id"));
    }

    private Dataset<Row> edges() {
        return tables.read(DuplicateEdgesTable.DEFINITION)
                .withColumnRenamed("left_doc_id", "a")
                .withColumnRenamed("right_doc_id", "b");
    }

    private static String[] pair() {
        return new String[] {"a", "b"};
    }
}
