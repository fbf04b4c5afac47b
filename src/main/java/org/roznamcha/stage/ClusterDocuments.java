package org.roznamcha.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.roznamcha.document.DuplicateThresholds;

/**
 * Components to clusters, each of one story: {@link org.roznamcha.document.StoryClusters}, component by component. Where every member is
 * linked to the earliest one there is nothing to ask; for the other components one text of each distinct one travels with them, or, where
 * these are too many to be read together, their signatures.
 */
final class ClusterDocuments {

    /** Orders documents without any day after all others. */
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    /** Distinct shingles of the texts that one component may bring along: some 30 MB of text. */
    private static final long MOST_SHINGLES = 8_000_000;

    private final DuplicateThresholds thresholds;
    private final StagingFiles staged;

    ClusterDocuments(DuplicateThresholds thresholds, StagingFiles staged) {
        this.thresholds = thresholds;
        this.staged = staged;
    }

    /**
     * Rows of {@code corpus.duplicates}, without the run that first found them.
     *
     * @param edges {@code a}, {@code b}, {@code kind}, {@code similarity}; those of the components and maybe others
     * @param components documents and the component of each: all members of those to be clustered
     * @param signatures rows of {@code corpus.signatures}
     * @param documents rows of {@code corpus.documents}
     */
    Dataset<Row> cluster(Dataset<Row> edges, Dataset<Row> components, Dataset<Row> signatures, Dataset<Row> documents) {
        Dataset<Row> members = staged.keep(
                "members",
                components.join(
                        signatures
                                .withColumn("first_seen", coalesce(col("first_seen_date"), lit(NEVER)))
                                .drop("first_seen_date"),
                        "doc_id"));
        Dataset<Row> links = staged.keep("links", edges.join(components.withColumnRenamed("doc_id", "a"), "a"));
        Dataset<Row> texts = texts(wide(members, links), members, documents);
        DuplicateThresholds limits = thresholds;
        MapPartitionsFunction<Row, Row> cut = rows -> new CutComponents(rows, limits);
        return ComponentRows.of(texts, members, links).mapPartitions(cut, Encoders.row(CutComponents.SCHEMA));
    }

    /** Components in which somebody is not linked to the earliest member. */
    private static Dataset<Row> wide(Dataset<Row> members, Dataset<Row> links) {
        Dataset<Row> earliest = members.groupBy("component")
                .agg(
                        min(struct("first_seen", "doc_id")).getField("doc_id").as("earliest"),
                        count("*").as("size"));
        Dataset<Row> linked = links.join(earliest, "component")
                .where("a = earliest OR b = earliest")
                .groupBy("component")
                .agg(count("*").as("linked"));
        return earliest.join(linked, new String[] {"component"}, "left")
                .where("coalesce(linked, 0) < size - 1")
                .select("component");
    }

    /** Of each wide component one document for each distinct text, with the text if there is room for all. */
    private Dataset<Row> texts(Dataset<Row> wide, Dataset<Row> members, Dataset<Row> documents) {
        Dataset<Row> distinct = members.join(wide, "component")
                .groupBy("component", "text_hash")
                .agg(min(struct("doc_id", "address_key", "minhash", "shingle_count", "batch_id"))
                        .as("one"))
                .select("component", "text_hash", "one.*");
        Dataset<Row> one = staged.keep("distinct_texts", distinct);
        Dataset<Row> room = one.groupBy("component")
                .agg(sum("shingle_count").as("shingles"))
                .where(col("shingles").leq(MOST_SHINGLES))
                .select("component");
        Dataset<Row> wanted = one.join(room, "component");
        Dataset<Row> found =
                new DocumentTexts(documents, staged).of(wanted.select("doc_id").distinct(), one);
        return one.join(found.select("doc_id", "text"), new String[] {"doc_id"}, "left");
    }
}
