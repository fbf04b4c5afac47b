package org.roznamcha.stage;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.lake.LakePaths;

/**
 * Rows of the run under way that are written before they are used. What is computed from them can never see them computed anew in
 * another way, and a lost executor costs no more than its own task.
 */
final class StagedRows {

    private final SparkSession spark;
    private final Path folder;

    StagedRows(SparkSession spark, LakePaths lake, String folder) {
        this.spark = spark;
        this.folder = new Path(lake.staging(), folder);
    }

    /** Writes rows and gives what was written. The schema is that of the rows. */
    Dataset<Row> keep(String name, Dataset<Row> rows) {
        String path = new Path(folder, name).toString();
        rows.write().mode(SaveMode.Overwrite).parquet(path);
        return spark.read().schema(rows.schema()).parquet(path);
    }
}
