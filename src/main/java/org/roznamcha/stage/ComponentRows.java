package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Components as rows of one sort, so that a task may take in one after the other: first the distinct texts of a component, if it asked for
 * them, then its members, the earliest first, then its links.
 */
final class ComponentRows {

    static final int TEXT = 0;
    static final int MEMBER = 1;
    static final int LINK = 2;

    private static final StructType SCHEMA = new StructType()
            .add("component", DataTypes.StringType)
            .add("part", DataTypes.IntegerType)
            .add("first_seen", DataTypes.DateType)
            .add("doc_id", DataTypes.StringType)
            .add("text_hash", DataTypes.StringType)
            .add("address_key", DataTypes.LongType)
            .add("minhash", DataTypes.BinaryType)
            .add("shingle_count", DataTypes.IntegerType)
            .add("text", DataTypes.StringType)
            .add("other", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("similarity", DataTypes.DoubleType);

    private static final String[] ORDER = {"component", "part", "first_seen", "doc_id"};

    private ComponentRows() {}

    /**
     * Members and links.
     *
     * @param members with {@code component}, {@code first_seen} and {@code text_hash}
     * @param links with {@code component}
     */
    static Dataset<Row> of(Dataset<Row> members, Dataset<Row> links) {
        return part(members, MEMBER, "first_seen", "doc_id", "text_hash")
                .union(part(
                        links.withColumnsRenamed(Map.of("a", "doc_id", "b", "other")),
                        LINK,
                        "doc_id",
                        "other",
                        "kind",
                        "similarity"));
    }

    /** One document for each distinct text of a component, its body null where they are too many. */
    static Dataset<Row> texts(Dataset<Row> texts) {
        return part(texts, TEXT, "doc_id", "text_hash", "address_key", "minhash", "shingle_count", "text");
    }

    /** The rows with each component in one partition and in order. */
    static Dataset<Row> arranged(Dataset<Row> rows) {
        return rows.repartition(col("component"))
                .sortWithinPartitions(Arrays.stream(ORDER).map(functions::col).toArray(Column[]::new));
    }

    private static Dataset<Row> part(Dataset<Row> rows, int part, String... columns) {
        List<String> given = List.of(columns);
        return rows.select(Arrays.stream(SCHEMA.fields())
                .map(field -> switch (field.name()) {
                    case "component" -> col("component");
                    case "part" -> functions.lit(part).as("part");
                    default ->
                        given.contains(field.name())
                                ? col(field.name())
                                : functions.lit(null).cast(field.dataType()).as(field.name());
                })
                .toArray(Column[]::new));
    }
}
