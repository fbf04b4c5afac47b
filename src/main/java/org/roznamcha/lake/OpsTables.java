package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The job's own books: what was read, run, checked and restated. */
public final class OpsTables {

    public static final TableDefinition INPUTS = TableDefinition.named("ops", "inputs", "One file that was read")
            .column("source_file", StringType, "Path of the file")
            .column("file_bytes", LongType, "Size in bytes when it was read")
            .column("modified_at", TimestampType, "Modification time when it was read, UTC")
            .column("record_count", LongType, "Records that the reader met: captures + rejects")
            .column("batch_id", StringType, "Batch that read it")
            .key("source_file")
            .build();

    private static final StructType STEP = new StructType(new StructField[] {
        new StructField("name", StringType, false, Metadata.empty()),
        new StructField("seconds", DoubleType, false, Metadata.empty()),
        new StructField("rows", LongType, false, Metadata.empty()),
        new StructField("records_read", LongType, false, Metadata.empty()),
        new StructField("shuffle_bytes", LongType, false, Metadata.empty())
    });

    public static final TableDefinition RUNS = TableDefinition.named("ops", "runs", "One run of the job")
            .column("run_id", StringType, "Run")
            .column("command", StringType, "Command that started it")
            .column("run_date", DateType, "Day the run stands for, Asia/Karachi")
            .column("started_at", TimestampType, "UTC")
            .column("ended_at", TimestampType, "UTC")
            .column(
                    "steps",
                    DataTypes.createArrayType(STEP, false),
                    "Steps in order: name, seconds, rows made, input records read, bytes shuffled")
            .column("batch_id", StringType, "Batch of input files it read")
            .column("settings", StringType, "Fingerprint of the configuration")
            .column("pipeline_version", StringType, "Version of the program")
            .column("gazetteer_version", StringType, "Version of the gazetteer")
            .column("model_version", StringType, "Version of the topic rules")
            .column("outcome", StringType, "published, unchanged or audit-failed")
            .optional("detail", StringType, "Why it did not publish")
            .key("run_id")
            .build();

    public static final TableDefinition CHECKS = TableDefinition.named("ops", "checks", "One audit of one run")
            .column("run_id", StringType, "Run")
            .column("check_name", StringType, "Name of the audit")
            .column("promise", StringType, "The promise it guards")
            .column("figure", DoubleType, "What was measured")
            .column("limit", DoubleType, "The most it may be")
            .column("passed", BooleanType, "Whether figure is at most limit")
            .column("detail", StringType, "What was counted, in one sentence")
            .key("run_id", "check_name")
            .build();

    public static final TableDefinition RESTATEMENTS = TableDefinition.named(
                    "ops", "restatements", "One published cell that a later run changed")
            .column("run_id", StringType, "Run that changed it")
            .column("table_name", StringType, "Report table")
            .column("date", DateType, "Period of the cell")
            .column("series_id", StringType, "Entity, topic or host of the cell")
            .column("column_name", StringType, "Column that changed")
            .column("old_value", DoubleType, "Value published before; 0 where the row is new")
            .column("new_value", DoubleType, "Value published now; 0 where the row is gone")
            .column(
                    "reason",
                    StringType,
                    "new-input; new-versions when program, gazetteer or topic rules changed; new-settings when limits did")
            .key("run_id", "table_name", "date", "series_id", "column_name")
            .build();

    private OpsTables() {}
}
