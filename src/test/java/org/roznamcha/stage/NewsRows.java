package org.roznamcha.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.roznamcha.document.DocumentId;
import org.roznamcha.document.UrduWords;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.text.UrduText;

/** Made-up rows of {@code corpus.documents}. */
final class NewsRows {

    private NewsRows() {}

    /** Stories in many versions on a few hosts, in an order that the generator settles. */
    static List<Row> corpus(Random random, int size) {
        List<String> texts = new ArrayList<>();
        TreeMap<String, Row> corpus = new TreeMap<>();
        while (corpus.size() < size) {
            String text = texts.isEmpty() || random.nextInt(5) == 0
                    ? UrduWords.text(random, 60)
                    : UrduWords.edited(random, texts.get(random.nextInt(texts.size())));
            texts.add(text);
            String url = "https://host" + random.nextInt(4) + ".example/" + random.nextInt(60);
            String docId = DocumentId.of(url, text);
            String day = LocalDate.of(2026, 2, 1).plusDays(random.nextInt(20)).toString();
            corpus.put(docId, document(docId, url, text, day));
        }
        List<Row> rows = new ArrayList<>(corpus.values());
        Collections.shuffle(rows, random);
        return rows;
    }

    /** A document first fetched on a day. */
    static Row document(String docId, String url, String text, String fetched) {
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

    /** So many words, the same for the same seed. */
    static String text(int seed, int count) {
        return UrduWords.text(new Random(seed), count);
    }
}
