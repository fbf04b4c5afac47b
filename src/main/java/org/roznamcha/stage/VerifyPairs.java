package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.CandidateFilter;
import org.roznamcha.document.DuplicateRules;
import org.roznamcha.document.DuplicateThresholds;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.document.Signature;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.text.UrduText;

/**
 * Candidate pairs to verified edges: each pair is compared on its texts, and kept with its kind and similarity. Signatures go first
 * and spare the reading of texts where they cannot match or are known to be equal.
 */
final class VerifyPairs {

    /** An edge: two documents, the smaller id first, how many keys propose them, how they match and how much. */
    static final StructType SCHEMA = new StructType()
            .add("a", DataTypes.StringType, false)
            .add("b", DataTypes.StringType, false)
            .add("change", DataTypes.IntegerType, false)
            .add("kind", DataTypes.StringType, false)
            .add("similarity", DataTypes.DoubleType, false);

    private static final StructType CANDIDATE = new StructType()
            .add("a", DataTypes.StringType, false)
            .add("b", DataTypes.StringType, false)
            .add("change", DataTypes.IntegerType, false)
            .add("exact", DataTypes.BooleanType, false);

    private final DuplicateThresholds thresholds;
    private final StagingFiles staged;

    VerifyPairs(DuplicateThresholds thresholds, StagingFiles staged) {
        this.thresholds = thresholds;
        this.staged = staged;
    }

    static DuplicateThresholds thresholds(Settings.Duplicates limits) {
        return new DuplicateThresholds(
                limits.nearJaccard(),
                limits.contained(),
                limits.containedSizeRatio(),
                limits.recrawlContainment(),
                limits.shortLetters(),
                limits.shortJaccard(),
                limits.clusterContainment());
    }

    /**
     * The edges among candidates, rows of {@link #SCHEMA}.
     *
     * @param pairs candidates: {@code a}, {@code b}, {@code change}
     * @param signatures rows of {@code corpus.signatures}
     * @param documents rows of {@code corpus.documents}
     */
    Dataset<Row> verify(Dataset<Row> pairs, Dataset<Row> signatures, Dataset<Row> documents) {
        Dataset<Row> known = staged.keep(
                "concerned", signatures.drop("bands").join(ids(pairs), new String[] {"doc_id"}, "left_semi"));
        Dataset<Row> candidates = staged.keep("candidates", worthReading(pairs, known));
        Dataset<Row> equal = candidates
                .where("exact")
                .selectExpr("a", "b", "change", "'exact' AS kind", "CAST(1 AS DOUBLE) AS similarity");
        Dataset<Row> unequal = candidates.where("NOT exact").drop("exact");
        Dataset<Row> texts = new DocumentTexts(documents, staged).of(ids(unequal), known);
        return byText(unequal, texts).union(equal);
    }

    private static Dataset<Row> ids(Dataset<Row> pairs) {
        return pairs.selectExpr("explode(array(a, b)) AS doc_id").distinct();
    }

    private Dataset<Row> worthReading(Dataset<Row> pairs, Dataset<Row> signatures) {
        DuplicateThresholds limits = thresholds;
        MapPartitionsFunction<Row, Row> filter = rows -> {
            CandidateFilter candidates = new CandidateFilter(limits);
            return new FlatIterator<>(
                    rows, row -> candidate(row, candidates).stream().toList());
        };
        return joined(pairs, signatures).mapPartitions(filter, Encoders.row(CANDIDATE));
    }

    private static Optional<Row> candidate(Row row, CandidateFilter candidates) {
        Signature left = SignaturesTable.fromRow(row.getAs("left"));
        Signature right = SignaturesTable.fromRow(row.getAs("right"));
        return candidates.mayMatch(left, right)
                ? Optional.of(RowFactory.create(
                        row.<String>getAs("a"),
                        row.<String>getAs("b"),
                        row.<Integer>getAs("change"),
                        candidates.isExact(left, right)))
                : Optional.empty();
    }

    private Dataset<Row> byText(Dataset<Row> pairs, Dataset<Row> texts) {
        DuplicateThresholds limits = thresholds;
        MapPartitionsFunction<Row, Row> verify = rows -> {
            DuplicateRules rules = new DuplicateRules(limits);
            return new FlatIterator<>(rows, row -> edge(row, rules).stream().toList());
        };
        return joined(pairs, texts).mapPartitions(verify, Encoders.row(SCHEMA));
    }

    /** Pairs with what is known of either document, as {@code left} and {@code right}. */
    private static Dataset<Row> joined(Dataset<Row> pairs, Dataset<Row> documents) {
        return pairs.join(documents.select(col("doc_id").as("a"), struct("*").as("left")), "a")
                .join(documents.select(col("doc_id").as("b"), struct("*").as("right")), "b");
    }

    private static Optional<Row> edge(Row row, DuplicateRules rules) {
        return rules.compare(fingerprint(row.getAs("left")), fingerprint(row.getAs("right")))
                .map(match -> RowFactory.create(
                        row.<String>getAs("a"),
                        row.<String>getAs("b"),
                        row.<Integer>getAs("change"),
                        match.kind().label(),
                        match.similarity()));
    }

    private static Fingerprint fingerprint(Row document) {
        String text = document.getAs("text");
        return Fingerprint.of(document.getAs("canonical_url"), UrduText.of(text).key());
    }
}
