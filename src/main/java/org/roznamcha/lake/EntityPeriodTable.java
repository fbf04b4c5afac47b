package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

/** {@code reports.entity_daily}, {@code entity_weekly}, {@code entity_monthly}. */
public final class EntityPeriodTable {

    private EntityPeriodTable() {}

    /** The table of one period length. */
    public static TableDefinition of(Period period) {
        return TableDefinition.named(
                        "reports",
                        "entity_" + period.suffix(),
                        "How often an entity is spoken of in a " + period.unit())
                .column("date", DateType, "First day of the " + period.unit() + ", Asia/Karachi")
                .column("entity_id", StringType, "Entity, see reports.entities")
                .columns(ReportColumns.UNITS)
                .column("mention_count", LongType, "Mentions by name in the counted pages, title and text")
                .column("title_count", LongType, "Those of them that stand in a title")
                .column("demonym_count", LongType, "Mentions by demonym, such as روسی for Russia; in no other count")
                .column("host_count", LongType, "Hosts that speak of it")
                .column(
                        "effective_hosts",
                        DoubleType,
                        "exp of the entropy of its documents over hosts; 0 without documents")
                .columns(ReportColumns.SHARES)
                .columns(TrendColumns.of(period))
                .columns(ReportColumns.PROVENANCE)
                .key("date", "entity_id")
                .build();
    }
}
