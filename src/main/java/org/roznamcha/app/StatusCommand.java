package org.roznamcha.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.PublishedRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What a platform engineer asks in the morning. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Shows the published release, the latest runs, what was read, and audits that failed.")
final class StatusCommand implements Callable<Integer> {

    private static final String RUNS = """
            SELECT run_id, outcome, run_date, date_format(started_at, 'yyyy-MM-dd HH:mm:ss') AS started_utc,
                   round(unix_millis(ended_at) / 1000 - unix_millis(started_at) / 1000, 1) AS seconds,
                   coalesce(detail, '') AS detail
            FROM roznamcha.ops.runs ORDER BY run_id DESC LIMIT 10""";

    private static final String LEDGER = """
            SELECT batch_id, count(*) AS files, sum(record_count) AS records, sum(file_bytes) AS bytes
            FROM roznamcha.ops.inputs GROUP BY batch_id ORDER BY batch_id""";

    private static final String REJECTS = """
            SELECT rule, count(*) AS records FROM roznamcha.corpus.rejects GROUP BY rule ORDER BY records DESC, rule""";

    private static final String RULES = """
            SELECT rule, dropped_count AS records, round(100 * record_share, 2) AS percent,
                   coalesce(regexp_replace(format_number(threshold, 3), '[.]?0+$', ''), '') AS limit
            FROM roznamcha.ops.rule_effects
            WHERE run_id = (SELECT max(run_id) FROM roznamcha.ops.rule_effects)
            ORDER BY dropped_count DESC, rule""";

    private static final String ALERTS = """
            SELECT c.run_id, c.check_name, c.figure, c.limit, c.detail
            FROM roznamcha.ops.checks c
            WHERE NOT c.passed AND c.run_id = (SELECT max(run_id) FROM roznamcha.ops.runs)
            ORDER BY c.check_name""";

    @Mixin
    LakeOptions lake = new LakeOptions();

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
    StatusCommand() {}

    @Override
    public Integer call() throws Exception {
        lake.requireLake();
        LakePaths paths = lake.paths();
        LakeFiles files = new LakeFiles(LakeOptions.hadoop());
        PrintWriter out = spec.commandLine().getOut();
        Optional<PublishedRelease> published = PublishedRelease.read(files, paths);
        out.println(published
                .map(release -> "Published: run " + release.runId() + " as of " + release.asOf() + ", "
                        + paths.release(release.runId()))
                .orElse("Published: nothing yet"));
        out.println(files.exists(paths.lock()) ? "Lock: held, " + paths.lock() : "Lock: free");
        try (SparkSession spark = Sessions.reader(paths, lake.settings())) {
            print(spark, out, "Runs", RUNS);
            print(spark, out, "Ledger of inputs", LEDGER);
            print(spark, out, "Rejected records", REJECTS);
            print(spark, out, "What each rule dropped in the last run that read something", RULES);
            alerts(spark, out);
        }
        return ExitCode.DONE;
    }

    private static void print(SparkSession spark, PrintWriter out, String title, String sql) {
        out.println();
        out.println(title);
        RowFormat.table.print(spark.sql(sql), out);
    }

    private static void alerts(SparkSession spark, PrintWriter out) {
        List<Row> alerts = spark.sql(ALERTS).collectAsList();
        if (alerts.isEmpty()) {
            out.println();
            out.println("Open alerts: none");
        } else {
            print(spark, out, "Open alerts", ALERTS);
        }
    }
}
