package org.roznamcha.app.score;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.score.RecordMeasure;
import org.roznamcha.score.Scores;

/** {@code corpus.captures} and {@code corpus.rejects}: what became of each input record. */
final class RecordTables implements LakeMeasure {

    private static final String BOOKINGS = """
            SELECT substring_index(source_file, '/', -1) AS source_file, source_offset, count(*) AS bookings, min(rule) AS rule,
                   min(url) AS booked_url
            FROM (SELECT source_file, source_offset, url, CAST(NULL AS STRING) AS rule FROM roznamcha.corpus.captures
                  UNION ALL SELECT source_file, source_offset, url, rule FROM roznamcha.corpus.rejects)
            GROUP BY ALL""";

    @Override
    public String name() {
        return "records";
    }

    @Override
    public Optional<String> lacking(SparkSession spark, Truth truth) {
        return Optional.empty();
    }

    @Override
    public Scores measure(SparkSession spark, Truth truth, int worst) {
        Dataset<Row> planted = truth.pages(spark)
                .select("source_file", "source_offset", "url", "decision", "rule")
                .withColumnRenamed("rule", "planted_rule");
        Dataset<Row> records = planted.join(
                spark.sql(BOOKINGS),
                scala.jdk.javaapi.CollectionConverters.asScala(java.util.List.of("source_file", "source_offset"))
                        .toSeq(),
                "full_outer");
        Map<String, String> layouts = truth.layouts();
        return LakeScore.sum(records, worst, (row, scores) -> add(row, scores, layouts));
    }

    private static void add(Row row, Scores scores, Map<String, String> layouts) {
        String decision = row.getAs("decision");
        Long bookings = row.getAs("bookings");
        String url = row.getAs("url") == null ? row.getAs("booked_url") : row.getAs("url");
        String subject = row.getAs("source_file") + "@" + row.getAs("source_offset") + " " + url;
        RecordMeasure.add(
                scores.of(Truth.layout(url, layouts), subject),
                decision == null ? null : new RecordMeasure.Planted(decision.equals("keep"), row.getAs("planted_rule")),
                bookings == null ? null : new RecordMeasure.Booked(bookings, row.getAs("rule")));
    }
}
