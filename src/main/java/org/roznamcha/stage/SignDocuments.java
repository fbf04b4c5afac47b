package org.roznamcha.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_utc_timestamp;

import java.time.ZoneId;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.roznamcha.document.MinHashScheme;
import org.roznamcha.document.Shingles;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.text.UrduText;

/** Documents to near-duplicate index entries. */
public final class SignDocuments {

    private final ZoneId zone;

    public SignDocuments(ZoneId zone) {
        this.zone = zone;
    }

    /** Rows of {@code corpus.signatures} from rows of {@code corpus.documents}. */
    public Dataset<Row> sign(Dataset<Row> documents) {
        MapFunction<Row, Row> sign = row -> {
            long[] shingles = Shingles.of(UrduText.of(row.getAs("text")).key());
            byte[] signature = MinHashScheme.signature(shingles);
            return new RowWriter(SignaturesTable.SCHEMA)
                    .set("doc_id", row.getAs("doc_id"))
                    .set("minhash", signature)
                    .set("bands", MinHashScheme.bands(signature))
                    .set("first_seen_date", row.getAs("first_seen_date"))
                    .row();
        };
        return documents
                .select(col("doc_id"), col("text"), firstSeenDate().as("first_seen_date"))
                .map(sign, Encoders.row(SignaturesTable.SCHEMA));
    }

    /** Day of the first fetch, or of publication where the input does not say when it was fetched. */
    Column firstSeenDate() {
        return coalesce(
                from_utc_timestamp(col("first_fetched_at"), zone.getId()).cast("date"), col("published_date"));
    }
}
