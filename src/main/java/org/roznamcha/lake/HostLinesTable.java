package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.StructType;

/**
 * {@code corpus.host_lines}: what repeated lines are counted from. The rows follow from the bodies as extracted, before
 * anything was removed for repeating, and are only ever added to: so their number grows alike in any order of input.
 */
public final class HostLinesTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "host_lines", "One line near an end of one page's body, as extracted")
            .column("host", StringType, "Host of the canonical address")
            .column("edge", StringType, "head or tail: the end of the body that it stands near")
            .column("line_key", LongType, "Hash of the line's key form: XXH3 64 bit, seed 0")
            .column("page_key", LongType, "Hash of the canonical address: XXH64, seed 42")
            .column(
                    "context_key",
                    LongType,
                    "Smallest shingle of the body's longest line: alike for bodies that are alike")
            .key("host", "edge", "line_key", "page_key", "context_key")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private HostLinesTable() {}
}
