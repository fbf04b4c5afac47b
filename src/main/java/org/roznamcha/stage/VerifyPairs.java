package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;

import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.DuplicateRules;
import org.roznamcha.document.DuplicateThresholds;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.text.UrduText;

/** Candidate pairs to verified edges: each pair is compared on its texts, and kept with its kind and similarity. */
final class VerifyPairs {

    /** An edge: two documents, the smaller id first, how they match and how much. */
    static final StructType SCHEMA = new StructType()
            .add("a", DataTypes.StringType, false)
            .add("b", DataTypes.StringType, false)
            .add("kind", DataTypes.StringType, false)
            .add("similarity", DataTypes.DoubleType, false);

    private final Settings.Duplicates settings;

    VerifyPairs(Settings.Duplicates settings) {
        this.settings = settings;
    }

    Dataset<Row> verify(Dataset<Row> pairs, Dataset<Row> documents) {
        Dataset<Row> left = side(documents, "a");
        Dataset<Row> right = side(documents, "b");
        Settings.Duplicates limits = settings;
        MapPartitionsFunction<Row, Row> verify = rows -> {
            DuplicateRules rules = new DuplicateRules(thresholds(limits));
            return new FlatIterator<>(rows, row -> edge(row, rules).stream().toList());
        };
        return pairs.join(left, "a").join(right, "b").mapPartitions(verify, Encoders.row(SCHEMA));
    }

    private static Dataset<Row> side(Dataset<Row> documents, String name) {
        return documents.select(
                col("doc_id").as(name),
                col("canonical_url").as("url_" + name),
                col("text").as("text_" + name));
    }

    static DuplicateThresholds thresholds(Settings.Duplicates limits) {
        return new DuplicateThresholds(
                limits.nearJaccard(),
                limits.contained(),
                limits.containedSizeRatio(),
                limits.recrawlContainment(),
                limits.shortLetters(),
                limits.shortJaccard());
    }

    private static Optional<Row> edge(Row row, DuplicateRules rules) {
        return rules.compare(fingerprint(row, "a"), fingerprint(row, "b"))
                .map(match -> RowFactory.create(
                        row.<String>getAs("a"),
                        row.<String>getAs("b"),
                        match.kind().label(),
                        match.similarity()));
    }

    private static Fingerprint fingerprint(Row row, String side) {
        String text = row.getAs("text_" + side);
        return Fingerprint.of(row.getAs("url_" + side), UrduText.of(text).key());
    }
}
