package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.TinyLake;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.DocumentId;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.text.UrduText;

class FindDuplicatesTest {

    private static final String WORDS =
            "آج کل شہر بازار سڑک پانی درخت کتاب موسم سفر گاڑی دریا پہاڑ جنگل کھیت فصل کسان استاد طالب مدرسہ دفتر کاغذ"
                    + " قلم روشنی رات صبح شام بارش ہوا گرمی سردی پھول پھل میز کرسی دیوار کمرہ چھت باغ پرندہ";

    private static final String FLOOD = text(1, 90);
    private static final String FLOOD_EDITED = FLOOD.replaceFirst("^\\S+", "گزشتہ");
    private static final String FLOOD_GROWN = FLOOD + " " + text(2, 25);
    private static final String MATCH = text(3, 90);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void clustersAreTheSameOnAnyNumberOfPartitions(int partitions) {
        SparkSession spark = SparkSessionForTests.on(folder);
        spark.conf().set("spark.sql.shuffle.partitions", Integer.toString(partitions));
        List<Row> documents = new ArrayList<>(List.of(
                document("first", "https://a.example/1", FLOOD, "2026-02-16"),
                document("copy", "https://b.example/1", FLOOD, "2026-02-18"),
                document("edited", "https://c.example/1", FLOOD_EDITED, "2026-02-17"),
                document("grown", "https://a.example/1", FLOOD_GROWN, "2026-02-19"),
                document("alone", "https://a.example/2", text(4, 90), "2026-02-16"),
                document("match-b", "https://b.example/2", MATCH, "2026-02-16"),
                document("match-a", "https://a.example/3", MATCH, "2026-02-16"),
                document("moved-on", "https://b.example/2", text(5, 90), "2026-02-17")));
        Collections.shuffle(documents, new Random(partitions));

        Dataset<Row> corpus =
                spark.createDataFrame(documents, DocumentsTable.SCHEMA).repartition(partitions);
        List<String> found = described(find(spark, corpus, noDuplicates(spark)));

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "first in first exact copy 1.00",
                        "copy in first exact first 1.00",
                        "edited in first near first 0.98",
                        "grown in first recrawl first 0.77",
                        "match-a in match-a exact match-b 1.00",
                        "match-b in match-a exact match-a 1.00");
    }

    @Test
    void theRunThatFirstFoundADocumentInAClusterIsKept() {
        SparkSession spark = SparkSessionForTests.on(folder);
        Dataset<Row> corpus = spark.createDataFrame(
                List.of(
                        document("first", "https://a.example/1", FLOOD, "2026-02-16"),
                        document("copy", "https://b.example/1", FLOOD, "2026-02-18"),
                        document("edited", "https://c.example/1", FLOOD_EDITED, "2026-02-17")),
                DocumentsTable.SCHEMA);
        Row known = new RowWriter(DuplicatesTable.SCHEMA)
                .set("doc_id", "copy")
                .set("cluster_id", "first")
                .set("matched_doc_id", "first")
                .set("similarity", 1.0)
                .set("kind", "exact")
                .set("is_representative", false)
                .set("matched_run_id", "earlier")
                .row();

        Dataset<Row> found = find(spark, corpus, spark.createDataFrame(List.of(known), DuplicatesTable.SCHEMA));

        assertThat(found.collectAsList().stream()
                        .map(row -> row.<String>getAs("doc_id") + " " + row.<String>getAs("matched_run_id") + " "
                                + row.<Boolean>getAs("is_representative")))
                .containsExactlyInAnyOrder(
                        "first " + TinyLake.RUN.runId() + " true",
                        "copy earlier false",
                        "edited " + TinyLake.RUN.runId() + " false");
    }

    @Test
    void aLargeBucketLosesNobody() {
        SparkSession spark = SparkSessionForTests.on(folder);
        List<Row> documents = new ArrayList<>();
        for (int i = 10; i < 22; i++) {
            String edited = FLOOD.replaceFirst("^\\S+", WORDS.split(" ", -1)[i]);
            documents.add(document("d" + i, "https://a.example/" + i, edited, "2026-02-16"));
        }
        Settings.Duplicates usual = Settings.defaults().duplicates();
        Settings.Duplicates small = new Settings.Duplicates(
                usual.nearJaccard(),
                usual.contained(),
                usual.containedSizeRatio(),
                usual.recrawlContainment(),
                usual.shortLetters(),
                usual.shortJaccard(),
                2);
        Dataset<Row> corpus = spark.createDataFrame(documents, DocumentsTable.SCHEMA);

        List<Row> found = find(spark, small, corpus, noDuplicates(spark)).collectAsList();

        assertThat(found)
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.<String>getAs("cluster_id")).isEqualTo("d10"));
    }

    private Dataset<Row> find(SparkSession spark, Dataset<Row> corpus, Dataset<Row> previous) {
        return find(spark, Settings.defaults().duplicates(), corpus, previous);
    }

    private Dataset<Row> find(
            SparkSession spark, Settings.Duplicates settings, Dataset<Row> corpus, Dataset<Row> previous) {
        Dataset<Row> signatures =
                new SignDocuments(Settings.defaults().reports().zone()).sign(corpus);
        return new FindDuplicates(spark, settings, new LakePaths(folder.toString()), TinyLake.RUN)
                .find(corpus, signatures, previous);
    }

    private static Dataset<Row> noDuplicates(SparkSession spark) {
        return spark.createDataFrame(List.of(), DuplicatesTable.SCHEMA);
    }

    private static List<String> described(Dataset<Row> duplicates) {
        return duplicates.collectAsList().stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "%s in %s %s %s %.2f",
                        row.getAs("doc_id"),
                        row.getAs("cluster_id"),
                        row.getAs("kind"),
                        row.getAs("matched_doc_id"),
                        row.<Double>getAs("similarity")))
                .toList();
    }

    private static Row document(String docId, String url, String text, String fetched) {
        UrduText body = UrduText.of(text);
        return new RowWriter(DocumentsTable.SCHEMA)
                .set("doc_id", docId)
                .set("canonical_url", url)
                .set("host", "host")
                .set("domain", "domain")
                .set("text", body.display())
                .set("language", "ur")
                .set("language_score", 0.9)
                .set("language_share", 1.0)
                .set("published_date", LocalDate.of(2026, 2, 1))
                .set("date_precision", "day")
                .set("date_source", "meta")
                .set("date_status", "trusted")
                .set("first_fetched_at", Instant.parse(fetched + "T05:00:00Z"))
                .set("text_chars", body.display().length())
                .set("token_count", 90)
                .set("sentence_count", 1)
                .set("text_hash", DocumentId.textHash(body.key()))
                .set("first_line_key", 0L)
                .set("last_line_key", 0L)
                .set("capture_hash", docId)
                .set("batch_id", "batch-1")
                .set("pipeline_version", "0.1.0")
                .row();
    }

    /** Words in an order that the seed settles. */
    private static String text(int seed, int count) {
        String[] words = WORDS.split(" ", -1);
        Random random = new Random(seed);
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(words[random.nextInt(words.length)]);
        }
        return String.join(" ", chosen);
    }
}
