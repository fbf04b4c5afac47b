package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** {@code reports.coverage_daily}: what was seen of each host, so that zero can be told from not collected. */
public final class CoverageDailyTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "reports", "coverage_daily", "What was collected and dated of one host on one day")
            .column("date", DateType, "Day, Asia/Karachi")
            .column("host", StringType, "Host of the canonical address")
            .columns(ReportColumns.UNITS)
            .column("undated_count", LongType, "Pages first fetched on this day that have no date; on no other count")
            .column(
                    "suspect_count",
                    LongType,
                    "Pages first fetched on this day whose date is doubted; on no other count")
            .column(
                    "late_count",
                    LongType,
                    "Pages of this day that were fetched more than reports.late-after-days later")
            .column("rejected_count", LongType, "Records fetched on this day that became no document")
            .optional(
                    "expected_count",
                    DoubleType,
                    "Median document_count of this weekday over the 8 weeks before; null without any")
            .optional("completeness", DoubleType, "document_count / expected_count; null without expectation")
            .column("state", StringType, "observed, true_zero, not_collected or partial")
            .columns(ReportColumns.PROVENANCE)
            .key("date", "host")
            .build();

    private CoverageDailyTable() {}
}
