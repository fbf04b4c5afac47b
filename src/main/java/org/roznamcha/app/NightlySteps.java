package org.roznamcha.app;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.SitemapDates;
import org.roznamcha.lake.Concurrently;
import org.roznamcha.lake.DocumentTopicsTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.InputFile;
import org.roznamcha.lake.LakeOpening;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.MentionsTable;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RuleEffectsTable;
import org.roznamcha.lake.Run;
import org.roznamcha.lake.Tables;
import org.roznamcha.stage.AssignTopics;
import org.roznamcha.stage.CleanDocuments;
import org.roznamcha.stage.CountReports;
import org.roznamcha.stage.CountRuleEffects;
import org.roznamcha.stage.DescribeDimensions;
import org.roznamcha.stage.FindDuplicates;
import org.roznamcha.stage.FindMentions;
import org.roznamcha.stage.FindRestatements;
import org.roznamcha.stage.LoadSitemaps;
import org.roznamcha.stage.ReadPages;
import org.roznamcha.stage.RemoveRepeatedLines;
import org.roznamcha.stage.StoreDocuments;

/** The steps of the job in order: what the picture in the README shows, as code. */
final class NightlySteps {

    private final SparkSession spark;
    private final LakeTables tables;
    private final Settings settings;
    private final LakePaths lake;
    private final Run run;
    private final Progress progress;

    /** Rows of {@code corpus.documents} that this run added or changed. */
    private Dataset<Row> touched;

    NightlySteps(SparkSession spark, LakeTables tables, Settings settings, LakePaths lake, Run run, Progress progress) {
        this.spark = spark;
        this.tables = tables;
        this.settings = settings;
        this.lake = lake;
        this.run = run;
        this.progress = progress;
        this.touched = spark.createDataFrame(List.of(), DocumentsTable.SCHEMA);
    }

    /**
     * Builds every table of the run on its candidate branch.
     *
     * @param fresh input files not read before
     * @param published whether there is a release to compare with
     * @param books what earlier runs wrote down
     * @param opening makes the tables of a new lake once pages are read
     */
    void build(List<InputFile> fresh, boolean published, Books books, LakeOpening opening) throws Exception {
        boolean sameVersions = !published || books.lastVersions().equals(run.versions());
        boolean sameSettings = !published || books.lastSettings().equals(settings.fingerprint());
        if (fresh.isEmpty()) {
            opening.complete();
        } else {
            String staged = new Path(lake.staging(), "cleaned").toString();
            progress.step("read and clean", () -> readAndClean(fresh, staged, opening));
            RemoveRepeatedLines removal = new RemoveRepeatedLines(spark, tables, lake, settings);
            progress.step("remove repeated lines", () -> removeRepeatedLines(staged, removal));
            progress.step("store documents", () -> store(removal));
        }
        boolean sameRules = sameSettings
                && (!published
                        || books.lastVersions().pipeline().equals(run.versions().pipeline()));
        if (!fresh.isEmpty() || !sameRules) {
            progress.step("find duplicates", () -> findDuplicates(sameRules));
        }
        progress.step("find mentions", () -> findMentions(sameVersions));
        progress.step("assign topics", () -> assignTopics(sameVersions));
        progress.step("count reports", this::countReports);
        if (published) {
            progress.step("find restatements", () -> findRestatements(reason(sameVersions, sameSettings)));
        }
    }

    private long readAndClean(List<InputFile> files, String staged, LakeOpening opening) throws IOException {
        ReadPages pages = new ReadPages(spark, settings.input());
        SitemapDates sitemaps =
                LoadSitemaps.load(settings.input(), spark.sparkContext().hadoopConfiguration());
        new CleanDocuments(settings, run, sitemaps)
                .clean(pages.read(files))
                .write()
                .parquet(staged);
        progress.pages(pages.recordsRead());
        opening.complete();
        return spark
                .read()
                .parquet(staged)
                .where("input IS NOT NULL")
                .select("input.record_count")
                .collectAsList()
                .stream()
                .mapToLong(row -> row.getLong(0))
                .sum();
    }

    private long removeRepeatedLines(String staged, RemoveRepeatedLines removal) {
        Dataset<Row> cleaned = spark.read().parquet(staged);
        new StoreDocuments(spark, tables, lake).forgetReplacedFiles(cleaned);
        return removal.remove(cleaned);
    }

    private long store(RemoveRepeatedLines removal) {
        Dataset<Row> stored = new StoreDocuments(spark, tables, lake).store(removal.staged(), removal.trimmed());
        touched = stored;
        tables.append(RuleEffectsTable.DEFINITION, new CountRuleEffects(spark, tables, settings, run).count());
        return stored.count();
    }

    private long findDuplicates(boolean sameRules) {
        FindDuplicates stage = new FindDuplicates(spark, tables, lake, settings, run);
        if (sameRules) {
            stage.find(touched, StoreDocuments.gone(spark, lake));
        } else {
            stage.findAnew();
        }
        return tables.rows(DuplicatesTable.DEFINITION);
    }

    private long findMentions(boolean sameVersions) {
        FindMentions stage = new FindMentions();
        if (sameVersions) {
            tables.append(MentionsTable.DEFINITION, stage.find(touched));
        } else {
            tables.overwrite(MentionsTable.DEFINITION, stage.find(tables.read(DocumentsTable.DEFINITION)));
        }
        return tables.rows(MentionsTable.DEFINITION);
    }

    private long assignTopics(boolean sameVersions) {
        AssignTopics stage = new AssignTopics();
        if (sameVersions) {
            tables.append(DocumentTopicsTable.DEFINITION, stage.assign(touched));
        } else {
            tables.overwrite(DocumentTopicsTable.DEFINITION, stage.assign(tables.read(DocumentsTable.DEFINITION)));
        }
        return tables.rows(DocumentTopicsTable.DEFINITION);
    }

    private long countReports() {
        Concurrently.run(List.of(
                new DescribeDimensions(spark, tables)::describe,
                new CountReports(spark, tables, lake, settings.reports(), run)::count));
        return Tables.REPORTS.stream().mapToLong(tables::rows).sum();
    }

    private static String reason(boolean sameVersions, boolean sameSettings) {
        if (!sameVersions) {
            return "new-versions";
        }
        return sameSettings ? "new-input" : "new-settings";
    }

    private long findRestatements(String reason) {
        tables.append(OpsTables.RESTATEMENTS, new FindRestatements(tables, run, reason).find());
        return tables.read(OpsTables.RESTATEMENTS)
                .where("run_id = '" + run.runId() + "'")
                .count();
    }
}
