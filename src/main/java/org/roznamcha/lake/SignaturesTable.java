package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** {@code corpus.signatures}: the near-duplicate index. */
public final class SignaturesTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "signatures", "One document's near-duplicate index entry")
            .column("doc_id", StringType, "Document")
            .column(
                    "minhash",
                    BinaryType,
                    "SuperMinHash of the letters-only character 9-grams: 128 components of 16 bit")
            .column(
                    "bands",
                    DataTypes.createArrayType(LongType, false),
                    "Hash of each band of components, in band order")
            .optional(
                    "first_seen_date",
                    DateType,
                    "Day of first fetch, else of publication; orders the members of a cluster")
            .key("doc_id")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private SignaturesTable() {}
}
