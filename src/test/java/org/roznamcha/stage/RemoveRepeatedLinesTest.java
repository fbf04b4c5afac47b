package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.CanonicalUrl;
import org.roznamcha.document.CleanedPage;
import org.roznamcha.document.Decision;
import org.roznamcha.document.DocumentText;
import org.roznamcha.document.Language;
import org.roznamcha.document.LanguageProfile;
import org.roznamcha.document.NewsPages;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.HostLinesTable;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.OpsTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.RemovedLinesTable;
import org.roznamcha.lake.RepeatedLinesTable;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.Extraction;
import org.roznamcha.page.PublicationDate;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.text.UrduText;

/**
 * A host whose pages end in two lines that are no page's own, and another that stores one story many times; six pages make a
 * line repeated. The pages come in one night, or in several in any order.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoveRepeatedLinesTest {

    private static final String FOLLOW = "تازہ ترین خبروں کے لیے ہمارا واٹس ایپ چینل فالو کریں";
    private static final String RIGHTS = "جملہ حقوق محفوظ";
    private static final String GREETING = "خوش آمدید";
    private static final String BACKGROUND = "یاد رہے کہ دریا پر پل پچھلے سال بنا تھا۔";

    private static final List<TableDefinition> TABLES = List.of(
            CapturesTable.DEFINITION,
            DocumentsTable.DEFINITION,
            RejectsTable.DEFINITION,
            HostLinesTable.DEFINITION,
            RepeatedLinesTable.DEFINITION,
            RemovedLinesTable.DEFINITION);

    @TempDir
    static Path folder;

    private Settings settings = Settings.defaults();
    private final List<Row> pages = new ArrayList<>();
    private SparkSession batch;

    @BeforeAll
    void runInOneNight() throws IOException {
        settings = Settings.load(Files.writeString(
                folder.resolve("own.conf"), "roznamcha.repeated-lines.min-pages = 6", StandardCharsets.UTF_8));
        for (int i = 0; i < 16; i++) {
            String greeting = i % 2 == 0 ? GREETING + "\n" : "";
            page("a", "page-" + i, greeting + NewsPages.body(i) + "\n" + FOLLOW + (i % 3 == 0 ? "" : "\n" + RIGHTS));
        }
        page("a", "page-0", NewsPages.body(0));
        page("a", "page-0", NewsPages.body(0) + "\n" + RIGHTS);
        page("a", "short", "دریا پر پل کا افتتاح ہے۔\n" + FOLLOW + "\n" + RIGHTS);
        page("a", "inside", NewsPages.body(40) + "\n" + FOLLOW + "\n" + NewsPages.body(41));
        for (int i = 0; i < 12; i++) {
            page("b", "copy-" + i, NewsPages.body(50) + "\n" + BACKGROUND);
        }
        for (int i = 0; i < 4; i++) {
            page("b", "follow-up-" + i, NewsPages.body(60 + i) + "\n" + BACKGROUND);
        }
        for (int i = 0; i < 12; i++) {
            page(null, "", NewsPages.body(80 + i) + "\n" + FOLLOW);
        }
        batch = nights("batch", List.of(pages));
    }

    @Test
    void linesOfTheHostGoAndEverythingElseStays() {
        assertThat(column(batch, "SELECT concat_ws(' ', host, edge, line) FROM roznamcha.corpus.repeated_lines"))
                .containsExactlyInAnyOrder(
                        "a.example head " + GREETING, "a.example tail " + FOLLOW, "a.example tail " + RIGHTS);
        assertThat(column(batch, text("a.example/page-4"))).containsExactly(NewsPages.body(4));
        assertThat(column(batch, text("a.example/page-5"))).containsExactly(NewsPages.body(5));
        assertThat(column(batch, text("a.example/inside")))
                .containsExactly(NewsPages.body(40) + "\n" + FOLLOW + "\n" + NewsPages.body(41));
        assertThat(column(batch, text("b.example/copy-3"))).containsExactly(NewsPages.body(50) + "\n" + BACKGROUND);
        assertThat(column(batch, text("b.example/follow-up-3")))
                .containsExactly(NewsPages.body(63) + "\n" + BACKGROUND);
    }

    @Test
    void versionsThatDifferedInSuchLinesAloneAreOneDocument() {
        assertThat(column(batch, text("a.example/page-0"))).containsExactly(NewsPages.body(0));
        assertThat(column(
                        batch,
                        "SELECT DISTINCT doc_id FROM roznamcha.corpus.captures WHERE canonical_url LIKE '%/page-0'"))
                .hasSize(1);
    }

    @Test
    void everyRemovedLineIsKeptWithItsReason() {
        assertThat(column(batch, """
                SELECT concat_ws(' ', r.edge, l.line, r.reason)
                FROM roznamcha.corpus.removed_lines r
                JOIN roznamcha.corpus.documents d USING (doc_id)
                JOIN roznamcha.corpus.repeated_lines l
                  ON l.host = d.host AND l.edge = r.edge AND l.line_key = r.line_key
                WHERE d.canonical_url LIKE '%/page-4'"""))
                .containsExactlyInAnyOrder(
                        "head " + GREETING + " repeated-on-host",
                        "tail " + FOLLOW + " repeated-on-host",
                        "tail " + RIGHTS + " repeated-on-host");
    }

    @Test
    void aPageThatWasMadeUpOfThemIsRejected() {
        assertThat(column(batch, "SELECT concat_ws(' ', url, rule) FROM roznamcha.corpus.rejects"))
                .containsExactly("https://a.example/short repeated-lines");
        assertThat(column(batch, "SELECT count(*) FROM roznamcha.corpus.captures"))
                .containsExactly(Long.toString(pages.size() - 1));
    }

    @Test
    void severalNightsInAnyOrderEqualOneAndReadingAgainChangesNothing() throws IOException {
        long seed = 20260216;
        List<Row> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, new Random(seed));
        int third = shuffled.size() / 3;

        SparkSession several = nights(
                "several",
                List.of(
                        shuffled.subList(0, third),
                        shuffled.subList(third, 2 * third),
                        shuffled.subList(2 * third, shuffled.size())));

        assertThat(contents(several, TABLES)).as("seed %d", seed).isEqualTo(contents(batch, TABLES));

        assertThat(night(several, "several", pages.subList(0, 3))).isEmpty();
        List<TableDefinition> withoutCaptures = TABLES.subList(1, TABLES.size());
        assertThat(contents(several, withoutCaptures)).isEqualTo(contents(batch, withoutCaptures));
    }

    @Test
    void whatChangedAndWhatWentIsSaid() throws IOException {
        List<Row> first = pages.subList(0, 5);
        List<Row> second = pages.subList(5, 16);
        LakePaths lake = lake("told");

        SparkSession spark = nights("told", List.of(first));
        List<String> before = ids(spark.table("roznamcha.corpus.documents"));
        assertThat(ids(StoreDocuments.gone(spark, lake))).isEmpty();

        List<String> touched = night(spark, "told", withFile(second));
        List<String> after = ids(spark.table("roznamcha.corpus.documents"));
        assertThat(before).doesNotContainAnyElementsOf(after);
        assertThat(ids(StoreDocuments.gone(spark, lake))).containsExactlyInAnyOrderElementsOf(before);
        assertThat(touched).containsExactlyInAnyOrderElementsOf(after);

        // The file that all pages are said to come from is read anew and holds the second night's alone.
        var unused = night(spark, "told", withFile(second));
        List<String> now = ids(spark.table("roznamcha.corpus.documents"));
        assertThat(now).hasSize(11);
        assertThat(ids(StoreDocuments.gone(spark, lake)))
                .hasSize(5)
                .allSatisfy(id -> assertThat(after).contains(id))
                .doesNotContainAnyElementsOf(now);
        assertThat(column(spark, "SELECT DISTINCT doc_id FROM roznamcha.corpus.removed_lines"))
                .containsExactlyInAnyOrderElementsOf(now);
    }

    private static List<Row> withFile(List<Row> rows) {
        List<Row> withFile = new ArrayList<>(rows);
        withFile.add(new RowWriter(StagedSchema.SCHEMA)
                .set(
                        "input",
                        new RowWriter(OpsTables.INPUTS.schema())
                                .set("source_file", "dump.jsonl")
                                .set("file_bytes", 1L)
                                .set("modified_at", Instant.EPOCH)
                                .set("record_count", (long) rows.size())
                                .set("batch_id", "batch")
                                .row())
                .row());
        return withFile;
    }

    private SparkSession nights(String name, List<List<Row>> nights) throws IOException {
        SparkSession spark = SparkSessionForTests.on(folder.resolve(name));
        new LakeTables(spark).createMissing();
        for (List<Row> night : nights) {
            var unused = night(spark, name, night);
        }
        return spark;
    }

    /** The ids of the documents that a night touched. */
    private List<String> night(SparkSession spark, String name, List<Row> staged) throws IOException {
        LakePaths lake = lake(name);
        new LakeFiles(new Configuration()).delete(lake.staging());
        LakeTables tables = new LakeTables(spark);
        String path = new org.apache.hadoop.fs.Path(lake.staging(), "cleaned").toString();
        spark.createDataFrame(staged, StagedSchema.SCHEMA).write().parquet(path);
        Dataset<Row> cleaned = spark.read().parquet(path);
        RemoveRepeatedLines removal = new RemoveRepeatedLines(spark, tables, lake, settings);
        new StoreDocuments(spark, tables, lake).forgetReplacedFiles(cleaned);
        assertThat(removal.remove(cleaned)).isNotNegative();
        return ids(new StoreDocuments(spark, tables, lake).store(removal.staged(), removal.trimmed()));
    }

    private static LakePaths lake(String name) {
        return new LakePaths(folder.resolve(name).toAbsolutePath().toString());
    }

    /** Stages a page as cleaning would, fetched in the order of the calls but for every third, whose time is not known. */
    private void page(@Nullable String site, String path, String text) {
        int number = pages.size();
        String url = site == null ? null : "https://" + site + ".example/" + path;
        UrduText body = UrduText.of(text);
        CanonicalUrl canonical = url == null
                ? CanonicalUrl.ofText(body.key())
                : CanonicalUrl.of(url).orElseThrow();
        DocumentText facts = DocumentText.of(canonical.value(), body);
        CleanedPage cleaned = new CleanedPage(
                new CapturedPage(
                        new RecordOrigin("dump.jsonl", number),
                        url,
                        number % 3 == 0
                                ? null
                                : Instant.parse("2026-02-16T05:00:00Z").plusSeconds(number),
                        CapturedPage.Format.TEXT,
                        text,
                        null,
                        null),
                new Extraction(
                        "title " + number, null, List.of(), text, null, null, null, null, true, List.of(), List.of()),
                UrduText.of(""),
                UrduText.of(""),
                body,
                canonical,
                new LanguageProfile(new Language("ur", 1), 1, List.of(new Language("ur", 1))),
                new PublicationDate(
                        null,
                        null,
                        null,
                        DateEvidence.Precision.NONE,
                        DateEvidence.Source.NONE,
                        PublicationDate.Status.UNDATED,
                        List.of()),
                facts.docId(),
                facts.textHash(),
                facts.tokenCount(),
                facts.sentenceCount(),
                new Decision.Keep());
        pages.add(new RowWriter(StagedSchema.SCHEMA)
                .set("capture", CapturesTable.toRow(cleaned, "batch"))
                .set("document", DocumentsTable.toRow(cleaned, "batch", "version"))
                .set("edges", StagedSchema.edges(cleaned))
                .row());
    }

    private static String text(String address) {
        return "SELECT text FROM roznamcha.corpus.documents WHERE canonical_url = 'https://" + address + "'";
    }

    private static List<String> column(SparkSession spark, String query) {
        return spark.sql(query).collectAsList().stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    private static List<String> ids(Dataset<Row> rows) {
        return rows.select("doc_id").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static List<String> contents(SparkSession spark, List<TableDefinition> tables) {
        return tables.stream()
                .flatMap(table -> spark.table(table.identifier()).toJSON().collectAsList().stream()
                        .map(row -> table.qualifiedName() + " " + row))
                .sorted()
                .toList();
    }
}
