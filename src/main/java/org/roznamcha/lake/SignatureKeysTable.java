package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.StructType;

/**
 * {@code corpus.signature_keys}: the near-duplicate index, inverted.
 *
 * <p>A lookup reads these narrow rows and nothing else. Keys are hashes, so each file holds keys of all sizes and no layout by key
 * would let a night's thousands of lookups skip files; {@code period} does, where a window is configured.
 */
public final class SignatureKeysTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus",
                    "signature_keys",
                    "One key under which a document is filed; documents that share one are candidates")
            .column("key_hash", LongType, "64-bit hash of a text, an address, a band or a passage")
            .column("doc_id", StringType, "Document")
            .column("period", IntegerType, "Period for which it is filed when a window is configured, else 0")
            .key("key_hash", "doc_id")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private SignatureKeysTable() {}
}
