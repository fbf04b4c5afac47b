package org.roznamcha.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.roznamcha.document.DuplicateThresholds;

/**
 * Components to clusters, each of one story: {@link org.roznamcha.document.StoryClusters}, component by component. Where links alone
 * settle who belongs to whom, ids are all that is read. The other components are cut once more with a text of each distinct one, or,
 * where these are too many to be read together, with their signatures.
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
     * @param texts of the documents
     */
    Dataset<Row> cluster(Dataset<Row> edges, Dataset<Row> components, Dataset<Row> signatures, DocumentTexts texts) {
        Dataset<Row> members = staged.keep(
                "members",
                components.join(
                        signatures
                                .withColumn("first_seen", coalesce(col("first_seen_date"), lit(NEVER)))
                                .drop("first_seen_date", "bands"),
                        "doc_id"));
        Dataset<Row> links = edges.join(members.select(col("doc_id").as("a"), col("component")), "a");
        Dataset<Row> settled = staged.keep("settled", cut(ComponentRows.of(members, links)));
        Dataset<Row> clusters = settled.where("cluster IS NOT NULL").select("cluster.*");
        Dataset<Row> asked = settled.where("asked IS NOT NULL").select("asked.*");
        return asked.isEmpty() ? clusters : clusters.union(compared(asked, members, links, texts));
    }

    private Dataset<Row> cut(Dataset<Row> rows) {
        DuplicateThresholds limits = thresholds;
        MapPartitionsFunction<Row, Row> cut = component -> new CutComponents(component, limits);
        return ComponentRows.arranged(rows).mapPartitions(cut, Encoders.row(CutComponents.SCHEMA));
    }

    /** The clusters of those components that ask for their texts. */
    private Dataset<Row> compared(Dataset<Row> asked, Dataset<Row> members, Dataset<Row> links, DocumentTexts texts) {
        Dataset<Row> distinct = staged.keep(
                "distinct_texts",
                asked.join(members.select("doc_id", "address_key", "minhash", "shingle_count", "batch_id"), "doc_id"));
        Dataset<Row> room = distinct.groupBy("component")
                .agg(sum("shingle_count").as("shingles"))
                .where(col("shingles").leq(MOST_SHINGLES))
                .select("component");
        Dataset<Row> read = texts.of(distinct.join(room, "component"), distinct.count());
        Dataset<Row> unread = distinct.join(room, new String[] {"component"}, "left_anti")
                .withColumn("text", lit(null).cast(DataTypes.StringType));
        Dataset<Row> open = distinct.select("component").distinct();
        return cut(ComponentRows.of(members.join(open, "component"), links.join(open, "component"))
                        .union(ComponentRows.texts(read))
                        .union(ComponentRows.texts(unread)))
                .select("cluster.*");
    }
}
