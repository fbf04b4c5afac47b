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
import org.roznamcha.text.UrduText;

/**
 * Any number of made-up documents, the same for the same seed and numbers. They say nothing, but cost what articles cost.
 *
 * @param seed of all choices
 * @param shape what they are like
 */
record SyntheticNews(long seed, Shape shape) implements Serializable {

    private static final String LETTERS = "ابپتٹثجچحخدڈرزسشصضطظعغفقکگلمنوہی";
    private static final String LAST_LETTERS = LETTERS + "ںے";
    private static final int VOCABULARY = 20_000;
    private static final int WORDS = 310;
    private static final Instant FETCHED = Instant.parse("2026-01-01T00:00:00Z");

    /** What documents have in common. */
    enum Shape {
        /** Articles of about 3 KB on fifty hosts, every fifth an edited copy of another. */
        ARTICLES("articles", 0),
        /** One article under many addresses. */
        IDENTICAL("identical pages", 0),
        /** Articles of one host of which the first three fifths are the same. */
        ONE_TEMPLATE("one host, one bucket", 0.6),
        /** Articles of one host, each with some lines of its own above one long footer. */
        LONG_FOOTER("one host, a footer of 85 %", 0.85),
        /** Bodies that are empty or one word. */
        ONE_WORD("empty and one-word bodies", 0);

        private final String label;
        private final double shared;

        Shape(String label, double shared) {
            this.label = label;
            this.shared = shared;
        }

        String label() {
            return label;
        }
    }

    /** Rows of {@code corpus.documents}, numbered from {@code from} to before {@code to}. */
    Dataset<Row> documents(SparkSession spark, long from, long to, String batch) {
        SyntheticNews news = this;
        MapFunction<Long, Row> make = number -> news.row(number, batch);
        return spark.range(from, to).as(Encoders.LONG()).map(make, Encoders.row(DocumentsTable.SCHEMA));
    }

    private Row row(long number, String batch) {
        String url = "https://host" + (shape.shared > 0 ? 0 : number % 50) + ".example/" + number;
        String text = UrduText.displayOf(text(number));
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

    /** The text of a document. */
    String text(long number) {
        StringBuilder text = new StringBuilder();
        Random own = new Random(seed * 31 + number);
        Random common = new Random(seed);
        int shared = (int) (WORDS * shape.shared);
        switch (shape) {
            case ARTICLES -> article(text, number);
            case IDENTICAL -> article(text, 0);
            case ONE_TEMPLATE -> {
                words(text, common, shared);
                words(text, own, WORDS - shared);
            }
            case LONG_FOOTER -> {
                words(text, own, WORDS - shared);
                words(text, common, shared);
            }
            case ONE_WORD -> words(text, own, (int) (number % 2));
        }
        return text.toString();
    }

    private void article(StringBuilder text, long number) {
        boolean copy = number % 5 == 4;
        Random words = new Random(seed * 31 + (copy ? number - 1 : number));
        Random edits = new Random(seed * 37 + number);
        for (int i = 0; i < WORDS; i++) {
            int word = words.nextInt(VOCABULARY);
            boolean edited = copy && edits.nextInt(100) == 0;
            word(text, edited ? edits.nextInt(VOCABULARY) : word);
            text.append(i % 17 == 16 ? "۔ " : " ");
        }
    }

    private static void words(StringBuilder text, Random random, int count) {
        for (int i = 0; i < count; i++) {
            word(text, random.nextInt(VOCABULARY));
            text.append(' ');
        }
    }

    private static void word(StringBuilder text, int word) {
        Random letters = new Random(word);
        for (int i = 1 + letters.nextInt(5); i > 0; i--) {
            text.append(LETTERS.charAt(letters.nextInt(LETTERS.length())));
        }
        text.append(LAST_LETTERS.charAt(letters.nextInt(LAST_LETTERS.length())));
    }
}
