package org.roznamcha.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.roznamcha.document.DuplicateRules;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.text.UrduText;

/**
 * Pairs compared on their texts. Rows come group by group, those of a group in order of id: {@link
 * org.roznamcha.document.ComparisonGroups}. A fingerprint is held until the last row that asks for it. Not thread-safe.
 */
final class TextComparison {

    private final DuplicateRules rules;
    private final Map<Integer, Awaited> awaited = new HashMap<>();
    private long group = -1;

    TextComparison(DuplicateRules rules) {
        this.rules = rules;
    }

    /** A fingerprint that later rows ask for. */
    private static final class Awaited {
        private final String docId;
        private final Fingerprint print;
        private int times;

        private Awaited(String docId, Fingerprint print, int times) {
            this.docId = docId;
            this.print = print;
            this.times = times;
        }
    }

    /**
     * The edges that a row makes, as {@link VerifyPairs#SCHEMA} has them.
     *
     * @param row what {@link ArrangeComparisons} gives of a text, with {@code canonical_url} and {@code text}
     */
    List<Row> next(Row row) {
        String docId = row.getAs("doc_id");
        Fingerprint print = Fingerprint.of(row.getAs("canonical_url"), UrduText.keyOfDisplay(row.getAs("text")));
        if (row.<Long>getAs("group") != group) {
            group = row.getAs("group");
            awaited.clear();
        }
        List<Row> edges = new ArrayList<>();
        for (Row partner : row.<Row>getList(row.fieldIndex("earlier"))) {
            Awaited earlier = take(partner.getInt(0), docId);
            rules.compare(earlier.print, print)
                    .map(match -> RowFactory.create(
                            earlier.docId,
                            docId,
                            partner.getInt(1),
                            match.kind().label(),
                            match.similarity()))
                    .ifPresent(edges::add);
        }
        int times = row.getAs("later_count");
        if (times > 0) {
            awaited.put(row.<Integer>getAs("number"), new Awaited(docId, print, times));
        }
        return edges;
    }

    private Awaited take(int number, String docId) {
        @Nullable Awaited found = awaited.get(number);
        if (found == null) {
            throw new IllegalStateException(
                    "Cannot compare " + docId + " with a document before it: the text of that is missing");
        }
        found.times--;
        if (found.times == 0) {
            awaited.remove(number);
        }
        return found;
    }
}
