package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.Signature;

/** {@code corpus.signatures}: the near-duplicate index. */
public final class SignaturesTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus",
                    "signatures",
                    "One document's near-duplicate index entry; with its rows of signature_keys under 1 KB")
            .column("doc_id", StringType, "Document")
            .column(
                    "minhash",
                    BinaryType,
                    "SuperMinHash of the letters-only character 9-grams: 100 components of 16 bit; empty when there are none")
            .column(
                    "bands",
                    DataTypes.createArrayType(LongType),
                    "Hash of each band of components, in band order; empty when there are none")
            .column("shingle_count", IntegerType, "Distinct letters-only character 9-grams")
            .column("text_hash", StringType, "128-bit hash of the key text, 32 hex digits")
            .column("address_key", LongType, "64-bit hash of the canonical address")
            .optional(
                    "first_seen_date",
                    DateType,
                    "Day of first fetch, else of publication; orders the members of a cluster")
            .column(
                    "batch_id",
                    StringType,
                    "Batch that brought the document: its text is read from the files of that batch")
            .key("doc_id")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private SignaturesTable() {}

    /** What the index knows of a document. */
    public static Signature fromRow(Row row) {
        return new Signature(
                row.getAs("text_hash"), row.getAs("address_key"), row.getAs("minhash"), row.getAs("shingle_count"));
    }
}
