package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.EdgeLine;

/** {@code corpus.repeated_lines}: the lines that are no page's own. What is in it stays in it. */
public final class RepeatedLinesTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "repeated_lines", "One line that repeats across the pages of a host, and is removed")
            .column("host", StringType, "Host of the canonical address")
            .column("edge", StringType, "head or tail: the end of bodies that it stands near")
            .column("line_key", LongType, "Hash of the line's key form, as in host_lines")
            .column("line", StringType, "The line in key form")
            .key("host", "edge", "line_key")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private RepeatedLinesTable() {}

    /** A line of a host. */
    public static Row toRow(String host, EdgeLine line) {
        return new RowWriter(SCHEMA)
                .set("host", host)
                .set("edge", line.edge().label())
                .set("line_key", line.key())
                .set("line", line.line())
                .row();
    }
}
