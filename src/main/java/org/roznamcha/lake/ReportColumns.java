package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns that report tables share: the four counting units, shares, and where a row comes from. */
final class ReportColumns {

    /** The four counting units, always side by side. */
    static final StructType UNITS = struct(
            field("page_count", LongType, "Distinct canonical URLs"),
            field("document_count", LongType, "Distinct (host, duplicate cluster)"),
            field("story_count", LongType, "Distinct duplicate clusters, dated by their earliest trusted copy"),
            field("story_fraction_sum", DoubleType, "Sum over documents of 1 / hosts in the cluster"));

    /** How large a part of its period a series is, and how sure that is. */
    static final StructType SHARES = struct(
            field("story_share", DoubleType, "story_count / stories of the period, 0 to 1"),
            field("document_share", DoubleType, "document_count / documents of the period, 0 to 1"),
            field("share_low", DoubleType, "Lower end of the Wilson 95 % interval of story_share"),
            field("share_high", DoubleType, "Upper end of the Wilson 95 % interval of story_share"));

    /** Which run, programs and data stand behind a row. */
    static final StructType PROVENANCE = struct(
            field("run_id", StringType, "Run that wrote the row"),
            field("as_of_at", TimestampType, "Moment of that run, UTC"),
            field("pipeline_version", StringType, "Version of the program"),
            field("gazetteer_version", StringType, "Version of the gazetteer"),
            field("model_version", StringType, "Version of the topic rules"),
            field(
                    "is_final",
                    BooleanType,
                    "Whether the period is long enough past that it is expected to change no more"));

    private ReportColumns() {}

    private static StructType struct(StructField... fields) {
        return new StructType(fields);
    }

    private static StructField field(String name, org.apache.spark.sql.types.DataType type, String meaning) {
        return new StructField(name, type, false, org.apache.spark.sql.types.Metadata.empty()).withComment(meaning);
    }
}
