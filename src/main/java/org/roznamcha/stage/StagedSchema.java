package org.roznamcha.stage;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.RemovedLinesTable;

/**
 * Rows that cleaning leaves for the tables: each fills the part of the table it is for, and a document's the lines that it lost
 * for repeating across its host.
 */
final class StagedSchema {

    static final StructType SCHEMA = new StructType()
            .add("capture", CapturesTable.SCHEMA, true)
            .add("document", DocumentsTable.SCHEMA, true)
            .add("reject", RejectsTable.SCHEMA, true)
            .add("input", OpsTables.INPUTS.schema(), true)
            .add("removed", DataTypes.createArrayType(RemovedLinesTable.SCHEMA, false), true);

    private StagedSchema() {}
}
