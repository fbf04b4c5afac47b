package org.roznamcha.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.roznamcha.audit.Audit;
import org.roznamcha.audit.CheckResult;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.InputFile;
import org.roznamcha.lake.InputListing;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.lake.LakeLock;
import org.roznamcha.lake.LakeOpening;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.Publication;
import org.roznamcha.lake.PublishedRelease;
import org.roznamcha.lake.Run;
import org.roznamcha.site.ReportPageWriter;
import org.roznamcha.stage.CleaningOptions;

/**
 * The whole job: read, clean, deduplicate, annotate, count, audit, publish. Everything is written to the candidate branch
 * of each table; nothing is seen by a reader before the audits passed and the release stands.
 */
final class NightlyJob {

    private final Settings settings;
    private final LakePaths lake;
    private final Clock clock;
    private final Progress progress;

    NightlyJob(Settings settings, LakePaths lake, Clock clock, Progress progress) {
        this.settings = settings;
        this.lake = lake;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Runs the job.
     *
     * @param inputs files, folders or globs
     * @param runDate day the run stands for; null for today
     */
    NightlyOutcome run(List<String> inputs, @Nullable LocalDate runDate) throws Exception {
        Configuration hadoop = LakeOptions.hadoop();
        List<InputFile> files = new InputListing(hadoop).list(inputs);
        LakeFiles lakeFiles = new LakeFiles(hadoop);
        Publication.requireLakeOrNothing(lakeFiles, lake);
        Duration staleAfter = Duration.ofMinutes(settings.lockStaleMinutes());
        LakeLock lock = LakeLock.acquire(lakeFiles, lake, staleAfter, clock);
        CompletableFuture<Run.Versions> versions = loadModels();
        try (SparkSession spark = Sessions.writer(lake, settings)) {
            return run(spark, lock, lakeFiles, files, runDate, versions);
        } finally {
            progress.close();
            lock.close();
        }
    }

    /** Loads what the first page will ask for, while the session opens. */
    private CompletableFuture<Run.Versions> loadModels() {
        CompletableFuture<Run.Versions> versions = CompletableFuture.supplyAsync(Books::versions);
        var unused = versions.thenRun(CleaningOptions.of(settings)::cleaner);
        return versions;
    }

    private NightlyOutcome run(
            SparkSession spark,
            LakeLock lock,
            LakeFiles lakeFiles,
            List<InputFile> files,
            @Nullable LocalDate runDate,
            CompletableFuture<Run.Versions> versions)
            throws Exception {
        spark.sparkContext().addSparkListener(new TaskProgress(progress));
        LakeTables tables = new LakeTables(spark);
        Publication publication = new Publication(tables, lakeFiles, lake);
        LakeOpening opening = open(tables, publication);
        Optional<PublishedRelease> before = publication.current();
        Instant start = startAfter(before);
        LocalDate day =
                runDate == null ? start.atZone(settings.reports().zone()).toLocalDate() : runDate;
        Books books = new Books(spark, tables, settings, progress);
        List<InputFile> fresh = opening.lakeStood() ? books.fresh(files) : files;
        Run run = new Run(Run.idAt(start), "nightly", day, start, Books.batchId(fresh), versions.join());
        if (before.isPresent() && fresh.isEmpty() && books.lastRunWasLike(run)) {
            books.recordUnchanged(run, clock.instant());
            String published = before.get().runId();
            return NightlyOutcome.unchanged(published, Highlights.of(spark, tables, lake, published));
        }
        new NightlySteps(spark, tables, settings, lake, run, progress).build(fresh, before.isPresent(), books, opening);
        return conclude(spark, lock, publication, books, run);
    }

    /** Audits what was built and publishes it, or not. */
    private NightlyOutcome conclude(SparkSession spark, LakeLock lock, Publication publication, Books books, Run run)
            throws Exception {
        LakeTables tables = new LakeTables(spark);
        List<CheckResult> checks = audit(spark);
        if (!checks.stream().allMatch(CheckResult::passed)) {
            tables.settle(Map.of());
            books.recordFailedAudit(run, checks, clock.instant());
            return NightlyOutcome.auditFailed(run.runId(), checks);
        }
        books.record(run, checks, clock.instant());
        progress.step("publish", () -> {
            String page = ReportPageWriter.render(new SitePage(spark, tables, run).gather(checks));
            publication.publish(run, page, settings.releasesKept(), lock);
            return 1;
        });
        return NightlyOutcome.published(run.runId(), Highlights.of(spark, tables, lake, run.runId()));
    }

    /** Run ids sort by time even if the clock was set back. */
    private Instant startAfter(Optional<PublishedRelease> before) {
        Instant now = clock.instant();
        return before.map(release -> Instant.parse(release.asOf()).plusMillis(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    private LakeOpening open(LakeTables tables, Publication publication) throws Exception {
        AtomicReference<LakeOpening> opening = new AtomicReference<>();
        progress.step("open the lake", () -> {
            opening.set(LakeOpening.of(tables, publication));
            return 0;
        });
        return Objects.requireNonNull(opening.get());
    }

    private List<CheckResult> audit(SparkSession spark) throws Exception {
        List<CheckResult> results = new ArrayList<>();
        progress.step("audit", () -> {
            results.addAll(new Audit(spark, lake).run());
            return results.size();
        });
        return results;
    }
}
