package org.roznamcha.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.LakeTables;

/** The texts of a few documents out of many: only the files of those batches are read that brought one of them. */
final class DocumentTexts {

    /** With more batches than these, nothing would be spared. */
    private static final int MOST_BATCHES = 500;

    /** Reading fewer documents than these costs less than finding out which are wanted. */
    private static final long FEW_DOCUMENTS = 50_000;

    /** With up to so many documents, rows of some 200 bytes go to every task; Spark itself would stop at 10 MB of files. */
    private static final long MOST_SENT = 1_000_000;

    private final Dataset<Row> documents;
    private final long count;
    private final boolean few;

    DocumentTexts(LakeTables tables) {
        this.documents = tables.read(DocumentsTable.DEFINITION);
        this.count = tables.rows(DocumentsTable.DEFINITION);
        this.few = count < FEW_DOCUMENTS;
    }

    /**
     * The rows with {@code canonical_url} and {@code text} of each document in place of its batch. While they are not too many, the rows
     * go to where the texts lie. That is said here since Spark takes texts for words of some twenty letters, and would rather send all
     * of them.
     *
     * @param wanted {@code doc_id}, {@code batch_id} and any other columns, read from storage
     * @param most how many documents are wanted at most
     */
    Dataset<Row> of(Dataset<Row> wanted, long most) {
        Dataset<Row> rows = wanted.drop("batch_id");
        return documents
                .where(few ? lit(true) : inBatchesOf(wanted))
                .select("doc_id", "canonical_url", "text")
                .join(Math.min(most, count) <= MOST_SENT ? broadcast(rows) : rows.hint("merge"), "doc_id");
    }

    /** Whether a row is of one of the batches that {@code wanted} names: files of others need not be read. */
    static Column inBatchesOf(Dataset<Row> wanted) {
        List<Object> batches = new ArrayList<>();
        wanted.select("batch_id")
                .distinct()
                .limit(MOST_BATCHES + 1)
                .toLocalIterator()
                .forEachRemaining(row -> batches.add(row.getString(0)));
        return batches.size() > MOST_BATCHES ? lit(true) : col("batch_id").isInCollection(batches);
    }
}
