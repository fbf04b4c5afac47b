package org.roznamcha.app;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** How {@code jobs/sql} prints rows. Names are as a user types them. */
enum RowFormat {
    /** Aligned columns for a person. */
    table {
        @Override
        void print(Dataset<Row> rows, PrintWriter out) {
            StructType schema = rows.schema();
            TextTable table = new TextTable(java.util.Arrays.stream(schema.fields())
                    .map(field -> (field.dataType() instanceof NumericType ? "#" : "") + field.name())
                    .toArray(String[]::new));
            Iterator<Row> each = rows.toLocalIterator();
            each.forEachRemaining(row -> table.add(oneLine(cells(row, schema))));
            table.print(out);
        }
    },
    /** Comma-separated values with a header, quoted where needed (RFC 4180). */
    csv {
        @Override
        void print(Dataset<Row> rows, PrintWriter out) {
            StructType schema = rows.schema();
            out.println(String.join(",", schema.fieldNames()));
            rows.toLocalIterator()
                    .forEachRemaining(row -> out.println(java.util.Arrays.stream(cells(row, schema))
                            .map(RowFormat::quoted)
                            .collect(Collectors.joining(","))));
        }
    },
    /** One JSON object a line. */
    json {
        @Override
        void print(Dataset<Row> rows, PrintWriter out) {
            rows.toJSON().toLocalIterator().forEachRemaining(out::println);
        }
    };

    abstract void print(Dataset<Row> rows, PrintWriter out);

    private static String[] cells(Row row, StructType schema) {
        StructField[] fields = schema.fields();
        return IntStream.range(0, fields.length)
                .mapToObj(i -> Objects.toString(row.get(i), ""))
                .toArray(String[]::new);
    }

    /** A line feed inside a cell would break the table. */
    private static String[] oneLine(String[] cells) {
        return java.util.Arrays.stream(cells)
                .map(cell -> cell.replaceAll("\\R", " ⏎ "))
                .toArray(String[]::new);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
