package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.StructType;

/** {@code corpus.duplicate_edges}: pairs of documents that were compared on their texts and found to be one story. */
public final class DuplicateEdgesTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus",
                    "duplicate_edges",
                    "One verified pair of documents; clusters are computed from these alone")
            .column("left_doc_id", StringType, "The smaller id of the two")
            .column("right_doc_id", StringType, "The larger")
            .column("kind", StringType, "exact, recrawl, near or contained")
            .column(
                    "similarity",
                    DoubleType,
                    "Jaccard similarity of shingle sets; for contained, the share of the shorter text's shingles inside the longer, 0 to 1")
            .column(
                    "key_count",
                    IntegerType,
                    "Keys of the index that propose the pair; the edge goes when the last of them does")
            .column("matched_run_id", StringType, "Run that verified the pair")
            .key("left_doc_id", "right_doc_id")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private DuplicateEdgesTable() {}
}
