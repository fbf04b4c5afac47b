package org.roznamcha.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Queries that stand in files of their own beside this package, with {@code ${name}} for what varies. */
final class SqlResource {

    private SqlResource() {}

    /**
     * Runs a query.
     *
     * @param name file name without {@code .sql}
     * @param values what to put for each {@code ${name}}
     * @throws IllegalStateException if a name is left without a value
     */
    static Dataset<Row> query(SparkSession spark, String name, Map<String, String> values) {
        String sql = read(name);
        for (var entry : values.entrySet()) {
            sql = sql.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        if (sql.contains("${")) {
            throw new IllegalStateException("Cannot run " + name + ".sql: a value is missing in " + sql);
        }
        return spark.sql(sql);
    }

    private static String read(String name) {
        try (InputStream in = SqlResource.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name + ".sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
