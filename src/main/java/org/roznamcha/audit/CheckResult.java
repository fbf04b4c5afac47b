package org.roznamcha.audit;

import org.apache.spark.sql.Row;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RowWriter;

/**
 * What an audit measured.
 *
 * @param name the audit
 * @param promise the promise it guards
 * @param figure what was measured
 * @param limit the most it may be
 * @param counted what the figure counts, for a person
 */
public record CheckResult(String name, String promise, double figure, double limit, String counted) {

    public boolean passed() {
        return figure <= limit;
    }

    /** The row for {@code ops.checks}. */
    public Row toRow(String runId) {
        return new RowWriter(OpsTables.CHECKS.schema())
                .set("run_id", runId)
                .set("check_name", name)
                .set("promise", promise)
                .set("figure", figure)
                .set("limit", limit)
                .set("passed", passed())
                .set("detail", counted)
                .row();
    }
}
