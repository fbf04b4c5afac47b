package org.roznamcha.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_utc_timestamp;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.document.IndexKey;
import org.roznamcha.document.MinHashScheme;
import org.roznamcha.document.SearchWindow;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.text.UrduText;

/** Documents to near-duplicate index entries. */
public final class SignDocuments {

    private static final StructType KEYS = new StructType()
            .add("period", DataTypes.IntegerType, false)
            .add("key_hashes", DataTypes.createArrayType(DataTypes.LongType, false), false);

    /** A row of {@code corpus.signatures} with the keys under which the document is filed, period by period. */
    static final StructType SCHEMA = SignaturesTable.SCHEMA.add("keys", DataTypes.createArrayType(KEYS, false), false);

    private final ZoneId zone;
    private final int windowDays;

    /**
     * @param zone of the days of fetches
     * @param windowDays how far back duplicates are looked for; 0 for the whole history
     */
    public SignDocuments(ZoneId zone, int windowDays) {
        this.zone = zone;
        this.windowDays = windowDays;
    }

    /** Rows of {@link #SCHEMA} from rows of {@code corpus.documents}. */
    public Dataset<Row> sign(Dataset<Row> documents) {
        SearchWindow window = new SearchWindow(windowDays);
        int days = window.days();
        MapFunction<Row, Row> sign = row -> sign(row, new SearchWindow(days));
        return documents
                .select(
                        col("doc_id"),
                        col("canonical_url"),
                        col("text"),
                        col("batch_id"),
                        firstSeenDate().as("first_seen_date"))
                .map(sign, Encoders.row(SCHEMA));
    }

    private static Row sign(Row row, SearchWindow window) {
        String url = row.getAs("canonical_url");
        LocalDate firstSeen = row.getAs("first_seen_date");
        String keyText = UrduText.keyOfDisplay(row.getAs("text"));
        Fingerprint fingerprint = Fingerprint.of(url, keyText);
        byte[] minhash = fingerprint.minhash();
        List<IndexKey> keys = IndexKey.of(fingerprint, keyText, minhash, window.periods(firstSeen));
        return new RowWriter(SCHEMA)
                .set("doc_id", row.getAs("doc_id"))
                .set("minhash", minhash)
                .set("bands", MinHashScheme.bands(minhash))
                .set("shingle_count", fingerprint.shingleCount())
                .set("text_hash", fingerprint.textHash())
                .set("address_key", IndexKey.address(url))
                .set("first_seen_date", firstSeen)
                .set("batch_id", row.getAs("batch_id"))
                .set("keys", byPeriod(keys))
                .row();
    }

    private static Row[] byPeriod(List<IndexKey> keys) {
        return keys.stream()
                .mapToInt(IndexKey::period)
                .distinct()
                .mapToObj(period -> RowFactory.create(
                        period,
                        keys.stream()
                                .filter(key -> key.period() == period)
                                .mapToLong(IndexKey::hash)
                                .toArray()))
                .toArray(Row[]::new);
    }

    /** Day of the first fetch, or of publication where the input does not say when it was fetched. */
    private Column firstSeenDate() {
        return coalesce(
                from_utc_timestamp(col("first_fetched_at"), zone.getId()).cast("date"), col("published_date"));
    }
}
