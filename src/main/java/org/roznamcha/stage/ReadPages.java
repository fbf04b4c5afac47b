package org.roznamcha.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.InputFile;

/** Dumps to records. One task reads one file, the largest files first; what is read streams. */
public final class ReadPages {

    /** Name of the accumulator that counts records while they are read, for progress only. */
    public static final String RECORDS_READ = "records read";

    private static final int MOST_TASKS = 100_000;
    private static final StructType FILES = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("bytes", DataTypes.LongType, false)
            .add("modified_millis", DataTypes.LongType, false);

    private final SparkSession spark;
    private final Settings.Input settings;

    public ReadPages(SparkSession spark, Settings.Input settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /** Rows of {@link RecordSchema}: every record of every file, and a closing row for each file. */
    public Dataset<Row> read(List<InputFile> files) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Broadcast<SerializableConfiguration> configuration = context.broadcast(new SerializableConfiguration(hadoop));
        LongAccumulator progress = spark.sparkContext().longAccumulator(RECORDS_READ);
        Settings.Input limits = settings;
        MapPartitionsFunction<Row, Row> open =
                rows -> new FileRecords(asFiles(rows), configuration.value().value(), limits, progress);
        return oneFilePerTask(context, files).mapPartitions(open, Encoders.row(RecordSchema.SCHEMA));
    }

    private Dataset<Row> oneFilePerTask(JavaSparkContext context, List<InputFile> files) {
        List<Row> rows = files.stream()
                .sorted(Comparator.comparingLong(InputFile::bytes).reversed().thenComparing(InputFile::path))
                .map(file -> RowFactory.create(file.path(), file.bytes(), file.modifiedMillis()))
                .toList();
        int tasks = Math.max(1, Math.min(rows.size(), MOST_TASKS));
        return spark.createDataFrame(context.parallelize(new ArrayList<>(rows), tasks), FILES);
    }

    private static Iterator<InputFile> asFiles(Iterator<Row> rows) {
        List<InputFile> files = new ArrayList<>();
        rows.forEachRemaining(row -> files.add(new InputFile(row.getString(0), row.getLong(1), row.getLong(2))));
        return files.iterator();
    }
}
