package org.roznamcha.stage;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.roznamcha.document.DuplicateRules;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.text.UrduText;

/**
 * Pairs compared on their texts. Rows come anchor by anchor: first the anchor itself, the smaller id of each of its pairs, then its
 * partners. Not thread-safe.
 */
final class TextComparison {

    private final DuplicateRules rules;
    private String anchor = "";
    private @Nullable Fingerprint anchorPrint;

    TextComparison(DuplicateRules rules) {
        this.rules = rules;
    }

    /**
     * The edge that a row makes, as {@link VerifyPairs#SCHEMA} has it.
     *
     * @param row {@code anchor}, {@code doc_id}, {@code change}, {@code canonical_url}, {@code text}
     */
    Optional<Row> next(Row row) {
        String docId = row.getAs("doc_id");
        Fingerprint print = Fingerprint.of(row.getAs("canonical_url"), UrduText.keyOf(row.getAs("text")));
        if (docId.equals(row.getAs("anchor"))) {
            anchor = docId;
            anchorPrint = print;
            return Optional.empty();
        }
        if (anchorPrint == null || !anchor.equals(row.getAs("anchor"))) {
            throw new IllegalStateException(
                    "Cannot compare " + docId + " with " + row.getAs("anchor") + ": its text is missing");
        }
        return rules.compare(anchorPrint, print)
                .map(match -> RowFactory.create(
                        anchor,
                        docId,
                        row.<Integer>getAs("change"),
                        match.kind().label(),
                        match.similarity()));
    }
}
