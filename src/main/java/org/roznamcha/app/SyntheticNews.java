package org.roznamcha.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.Random;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.roznamcha.document.DocumentId;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.RowWriter;

/**
 * Any number of made-up documents of about 3 KB, the same for the same seed and numbers: words of random Urdu letters, every fifth
 * document an edited copy of another. They say nothing, but cost what articles cost.
 *
 * @param seed of all choices
 */
record SyntheticNews(long seed) implements Serializable {

    private static final String LETTERS = "ابپتٹثجچحخدڈرزسشصضطظعغفقکگلمنوہیے";
    private static final int VOCABULARY = 20_000;
    private static final int WORDS = 310;
    private static final Instant FETCHED = Instant.parse("2026-01-01T00:00:00Z");

    /** Rows of {@code corpus.documents}, numbered from {@code from} to before {@code to}. */
    Dataset<Row> documents(SparkSession spark, long from, long to, String batch) {
        SyntheticNews news = this;
        MapFunction<Long, Row> make = number -> news.row(number, batch);
        return spark.range(from, to).as(Encoders.LONG()).map(make, Encoders.row(DocumentsTable.SCHEMA));
    }

    private Row row(long number, String batch) {
        String url = "https://host" + number % 50 + ".example/" + number;
        String text = text(number);
        RowWriter row = new RowWriter(DocumentsTable.SCHEMA);
        for (StructField field : DocumentsTable.SCHEMA.fields()) {
            if (!field.nullable()) {
                row.set(field.name(), nothing(field.dataType()));
            }
        }
        return row.set("doc_id", DocumentId.of(url, text))
                .set("canonical_url", url)
                .set("text", text)
                .set("first_fetched_at", FETCHED.plusSeconds(number * 60))
                .set("batch_id", batch)
                .row();
    }

    /** For columns that the search does not read. */
    private static Object nothing(DataType type) {
        if (type.equals(DataTypes.StringType)) {
            return "";
        }
        if (type.equals(DataTypes.DoubleType)) {
            return 0.0;
        }
        return type.equals(DataTypes.LongType) ? (Object) 0L : (Object) 0;
    }

    /** The text of a document, about 3 KB in UTF-8. */
    String text(long number) {
        boolean copy = number % 5 == 4;
        Random random = new Random(seed * 31 + (copy ? number - 1 : number));
        Random edits = new Random(seed * 37 + number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            int word = random.nextInt(VOCABULARY);
            boolean edited = copy && edits.nextInt(100) == 0;
            append(text, edited ? edits.nextInt(VOCABULARY) : word);
            text.append(i % 17 == 16 ? "۔ " : " ");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int word) {
        Random letters = new Random(word);
        for (int i = 2 + letters.nextInt(5); i > 0; i--) {
            text.append(LETTERS.charAt(letters.nextInt(LETTERS.length())));
        }
    }
}
