package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.EdgeLine;

/** {@code corpus.removed_lines}: what a document's captures lost to {@code corpus.repeated_lines}. */
public final class RemovedLinesTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "removed_lines", "One line that was removed from captures of a document")
            .column("doc_id", StringType, "Document as it is without the line")
            .column("edge", StringType, "head or tail: the end that it was removed from")
            .column("line_key", LongType, "Line, see repeated_lines of the document's host")
            .column("reason", StringType, "Why: repeated-on-host")
            .key("doc_id", "edge", "line_key", "reason")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private RemovedLinesTable() {}

    /** A line removed from a document. */
    public static Row toRow(String docId, EdgeLine line, String reason) {
        return new RowWriter(SCHEMA)
                .set("doc_id", docId)
                .set("edge", line.edge().label())
                .set("line_key", line.key())
                .set("reason", reason)
                .row();
    }
}
