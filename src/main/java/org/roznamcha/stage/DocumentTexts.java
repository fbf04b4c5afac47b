package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The texts of a few documents out of many: only the files of those batches are read that brought one of them. */
final class DocumentTexts {

    /** With more batches than these, nothing would be spared. */
    private static final int MOST_BATCHES = 500;

    private final Dataset<Row> documents;
    private final StagingFiles staged;

    /** @param documents rows of {@code corpus.documents} */
    DocumentTexts(Dataset<Row> documents, StagingFiles staged) {
        this.documents = documents;
        this.staged = staged;
    }

    /**
     * {@code doc_id}, {@code canonical_url} and {@code text} of documents.
     *
     * @param ids {@code doc_id}, each once
     * @param signatures rows of {@code corpus.signatures}, those of the documents among them
     */
    Dataset<Row> of(Dataset<Row> ids, Dataset<Row> signatures) {
        Dataset<Row> wanted =
                staged.keep("wanted", signatures.select("doc_id", "batch_id").join(ids, "doc_id"));
        Dataset<Row> files = documents.where(inBatchesOf(wanted)).select("doc_id", "canonical_url", "text");
        return files.join(wanted, new String[] {"doc_id"}, "left_semi");
    }

    private static Column inBatchesOf(Dataset<Row> wanted) {
        List<Object> batches = new ArrayList<>();
        wanted.select("batch_id")
                .distinct()
                .limit(MOST_BATCHES + 1)
                .toLocalIterator()
                .forEachRemaining(row -> batches.add(row.getString(0)));
        return batches.size() > MOST_BATCHES ? lit(true) : col("batch_id").isInCollection(batches);
    }
}
