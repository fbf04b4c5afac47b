package org.roznamcha.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.lake.LakePaths;

/** Rows that one step of a run leaves in storage for another. What is read back is never computed anew. */
final class StagingFiles {

    private final SparkSession spark;
    private final LakePaths lake;

    StagingFiles(SparkSession spark, LakePaths lake) {
        this.spark = spark;
        this.lake = lake;
    }

    /** Writes rows under a name that this run has not used yet, and reads them back. */
    Dataset<Row> keep(String name, Dataset<Row> rows) {
        rows.write().parquet(path(name).toString());
        return read(name, rows.schema());
    }

    /** Rows kept under a name; none when nothing was. */
    Dataset<Row> read(String name, StructType schema) {
        Path path = path(name);
        try {
            boolean kept = path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(path);
            return kept
                    ? spark.read().schema(schema).parquet(path.toString())
                    : spark.createDataFrame(List.of(), schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String name) {
        return new Path(lake.staging(), name);
    }
}
