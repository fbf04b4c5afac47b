package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.StructType;

/**
 * {@code corpus.duplicates}: the members of every cluster of two or more documents.
 *
 * <p>Nothing of an appearance is lost by it: joined with {@code corpus.documents} a cluster has its hosts and publication days, joined
 * with {@code corpus.captures} every day on which any copy was fetched.
 *
 * <pre>{@code
 * SELECT u.cluster_id, u.cluster_size, count(DISTINCT c.host) AS hosts, collect_list(c.fetched_at) AS fetches
 * FROM roznamcha.corpus.duplicates u JOIN roznamcha.corpus.captures c USING (doc_id)
 * GROUP BY ALL
 * }</pre>
 */
public final class DuplicatesTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "duplicates", "One document that belongs to a cluster of two or more")
            .column("doc_id", StringType, "Document")
            .column("cluster_id", StringType, "doc_id of the cluster's earliest member")
            .column("cluster_size", IntegerType, "Documents in the cluster, 2 or more")
            .column("matched_doc_id", StringType, "Most similar member of the cluster that a verified edge links to it")
            .column(
                    "similarity",
                    DoubleType,
                    "Jaccard similarity of shingle sets with matched_doc_id; for contained, the share of the shorter text's shingles inside the longer, 0 to 1")
            .column("kind", StringType, "exact, near, contained or recrawl: how the document matches matched_doc_id")
            .column("is_representative", BooleanType, "Whether this is the cluster's earliest member")
            .column("matched_run_id", StringType, "Run that first found the document in a cluster")
            .key("doc_id")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private DuplicatesTable() {}
}
