package org.roznamcha.stage;

import java.util.OptionalLong;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.EdgeLines;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.RemovedLinesTable;

/**
 * Rows that cleaning leaves for the tables: each fills the part of the table it is for. A document's has the lines near the ends of its
 * body beside it, by which those are found that repeat across its host, and the lines that it lost for that.
 */
final class StagedSchema {

    private static final StructType EDGE_LINE =
            new StructType().add("edge", DataTypes.StringType, false).add("line_key", DataTypes.LongType, false);

    /** {@link EdgeLines} of a body as extracted, by their hashes alone. */
    private static final StructType EDGES = new StructType()
            .add("context_key", DataTypes.LongType, false)
            .add("lines", DataTypes.createArrayType(EDGE_LINE, false), false);

    static final StructType SCHEMA = new StructType()
            .add("capture", CapturesTable.SCHEMA, true)
            .add("document", DocumentsTable.SCHEMA, true)
            .add("reject", RejectsTable.SCHEMA, true)
            .add("input", OpsTables.INPUTS.schema(), true)
            .add("edges", EDGES, true)
            .add("removed", DataTypes.createArrayType(RemovedLinesTable.SCHEMA, false), true);

    private StagedSchema() {}

    /** What {@code edges} holds of a document; null of a text without letters. */
    static @Nullable Row edges(CleanedPage cleaned) {
        OptionalLong context = EdgeLines.context(cleaned.text());
        return context.isEmpty()
                ? null
                : RowFactory.create(
                        context.getAsLong(),
                        EdgeLines.of(cleaned.text(), cleaned.extraction().placeLine()).stream()
                                .map(line -> RowFactory.create(line.edge().label(), line.key()))
                                .toArray(Row[]::new));
    }
}
