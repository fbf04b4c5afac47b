package org.roznamcha.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.SparkSessionForTests;
import org.roznamcha.TinyLake;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;

/** Pages in such numbers and so alike that their buckets are larger than what is compared all with all: 32. */
class HostileDocumentsTest {

    private static final int MANY = 50;
    private static final String DAY = "2026-02-16";
    private static final String LONG_WORD = "انسائیکلوپیڈیا";

    @TempDir
    Path folder;

    private final List<Row> documents = new ArrayList<>();

    @Test
    void everyBucketIsSearchedAndNoneMergesWhatDiffers() {
        for (int i = 0; i < MANY; i++) {
            page("identical-" + i, "host" + i, NewsRows.text(1, 90));
            page("template-" + i, "host", NewsRows.text(2, 50) + " " + NewsRows.text(1000 + i, 40));
            page("footer-" + i, "host", NewsRows.text(2000 + i, 60) + " " + NewsRows.text(3, 300));
            page("empty-" + i, "host" + i, "");
            page("brief-" + i, "host" + i, "خبر");
            page("word-" + i, "host" + i, LONG_WORD);
        }
        page("template-copy", "other", NewsRows.text(2, 50) + " " + NewsRows.text(1000 + MANY - 1, 40) + " ختم");

        assertThat(clusterSizes())
                .containsOnly(entry("identical exact", MANY), entry("word exact", MANY), entry("template near", 2));
    }

    private void page(String docId, String host, String text) {
        documents.add(NewsRows.document(docId, "https://" + host + ".example/" + docId, text, DAY));
    }

    /** Members of the clusters, by the group that they were made as, and how they match. */
    private Map<String, Integer> clusterSizes() {
        SparkSession spark = SparkSessionForTests.on(folder);
        LakeTables tables = new LakeTables(spark);
        tables.createMissing();
        tables.append(DocumentsTable.DEFINITION, spark.createDataFrame(documents, DocumentsTable.SCHEMA));
        new FindDuplicates(spark, tables, new LakePaths(folder.toString()), Settings.defaults(), TinyLake.RUN)
                .findAnew();
        Map<String, Integer> sizes = new TreeMap<>();
        for (Row row : tables.read(DuplicatesTable.DEFINITION).collectAsList()) {
            String group = row.<String>getAs("doc_id").split("-", -1)[0];
            sizes.merge(group + " " + row.getAs("kind"), 1, Integer::sum);
        }
        return sizes;
    }
}
