package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns that set a period against those before it. */
final class TrendColumns {

    private TrendColumns() {}

    static StructType of(Period period) {
        String unit = period.unit();
        return new StructType(new StructField[] {
            field(
                    "previous_story_count",
                    LongType,
                    "story_count of the " + unit + " before; 0 if it was not spoken of"),
            field("share_change", DoubleType, "story_share less that of the " + unit + " before, −1 to 1"),
            field(
                    "trailing_story_count",
                    LongType,
                    "Sum of story_count over " + period.trailing() + " " + unit + "s, this one included")
        });
    }

    private static StructField field(String name, org.apache.spark.sql.types.DataType type, String meaning) {
        return new StructField(name, type, false, Metadata.empty()).withComment(meaning);
    }
}
