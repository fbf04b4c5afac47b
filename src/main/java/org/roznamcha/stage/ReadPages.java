package org.roznamcha.stage;

import java.util.ArrayList;
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

/** Dumps to records. A task reads one large file or several small ones, the largest first; what is read streams. */
public final class ReadPages {

    /** Name of the accumulator that counts records while they are read, for progress only. */
    public static final String RECORDS_READ = "roznamcha records read";

    private static final StructType FILE = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("bytes", DataTypes.LongType, false)
            .add("modified_millis", DataTypes.LongType, false);

    private static final StructType TASK = new StructType().add("files", DataTypes.createArrayType(FILE, false), false);

    private final SparkSession spark;
    private final Settings.Input settings;
    private final LongAccumulator recordsRead;

    public ReadPages(SparkSession spark, Settings.Input settings) {
        this.spark = spark;
        this.settings = settings;
        this.recordsRead = spark.sparkContext().longAccumulator(RECORDS_READ);
    }

    /** How many records the tasks have read so far, each as often as it was read: a measure of passes over the input. */
    public long recordsRead() {
        return recordsRead.value();
    }

    /** Rows of {@link RecordSchema}: every record of every file, and a closing row for each file. */
    public Dataset<Row> read(List<InputFile> files) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Broadcast<SerializableConfiguration> configuration = context.broadcast(new SerializableConfiguration(hadoop));
        LongAccumulator progress = recordsRead;
        Settings.Input limits = settings;
        MapPartitionsFunction<Row, Row> open =
                rows -> new FileRecords(files(rows), configuration.value().value(), limits, progress);
        return tasks(context, files).mapPartitions(open, Encoders.row(RecordSchema.SCHEMA));
    }

    private Dataset<Row> tasks(JavaSparkContext context, List<InputFile> files) {
        List<Row> tasks = new ArrayList<>();
        for (List<InputFile> task : ReadTasks.plan(files, context.defaultParallelism())) {
            Row[] rows = task.stream()
                    .map(file -> RowFactory.create(file.path(), file.bytes(), file.modifiedMillis()))
                    .toArray(Row[]::new);
            tasks.add(RowFactory.create((Object) rows));
        }
        return spark.createDataFrame(context.parallelize(tasks, tasks.size()), TASK);
    }

    private static Iterator<InputFile> files(Iterator<Row> tasks) {
        return new FlatIterator<>(
                tasks,
                task -> task.<Row>getList(0).stream()
                        .map(row -> new InputFile(row.getString(0), row.getLong(1), row.getLong(2)))
                        .toList());
    }
}
