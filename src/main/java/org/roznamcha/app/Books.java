package org.roznamcha.app;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.roznamcha.audit.CheckResult;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.DocumentId;
import org.roznamcha.entity.Gazetteer;
import org.roznamcha.lake.InputFile;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.lake.Run;
import org.roznamcha.topic.TopicClassifier;

/** What runs write down about themselves, and what a run learns from those before it. */
final class Books {

    private static final String PUBLISHED = "published";
    private static final String UNCHANGED = "unchanged";
    private static final String AUDIT_FAILED = "audit-failed";

    private final SparkSession spark;
    private final LakeTables tables;
    private final Settings settings;
    private final Progress progress;

    Books(SparkSession spark, LakeTables tables, Settings settings, Progress progress) {
        this.spark = spark;
        this.tables = tables;
        this.settings = settings;
        this.progress = progress;
    }

    /** The versions that this program runs with. */
    static Run.Versions versions() {
        return new Run.Versions(
                ProgramVersion.current(),
                Gazetteer.bundled().version(),
                TopicClassifier.bundled().version());
    }

    /** Identity of a batch: the same files give the same id. */
    static String batchId(List<InputFile> files) {
        return DocumentId.textHash(files.toString()).substring(0, 16);
    }

    /** The files that no published run has read in their present size and time. */
    List<InputFile> fresh(List<InputFile> files) {
        if (tables.rows(OpsTables.INPUTS) == 0) {
            return files;
        }
        Set<InputFile> known = new HashSet<>();
        for (Row row : tables.read(OpsTables.INPUTS)
                .select("source_file", "file_bytes", "modified_at")
                .collectAsList()) {
            Instant modified = row.getInstant(2);
            known.add(new InputFile(row.getString(0), row.getLong(1), modified.toEpochMilli()));
        }
        return files.stream().filter(file -> !known.contains(file.alone())).toList();
    }

    /** Whether the last run that stands was made for the same day, by the same programs, configured alike. */
    boolean lastRunWasLike(Run run) {
        return lastRun()
                .map(row -> row.<LocalDate>getAs("run_date").equals(run.runDate())
                        && versions(row).equals(run.versions())
                        && row.<String>getAs("settings").equals(settings.fingerprint()))
                .orElse(false);
    }

    /** The versions behind the published figures; this program's own before the first run. */
    Run.Versions lastVersions() {
        return lastRun().map(Books::versions).orElseGet(Books::versions);
    }

    /** The configuration behind the published figures; the present one before the first run. */
    String lastSettings() {
        return lastRun().map(row -> row.<String>getAs("settings")).orElseGet(settings::fingerprint);
    }

    private Optional<Row> lastRun() {
        return tables
                .read(OpsTables.RUNS)
                .where(col("outcome").isin(PUBLISHED, UNCHANGED))
                .orderBy(col("run_id").desc())
                .limit(1)
                .collectAsList()
                .stream()
                .findFirst();
    }

    private static Run.Versions versions(Row row) {
        return new Run.Versions(
                row.getAs("pipeline_version"), row.getAs("gazetteer_version"), row.getAs("model_version"));
    }

    /** Books a run that is about to be published, on the candidate. */
    void record(Run run, List<CheckResult> checks, Instant end) {
        append(run, checks, end, PUBLISHED, null);
    }

    /** Books a run that found nothing new. */
    void recordUnchanged(Run run, Instant end) {
        append(run, List.of(), end, UNCHANGED, "no new input, and nothing else changed");
        tables.settle(tables.candidateSnapshots());
    }

    /** Books a run whose audit failed, after its candidates were dropped. */
    void recordFailedAudit(Run run, List<CheckResult> checks, Instant end) {
        List<String> failed =
                checks.stream().filter(c -> !c.passed()).map(CheckResult::name).toList();
        append(run, checks, end, AUDIT_FAILED, "failed: " + String.join(", ", failed));
        tables.settle(tables.candidateSnapshots());
    }

    private void append(Run run, List<CheckResult> checks, Instant end, String outcome, @Nullable String detail) {
        List<Row> results =
                checks.stream().map(check -> check.toRow(run.runId())).toList();
        tables.append(OpsTables.CHECKS, spark.createDataFrame(results, OpsTables.CHECKS.schema()));
        Row row = new RowWriter(OpsTables.RUNS.schema())
                .set("run_id", run.runId())
                .set("command", run.command())
                .set("run_date", run.runDate())
                .set("started_at", run.asOf())
                .set("ended_at", end)
                .set("steps", steps())
                .set("batch_id", run.batchId())
                .set("settings", settings.fingerprint())
                .set("pipeline_version", run.versions().pipeline())
                .set("gazetteer_version", run.versions().gazetteer())
                .set("model_version", run.versions().model())
                .set("outcome", outcome)
                .set("detail", detail)
                .row();
        tables.append(OpsTables.RUNS, spark.createDataFrame(List.of(row), OpsTables.RUNS.schema()));
    }

    private Row[] steps() {
        return progress.steps().stream()
                .map(step -> RowFactory.create(
                        step.name(), step.seconds(), step.rows(), step.recordsRead(), step.shuffleBytes()))
                .toArray(Row[]::new);
    }
}
