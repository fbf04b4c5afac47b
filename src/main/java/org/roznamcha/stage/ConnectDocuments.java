package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.Components;

/**
 * Edges to components, each named by its smallest id. While the edges fit, all go through one union-find in one task: three seconds a
 * million. Beyond, alternating stars (Kiveris et al., Connected Components in MapReduce and Beyond, 2014): each round every
 * document hands its larger neighbours, then its smaller ones, to the smallest it knows of, until nothing changes. Each round is
 * written before the next reads it, so that a lost executor cannot change what was found. Both ways give the same.
 */
final class ConnectDocuments {

    private static final StructType SCHEMA =
            new StructType().add("doc_id", DataTypes.StringType, false).add("component", DataTypes.StringType, false);

    private final StagingFiles staged;
    private final long oneTaskEdges;

    /** @param oneTaskEdges up to how many edges one task takes all */
    ConnectDocuments(StagingFiles staged, long oneTaskEdges) {
        this.staged = staged;
        this.oneTaskEdges = oneTaskEdges;
    }

    /**
     * {@code doc_id} and {@code component} of every document that has an edge. To be stored before it is used twice.
     *
     * @param edges {@code a} and {@code b}, read from storage
     * @param count how many they are
     */
    Dataset<Row> connect(Dataset<Row> edges, long count) {
        Dataset<Row> pairs = edges.select("a", "b");
        return count <= oneTaskEdges ? inOneTask(pairs) : byStars(pairs);
    }

    private static Dataset<Row> inOneTask(Dataset<Row> pairs) {
        MapPartitionsFunction<Row, Row> connect = rows -> {
            Components components = new Components();
            rows.forEachRemaining(row -> components.link(row.getString(0), row.getString(1)));
            List<Row> members = new ArrayList<>();
            components.forEach((docId, component) -> members.add(RowFactory.create(docId, component)));
            return members.iterator();
        };
        return pairs.coalesce(1).mapPartitions(connect, Encoders.row(SCHEMA));
    }

    private Dataset<Row> byStars(Dataset<Row> pairs) {
        Dataset<Row> stars = staged.keep(
                "stars_0",
                pairs.selectExpr("least(a, b) AS a", "greatest(a, b) AS b")
                        .where("a <> b")
                        .distinct());
        Row known = digest(stars);
        for (int round = 1; ; round++) {
            Dataset<Row> large = staged.keep("stars_large_" + round % 2, largeStar(stars));
            // Two names in turn: a round is never written over what it reads.
            stars = staged.keep("stars_" + round % 2, smallStar(large));
            Row found = digest(stars);
            if (found.equals(known)) {
                return stars.selectExpr("b AS doc_id", "a AS component")
                        .union(stars.selectExpr("a AS doc_id", "a AS component").distinct());
            }
            known = found;
        }
    }

    /** Every document's larger neighbours, linked to the smallest of its neighbours and itself. */
    private static Dataset<Row> largeStar(Dataset<Row> pairs) {
        Dataset<Row> both = pairs.union(pairs.selectExpr("b AS a", "a AS b"));
        Dataset<Row> smallest = both.groupBy("a").agg(min("b").as("m"));
        return both.where("b > a")
                .join(smallest, "a")
                .selectExpr("least(m, a) AS a", "b")
                .distinct();
    }

    /** Every document's smaller neighbours and itself, linked to the smallest of them. */
    private static Dataset<Row> smallStar(Dataset<Row> pairs) {
        Dataset<Row> smallest = pairs.groupBy("b").agg(min("a").as("m"));
        return pairs.join(smallest, "b")
                .selectExpr("m AS a", "explode(array(a, b)) AS b")
                .where(col("a").notEqual(col("b")))
                .distinct();
    }

    /** What two rounds must agree in to be the same set of pairs: their number and two sums of 64-bit hashes. */
    private static Row digest(Dataset<Row> pairs) {
        return pairs.selectExpr(
                        "count(*)",
                        "sum(CAST(xxhash64(a, b) AS DECIMAL(38, 0)))",
                        "sum(CAST(xxhash64(b, a) AS DECIMAL(38, 0)))")
                .first();
    }
}
