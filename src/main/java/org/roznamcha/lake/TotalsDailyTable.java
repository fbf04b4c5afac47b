package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;

/** {@code reports.totals_daily}: the whole of each day, which shares are shares of. */
public final class TotalsDailyTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "reports", "totals_daily", "Everything that is dated on one day")
            .column("date", DateType, "Day, Asia/Karachi")
            .columns(ReportColumns.UNITS)
            .column("host_count", LongType, "Hosts with a document on this day")
            .columns(ReportColumns.PROVENANCE)
            .key("date")
            .build();

    private TotalsDailyTable() {}
}
