package org.roznamcha.lake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What a table is: the one place that names its columns, says what they mean, and how the table is laid out.
 *
 * @param namespace {@code corpus}, {@code reports} or {@code ops}
 * @param name plural snake case
 * @param comment what one row is
 * @param schema columns in order, each with a comment
 * @param key columns that identify a row; rows are written in their order
 * @param partitioning Iceberg partition transforms; empty for none
 */
public record TableDefinition(
        String namespace, String name, String comment, StructType schema, List<String> key, List<String> partitioning) {

    /** Name of the Spark catalog that holds the lake. */
    public static final String CATALOG = "roznamcha";

    /** A task reads whole row groups: with few large ones the last task of a stage would keep one core and leave the others idle. */
    private static final int ROW_GROUP_BYTES = 32 << 20;

    public TableDefinition {
        key = List.copyOf(key);
        partitioning = List.copyOf(partitioning);
        for (String column : key) {
            if (!Arrays.asList(schema.fieldNames()).contains(column)) {
                throw new IllegalArgumentException("Cannot key " + name + " by " + column + ": no such column");
            }
        }
    }

    public static Builder named(String namespace, String name, String comment) {
        return new Builder(namespace, name, comment);
    }

    /** Name within the catalog, such as {@code corpus.documents}. */
    public String qualifiedName() {
        return namespace + "." + name;
    }

    /** Name in a query, such as {@code roznamcha.corpus.documents}. */
    public String identifier() {
        return CATALOG + "." + qualifiedName();
    }

    /** The statement that creates the table where it is missing. */
    public String createStatement() {
        String partitioned = partitioning.isEmpty() ? "" : "PARTITIONED BY (" + String.join(", ", partitioning) + ")\n";
        return "CREATE TABLE IF NOT EXISTS " + identifier() + " (" + schema.toDDL() + ")\nUSING iceberg\n" + partitioned
                + "COMMENT '" + comment.replace("'", "\\'") + "'\n"
                + "TBLPROPERTIES ('format-version' = '2', 'write.wap.enabled' = 'true',"
                + " 'write.parquet.compression-codec' = 'zstd', 'write.spark.fanout.enabled' = 'true',"
                + " 'write.parquet.row-group-size-bytes' = '" + ROW_GROUP_BYTES + "',"
                + " 'write.distribution-mode' = 'none')";
    }

    /** Collects columns in order. */
    public static final class Builder {
        private final String namespace;
        private final String name;
        private final String comment;
        private final List<StructField> columns = new ArrayList<>();
        private List<String> key = List.of();
        private List<String> partitioning = List.of();

        private Builder(String namespace, String name, String comment) {
            this.namespace = namespace;
            this.name = name;
            this.comment = comment;
        }

        /** A column that is never null. */
        public Builder column(String column, DataType type, String meaning) {
            columns.add(new StructField(column, type, false, Metadata.empty()).withComment(meaning));
            return this;
        }

        /** A column that may be null; the comment says when. */
        public Builder optional(String column, DataType type, String meaning) {
            columns.add(new StructField(column, type, true, Metadata.empty()).withComment(meaning));
            return this;
        }

        /** Adds columns that several tables share. */
        public Builder columns(StructType shared) {
            columns.addAll(Arrays.asList(shared.fields()));
            return this;
        }

        public Builder key(String... columns) {
            this.key = List.of(columns);
            return this;
        }

        public Builder partitionedBy(String... transforms) {
            this.partitioning = List.of(transforms);
            return this;
        }

        public TableDefinition build() {
            return new TableDefinition(
                    namespace, name, comment, new StructType(columns.toArray(StructField[]::new)), key, partitioning);
        }
    }
}
