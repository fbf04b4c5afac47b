package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * {@code ops.rule_effects}: what each rule dropped in each run that read something. Every rule has a row in every such run, also where
 * it dropped nothing, so that a rule that falls silent shows as well as one that begins to drop much.
 */
public final class RuleEffectsTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "ops", "rule_effects", "What one rule dropped in one run that read new input")
            .column("run_id", StringType, "Run")
            .column("rule", StringType, "Name of the rule, as in corpus.rejects")
            .optional("threshold", DoubleType, "Its limit in this run; null for rules without one")
            .column("dropped_count", LongType, "Records of the run whose first broken rule it was")
            .column("record_share", DoubleType, "dropped_count as a share of the records the run read, 0 to 1")
            .key("run_id", "rule")
            .build();

    private RuleEffectsTable() {}

    /**
     * The row of one rule.
     *
     * @param dropped records that it dropped
     * @param records all that the run read
     */
    public static Row toRow(String runId, String rule, @Nullable Double threshold, long dropped, long records) {
        return new RowWriter(DEFINITION.schema())
                .set("run_id", runId)
                .set("rule", rule)
                .set("threshold", threshold)
                .set("dropped_count", dropped)
                .set("record_share", records == 0 ? 0 : (double) dropped / records)
                .row();
    }
}
