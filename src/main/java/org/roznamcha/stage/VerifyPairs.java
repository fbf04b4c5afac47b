package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.util.Optional;
import org.apache.spark.TaskContext;
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
import org.roznamcha.document.Signature;
import org.roznamcha.lake.SignaturesTable;

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

    /** A pair that may match, with what is needed to read its texts. */
    static final StructType CANDIDATE = new StructType()
            .add("a", DataTypes.StringType, false)
            .add("b", DataTypes.StringType, false)
            .add("change", DataTypes.IntegerType, false)
            .add("exact", DataTypes.BooleanType, false)
            .add("left_batch", DataTypes.StringType, false)
            .add("right_batch", DataTypes.StringType, false)
            .add("left_shingles", DataTypes.IntegerType, false)
            .add("right_shingles", DataTypes.IntegerType, false);

    private final DuplicateThresholds thresholds;
    private final StagingFiles staged;
    private final long oneTaskPairs;

    /** @param oneTaskPairs how many pairs one task may arrange; with more, a text may be read in each task that has pairs of it */
    VerifyPairs(DuplicateThresholds thresholds, StagingFiles staged, long oneTaskPairs) {
        this.thresholds = thresholds;
        this.staged = staged;
        this.oneTaskPairs = oneTaskPairs;
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
     * @param count how many pairs they are at most
     * @param signatures rows of {@code corpus.signatures}
     * @param texts of the documents
     */
    Dataset<Row> verify(Dataset<Row> pairs, long count, Dataset<Row> signatures, DocumentTexts texts) {
        MapPartitionsFunction<Row, Row> arrange =
                candidates -> new ArrangeComparisons(candidates, TaskContext.getPartitionId());
        Dataset<Row> arranged = staged.keep(
                "comparisons",
                worthReading(pairs, signatures.drop("bands", "first_seen_date"))
                        .repartition(Math.toIntExact(1 + count / oneTaskPairs), col("a"))
                        .mapPartitions(arrange, Encoders.row(ArrangeComparisons.SCHEMA)));
        return byText(arranged.where("text IS NOT NULL").select("text.*"), count, texts)
                .union(arranged.where("edge IS NOT NULL").select("edge.*"));
    }

    private Dataset<Row> worthReading(Dataset<Row> pairs, Dataset<Row> signatures) {
        DuplicateThresholds limits = thresholds;
        MapPartitionsFunction<Row, Row> filter = rows -> {
            CandidateFilter candidates = new CandidateFilter(limits);
            return new FlatIterator<>(
                    rows, row -> candidate(row, candidates).stream().toList());
        };
        return pairs.join(signatures.select(col("doc_id").as("a"), struct("*").as("left")), "a")
                .join(signatures.select(col("doc_id").as("b"), struct("*").as("right")), "b")
                .mapPartitions(filter, Encoders.row(CANDIDATE));
    }

    private static Optional<Row> candidate(Row row, CandidateFilter candidates) {
        Signature left = SignaturesTable.fromRow(row.getAs("left"));
        Signature right = SignaturesTable.fromRow(row.getAs("right"));
        return candidates.mayMatch(left, right)
                ? Optional.of(RowFactory.create(
                        row.<String>getAs("a"),
                        row.<String>getAs("b"),
                        row.<Integer>getAs("change"),
                        candidates.isExact(left, right),
                        row.<Row>getAs("left").<String>getAs("batch_id"),
                        row.<Row>getAs("right").<String>getAs("batch_id"),
                        row.<Row>getAs("left").<Integer>getAs("shingle_count"),
                        row.<Row>getAs("right").<Integer>getAs("shingle_count")))
                : Optional.empty();
    }

    /** Brings the texts of a group together, each behind those that it is compared with. */
    private Dataset<Row> byText(Dataset<Row> arranged, long count, DocumentTexts texts) {
        DuplicateThresholds limits = thresholds;
        MapPartitionsFunction<Row, Row> verify = rows -> {
            TextComparison comparison = new TextComparison(new DuplicateRules(limits));
            return new FlatIterator<>(rows, comparison::next);
        };
        return texts.of(arranged, 2 * count)
                .repartition(col("group"))
                .sortWithinPartitions("group", "doc_id")
                .mapPartitions(verify, Encoders.row(SCHEMA));
    }
}
