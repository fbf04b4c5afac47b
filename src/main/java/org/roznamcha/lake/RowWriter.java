package org.roznamcha.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Builds a row by column names, so that no two columns can be swapped. Dates and times are {@link LocalDate} and
 * {@link Instant}; sessions run with the Java 8 time API on.
 */
public final class RowWriter {

    private final StructType schema;
    private final StructField[] columns;
    private final @Nullable Object[] values;
    private int next;

    public RowWriter(StructType schema) {
        this.schema = schema;
        this.columns = schema.fields();
        this.values = new Object[columns.length];
    }

    /** A writer that begins with the columns of a row. */
    static RowWriter copyOf(Row row, StructType schema) {
        RowWriter copy = new RowWriter(schema);
        for (String column : schema.fieldNames()) {
            copy.set(column, row.getAs(column));
        }
        return copy;
    }

    /**
     * Sets one column; soonest found is the one behind that which was set before.
     *
     * @throws IllegalArgumentException if the schema has no such column
     */
    public RowWriter set(String column, @Nullable Object value) {
        boolean inOrder = next < columns.length && columns[next].name().equals(column);
        int index = inOrder ? next : schema.fieldIndex(column);
        values[index] = value;
        next = index + 1;
        return this;
    }

    /**
     * The row.
     *
     * @throws IllegalStateException if a column that is never null was not set
     */
    public Row row() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !columns[i].nullable()) {
                throw new IllegalStateException("Cannot build a row: " + columns[i].name() + " is not set in "
                        + Arrays.toString(schema.fieldNames()));
            }
        }
        return new GenericRowWithSchema(values.clone(), schema);
    }
}
