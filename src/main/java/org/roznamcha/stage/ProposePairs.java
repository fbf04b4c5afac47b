package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.BucketChanges;

/** Members of buckets to the pairs that are candidates from now on, or no longer: {@link BucketChanges}, bucket by bucket. */
final class ProposePairs {

    /** A pair, the smaller id first, and by how many keys more or fewer it is proposed. */
    private static final StructType CHANGE = new StructType()
            .add("a", DataTypes.StringType, false)
            .add("b", DataTypes.StringType, false)
            .add("change", DataTypes.IntegerType, false);

    private final int maxBucketPairs;

    ProposePairs(int maxBucketPairs) {
        this.maxBucketPairs = maxBucketPairs;
    }

    /**
     * The changes, each pair once: {@code a}, {@code b}, {@code change}, which is not 0.
     *
     * @param members all members of the buckets concerned: {@code key_hash}, {@code doc_id}, {@code was}, {@code is}, each once
     */
    Dataset<Row> changes(Dataset<Row> members) {
        int cap = maxBucketPairs;
        MapPartitionsFunction<Row, Row> walk = rows -> walk(rows, cap);
        return members.select("key_hash", "doc_id", "was", "is")
                .repartition(col("key_hash"))
                .sortWithinPartitions("key_hash", "doc_id")
                .mapPartitions(walk, Encoders.row(CHANGE))
                .groupBy("a", "b")
                .agg(sum("change").cast("int").as("change"))
                .where("change <> 0");
    }

    private static Iterator<Row> walk(Iterator<Row> members, int cap) {
        List<Row> changes = new ArrayList<>();
        BucketChanges bucket =
                new BucketChanges(cap, (left, right, change) -> changes.add(RowFactory.create(left, right, change)));
        long[] key = new long[1];
        boolean[] begun = new boolean[1];
        return new FlatIterator<>(members, row -> {
            changes.clear();
            if (!begun[0] || key[0] != row.getLong(0)) {
                bucket.nextBucket();
                key[0] = row.getLong(0);
                begun[0] = true;
            }
            bucket.member(row.getString(1), row.getBoolean(2), row.getBoolean(3));
            return List.copyOf(changes);
        });
    }
}
