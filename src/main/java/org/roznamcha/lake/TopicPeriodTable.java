package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** {@code reports.topic_daily}, {@code topic_weekly}, {@code topic_monthly}. */
public final class TopicPeriodTable {

    private TopicPeriodTable() {}

    /** The table of one period length. */
    public static TableDefinition of(Period period) {
        return TableDefinition.named(
                        "reports", "topic_" + period.suffix(), "How much of a " + period.unit() + " a topic takes")
                .column("date", DateType, "First day of the " + period.unit() + ", Asia/Karachi")
                .column("topic_id", StringType, "Topic, see reports.topics")
                .columns(ReportColumns.UNITS)
                .column("soft_count", DoubleType, "Sum over stories of the topic's mean score in the story's pages")
                .column("first_choice_count", LongType, "Stories whose strongest topic it is")
                .column(
                        "unassigned_share",
                        DoubleType,
                        "Share of the period's stories that no topic takes, by score, 0 to 1")
                .columns(ReportColumns.SHARES)
                .columns(TrendColumns.of(period))
                .columns(ReportColumns.PROVENANCE)
                .key("date", "topic_id")
                .build();
    }
}
