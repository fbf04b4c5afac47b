package org.roznamcha.stage;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.Run;

/**
 * Documents to clusters of duplicates. Candidates come from equal text, equal address and equal signature bands; each is
 * verified on the texts themselves before it may link two documents.
 */
public final class FindDuplicates {

    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private final SparkSession spark;
    private final Settings.Duplicates settings;
    private final LakePaths lake;
    private final Run run;

    public FindDuplicates(SparkSession spark, Settings.Duplicates settings, LakePaths lake, Run run) {
        this.spark = spark;
        this.settings = settings;
        this.lake = lake;
        this.run = run;
    }

    /**
     * Rows of {@code corpus.duplicates} over the whole corpus.
     *
     * @param documents rows of {@code corpus.documents}
     * @param signatures rows of {@code corpus.signatures}
     * @param previous rows of {@code corpus.duplicates} before this run
     */
    public Dataset<Row> find(Dataset<Row> documents, Dataset<Row> signatures, Dataset<Row> previous) {
        Dataset<Row> members = documents
                .select("doc_id", "canonical_url", "text_hash")
                .join(signatures.select("doc_id", "first_seen_date", "bands"), "doc_id")
                .withColumn("first_seen", coalesce(col("first_seen_date"), lit(NEVER)));
        Dataset<Row> pairs = sameText(members)
                .union(sameAddress(members))
                .union(sameBand(firstOfText(members)))
                .distinct();
        Dataset<Row> edges = new VerifyPairs(settings).verify(pairs, documents);
        Dataset<Row> clustered = new ClusterDocuments(spark).cluster(stored(edges), members);
        return withFirstRun(clustered, previous);
    }

    private static WindowSpec bySeen(String... group) {
        Column[] columns = java.util.Arrays.stream(group).map(c -> col(c)).toArray(Column[]::new);
        return Window.partitionBy(columns).orderBy("first_seen", "doc_id");
    }

    /** Each document with the first one that has its text. */
    private static Dataset<Row> sameText(Dataset<Row> members) {
        return linkedToFirst(members, "text_hash");
    }

    /** Each document with the first one at its address. */
    private static Dataset<Row> sameAddress(Dataset<Row> members) {
        return linkedToFirst(members, "canonical_url");
    }

    private static Dataset<Row> linkedToFirst(Dataset<Row> members, String group) {
        return members.select(
                        col("doc_id").as("a"),
                        first("doc_id").over(bySeen(group)).as("b"))
                .where(col("a").notEqual(col("b")))
                .select(
                        least(col("a"), col("b")).as("a"),
                        greatest(col("a"), col("b")).as("b"));
    }

    /** Equal texts need no second search: the first of them stands for all. */
    private static Dataset<Row> firstOfText(Dataset<Row> members) {
        return members.withColumn("n", row_number().over(bySeen("text_hash")))
                .where(col("n").equalTo(1))
                .drop("n");
    }

    /**
     * Documents that share a band. Small buckets pair everybody; in a large one everybody beyond the first few is paired
     * with its first member alone, so that no bucket is dropped and none costs its square.
     */
    private Dataset<Row> sameBand(Dataset<Row> members) {
        Dataset<Row> buckets = members.selectExpr("doc_id", "first_seen", "posexplode(bands) AS (band, hash)")
                .withColumn("n", row_number().over(bySeen("band", "hash")))
                .withColumn("anchor", first("doc_id").over(bySeen("band", "hash")));
        Dataset<Row> beyond = buckets.where(col("n").gt(settings.maxBucketPairs()))
                .select(
                        least(col("doc_id"), col("anchor")).as("a"),
                        greatest(col("doc_id"), col("anchor")).as("b"));
        return withinBuckets(buckets.where(col("n").leq(settings.maxBucketPairs())))
                .union(beyond);
    }

    private static Dataset<Row> withinBuckets(Dataset<Row> bucketed) {
        return bucketed.groupBy("band", "hash")
                .agg(array_sort(collect_list(col("doc_id"))).as("ids"))
                .where("size(ids) > 1")
                .selectExpr("posexplode(ids) AS (i, a)", "ids")
                .selectExpr("a", "explode(slice(ids, i + 2, size(ids))) AS b");
    }

    /** Edges go to storage first: what is computed from them can never see them computed anew in another way. */
    private Dataset<Row> stored(Dataset<Row> edges) {
        String path = new org.apache.hadoop.fs.Path(lake.staging(), "edges").toString();
        edges.write().parquet(path);
        return spark.read().schema(VerifyPairs.SCHEMA).parquet(path);
    }

    private Dataset<Row> withFirstRun(Dataset<Row> clustered, Dataset<Row> previous) {
        return clustered
                .join(
                        previous.select(col("doc_id"), col("matched_run_id").as("known")),
                        new String[] {"doc_id"},
                        "left")
                .withColumn("matched_run_id", coalesce(col("known"), lit(run.runId())))
                .select(java.util.Arrays.stream(DuplicatesTable.SCHEMA.fieldNames())
                        .map(c -> col(c))
                        .toArray(Column[]::new));
    }
}
