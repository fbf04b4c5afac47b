package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.lake.LakePaths;

/**
 * Rows of the run under way that are written before they are used. What is computed from them can never see them computed anew in
 * another way, and a lost executor costs no more than its own task.
 */
final class StagingFiles {

    /** Where a row lies among those that were read from storage. */
    static final String[] PLACE = {"file_name", "row_index"};

    private final SparkSession spark;
    private final Path folder;

    StagingFiles(SparkSession spark, LakePaths lake) {
        this.spark = spark;
        this.folder = lake.staging();
    }

    /** The files of one step in a folder of its own. */
    StagingFiles(SparkSession spark, LakePaths lake, String step) {
        this.spark = spark;
        this.folder = new Path(lake.staging(), step);
    }

    /** Writes rows under a name, in place of what it held, and reads them back. The schema is that of the rows. */
    Dataset<Row> keep(String name, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(path(name).toString());
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

    /** Rows read from storage, with {@link #PLACE}. */
    static Dataset<Row> placed(Dataset<Row> rows) {
        return rows.select(
                col("*"),
                col("_metadata.file_name").as(PLACE[0]),
                col("_metadata.row_index").as(PLACE[1]));
    }

    private Path path(String name) {
        return new Path(folder, name);
    }
}
