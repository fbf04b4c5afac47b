package org.roznamcha.stage;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.RemovedLinesTable;

/** Documents of the lake that lose lines: the id each had, what it becomes if it stays one, and the lines it lost now. */
final class TrimmedSchema {

    static final StructType SCHEMA = new StructType()
            .add("doc_id", DataTypes.StringType, false)
            .add("document", DocumentsTable.SCHEMA, true)
            .add("removed", DataTypes.createArrayType(RemovedLinesTable.SCHEMA, false), true);

    private TrimmedSchema() {}
}
