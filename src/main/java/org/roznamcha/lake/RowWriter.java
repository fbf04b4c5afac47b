package org.roznamcha.lake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Builds a row by column names, so that no two columns can be swapped. Dates and times are {@link LocalDate} and
 * {@link Instant}; sessions run with the Java 8 time API on.
 */
public final class RowWriter {

    private final StructType schema;
    private final @Nullable Object[] values;

    public RowWriter(StructType schema) {
        this.schema = schema;
        this.values = new Object[schema.size()];
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
     * Sets one column.
     *
     * @throws IllegalArgumentException if the schema has no such column
     */
    public RowWriter set(String column, @Nullable Object value) {
        values[schema.fieldIndex(column)] = value;
        return this;
    }

    /**
     * The row.
     *
     * @throws IllegalStateException if a column that is never null was not set
     */
    public Row row() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && !schema.fields()[i].nullable()) {
                throw new IllegalStateException("Cannot build a row: " + schema.fields()[i].name() + " is not set in "
                        + Arrays.toString(schema.fieldNames()));
            }
        }
        return new GenericRowWithSchema(values.clone(), schema);
    }
}
