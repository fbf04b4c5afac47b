package org.roznamcha.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.document.Clusters;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.RowWriter;

/**
 * Verified edges to clusters. All edges go through one union-find on the driver, which takes seconds for a million of them
 * and a few hundred bytes each.
 */
final class ClusterDocuments {

    private final SparkSession spark;

    ClusterDocuments(SparkSession spark) {
        this.spark = spark;
    }

    /** An edge as one of its documents sees it. */
    private record Match(String docId, String kind, double similarity) {

        /** The better match is the more similar one, and of equals the one with the smaller id. */
        static final Comparator<Match> BEST =
                Comparator.comparingDouble(Match::similarity).reversed().thenComparing(Match::docId);
    }

    /**
     * Rows of {@code corpus.duplicates}, without the run that first found them.
     *
     * @param edges rows of {@link VerifyPairs#SCHEMA}, read from storage
     * @param members documents with {@code doc_id} and {@code first_seen}, the day that orders them
     */
    Dataset<Row> cluster(Dataset<Row> edges, Dataset<Row> members) {
        List<Clusters.Edge> links = new ArrayList<>();
        Map<String, Match> matches = new TreeMap<>();
        withDays(edges, members).toLocalIterator().forEachRemaining(row -> {
            String a = row.getAs("a");
            String b = row.getAs("b");
            links.add(new Clusters.Edge(member(a, row.getAs("seen_a")), member(b, row.getAs("seen_b"))));
            note(matches, a, new Match(b, row.getAs("kind"), row.getAs("similarity")));
            note(matches, b, new Match(a, row.getAs("kind"), row.getAs("similarity")));
        });
        List<Row> rows = new ArrayList<>();
        Clusters.of(links).forEach((docId, clusterId) -> rows.add(row(docId, clusterId, matches)));
        return spark.createDataFrame(rows, DuplicatesTable.SCHEMA).drop("matched_run_id");
    }

    private static Dataset<Row> withDays(Dataset<Row> edges, Dataset<Row> members) {
        return edges.join(members.selectExpr("doc_id AS a", "first_seen AS seen_a"), "a")
                .join(members.selectExpr("doc_id AS b", "first_seen AS seen_b"), "b");
    }

    private static Clusters.Member member(String docId, LocalDate firstSeen) {
        return new Clusters.Member(docId, firstSeen);
    }

    private static void note(Map<String, Match> matches, String docId, Match match) {
        matches.merge(docId, match, (old, other) -> Match.BEST.compare(old, other) <= 0 ? old : other);
    }

    private static Row row(String docId, String clusterId, Map<String, Match> matches) {
        Match match = java.util.Objects.requireNonNull(matches.get(docId));
        return new RowWriter(DuplicatesTable.SCHEMA)
                .set("doc_id", docId)
                .set("cluster_id", clusterId)
                .set("matched_doc_id", match.docId())
                .set("similarity", match.similarity())
                .set("kind", match.kind())
                .set("is_representative", docId.equals(clusterId))
                // The caller puts in which run first found it.
                .set("matched_run_id", "")
                .row();
    }
}
