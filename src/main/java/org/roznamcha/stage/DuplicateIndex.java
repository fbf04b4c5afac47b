package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.SignatureKeysTable;
import org.roznamcha.lake.SignaturesTable;

/**
 * The near-duplicate index – {@code corpus.signatures} and {@code corpus.signature_keys} – before a run and after it.
 *
 * <p>A document that is known and comes again with an earlier capture keeps its keys, which say nothing of time unless a window is
 * configured; with one it leaves and enters at once.
 */
final class DuplicateIndex {

    private final LakeTables tables;
    private final Dataset<Row> signed;
    private final Dataset<Row> replaced;
    private final Dataset<Row> leaving;
    private final Dataset<Row> entering;
    private final boolean windowed;
    private final boolean anyReplaced;
    private final boolean anyLeaving;

    /**
     * @param signed rows of {@link SignDocuments#SCHEMA}: documents that are new, or known with an earlier capture
     * @param gone ids of documents that are no more, as {@code doc_id}
     */
    DuplicateIndex(LakeTables tables, StagingFiles staged, Dataset<Row> signed, Dataset<Row> gone, boolean windowed) {
        this.tables = tables;
        this.windowed = windowed;
        this.signed = signed;
        boolean anyGone = !gone.isEmpty();
        Dataset<Row> known = tables.read(SignaturesTable.DEFINITION).select("doc_id");
        boolean begun = tables.rows(SignaturesTable.DEFINITION) > 0;
        Dataset<Row> again = begun
                ? staged.keep("known_again", known.join(signed.select("doc_id"), new String[] {"doc_id"}, "left_semi"))
                : known;
        boolean anyAgain = begun && !again.isEmpty();
        this.replaced = again.union(gone.select("doc_id"));
        this.anyReplaced = anyAgain || anyGone;
        this.leaving = windowed ? replaced : gone.select("doc_id");
        this.anyLeaving = windowed ? anyReplaced : anyGone;
        Dataset<Row> fresh = windowed || !anyAgain ? signed : signed.join(again, new String[] {"doc_id"}, "left_anti");
        this.entering = fresh.selectExpr("doc_id", "inline(keys)")
                .selectExpr("doc_id", "period", "explode(key_hashes) AS key_hash");
    }

    /** All members of every bucket that gains or loses one: {@code key_hash}, {@code doc_id}, {@code was}, {@code is}. */
    Dataset<Row> affected() {
        Dataset<Row> enter = entering.select(
                col("key_hash"), col("doc_id"), lit(false).as("was"), lit(true).as("is"));
        if (tables.rows(SignatureKeysTable.DEFINITION) == 0) {
            return enter;
        }
        Dataset<Row> filed = tables.read(SignatureKeysTable.DEFINITION);
        Dataset<Row> keys = entering.select("key_hash", "period");
        if (!anyLeaving) {
            return filedUnder(filed, keys)
                    .select(
                            col("key_hash"),
                            col("doc_id"),
                            lit(true).as("was"),
                            lit(true).as("is"))
                    .union(enter);
        }
        Dataset<Row> left = leaving.select(col("doc_id"), lit(true).as("leaves"));
        Dataset<Row> leave = filed.join(leaving, new String[] {"doc_id"}, "left_semi");
        return filedUnder(filed, keys.union(leave.select("key_hash", "period")))
                .join(left, new String[] {"doc_id"}, "left")
                .select(
                        col("key_hash"),
                        col("doc_id"),
                        lit(true).as("was"),
                        col("leaves").isNull().as("is"))
                .union(enter)
                .groupBy("key_hash", "doc_id")
                .agg(max("was").as("was"), max("is").as("is"));
    }

    private Dataset<Row> filedUnder(Dataset<Row> filed, Dataset<Row> keys) {
        Dataset<Row> hashes = keys.select("key_hash").distinct();
        return inPeriodsOf(keys, filed).join(hashes, new String[] {"key_hash"}, "left_semi");
    }

    /** With a window, files of other periods are not read. */
    private Dataset<Row> inPeriodsOf(Dataset<Row> keys, Dataset<Row> filed) {
        if (!windowed) {
            return filed;
        }
        List<Object> periods = new ArrayList<>();
        keys.select("period").distinct().toLocalIterator().forEachRemaining(row -> periods.add(row.getInt(0)));
        return filed.where(col("period").isInCollection(periods));
    }

    /** Writes {@code corpus.signature_keys} as they are after the run. */
    void updateKeys() {
        if (anyLeaving) {
            leaving.createOrReplaceTempView("leaving_index");
            tables.delete(SignatureKeysTable.DEFINITION, "doc_id IN (SELECT doc_id FROM leaving_index)");
        }
        tables.append(SignatureKeysTable.DEFINITION, entering);
    }

    /** Writes {@code corpus.signatures} as they are after the run. */
    void updateSignatures() {
        if (anyReplaced) {
            replaced.createOrReplaceTempView("replaced_signatures");
            tables.delete(SignaturesTable.DEFINITION, "doc_id IN (SELECT doc_id FROM replaced_signatures)");
        }
        tables.append(SignaturesTable.DEFINITION, signed.drop("keys"));
    }
}
