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
import org.roznamcha.page.source.FileRange;

/** Dumps to records. A task reads a large file, a part of one, or several small ones, the largest first; what is read streams. */
public final class ReadPages {

    /** Name of the accumulator that counts records while they are read, for progress only. */
    public static final String RECORDS_READ = "roznamcha records read";

    private static final StructType PART = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("bytes", DataTypes.LongType, false)
            .add("modified_millis", DataTypes.LongType, false)
            .add("header", DataTypes.StringType, true)
            .add("from", DataTypes.LongType, false)
            .add("to", DataTypes.LongType, false);

    private static final StructType TASK = new StructType().add("parts", DataTypes.createArrayType(PART, false), false);

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

    /** Rows of {@link RecordSchema}: every record of every file, and a closing row for each part of a file that one task reads. */
    public Dataset<Row> read(List<InputFile> files) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Broadcast<SerializableConfiguration> configuration = context.broadcast(new SerializableConfiguration(hadoop));
        LongAccumulator progress = recordsRead;
        Settings.Input limits = settings;
        MapPartitionsFunction<Row, Row> open =
                rows -> new FileRecords(parts(rows), configuration.value().value(), limits, progress);
        List<FilePart> parts = new CutFiles(context, configuration, settings).cut(files);
        return tasks(context, parts).mapPartitions(open, Encoders.row(RecordSchema.SCHEMA));
    }

    private Dataset<Row> tasks(JavaSparkContext context, List<FilePart> parts) {
        List<Row> tasks = new ArrayList<>();
        for (List<FilePart> task : ReadTasks.plan(parts, context.defaultParallelism())) {
            Row[] rows = task.stream().map(ReadPages::row).toArray(Row[]::new);
            tasks.add(RowFactory.create((Object) rows));
        }
        return spark.createDataFrame(context.parallelize(tasks, tasks.size()), TASK);
    }

    private static Row row(FilePart part) {
        InputFile file = part.file();
        FileRange range = part.range();
        return RowFactory.create(
                file.path(), file.bytes(), file.modifiedMillis(), file.header(), range.from(), range.to());
    }

    private static Iterator<FilePart> parts(Iterator<Row> tasks) {
        return new FlatIterator<>(
                tasks,
                task -> task.<Row>getList(0).stream().map(ReadPages::part).toList());
    }

    private static FilePart part(Row row) {
        return new FilePart(
                new InputFile(row.getString(0), row.getLong(1), row.getLong(2), row.getString(3)),
                new FileRange(row.getLong(4), row.getLong(5)));
    }
}
