package org.roznamcha.app.score;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.roznamcha.score.FoundPage;
import org.roznamcha.score.PageMeasure;
import org.roznamcha.score.PlantedPage;
import org.roznamcha.score.Scores;

/** {@code corpus.documents}, {@code mentions} and {@code document_topics}: each page that was rightly kept, beside what was planted in it. */
final class PageTables implements LakeMeasure {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    private static final String FOUND = """
            SELECT t.*, d.doc_id, d.title AS found_title, d.deck AS found_deck, d.text, d.author AS found_author,
                   d.section AS found_section, d.place_line AS found_place_line, d.published_date AS found_date,
                   d.date_status AS found_status, d.language AS found_language, m.found_mentions, x.found_topics
            FROM planted_pages t
            JOIN roznamcha.corpus.captures c
              ON substring_index(c.source_file, '/', -1) = t.source_file AND c.source_offset = t.source_offset
            JOIN roznamcha.corpus.documents d ON d.doc_id = c.doc_id
            LEFT JOIN (
              SELECT doc_id, collect_list(struct(in_title, start, end, coalesce(e.label_en, m.entity_id) AS entity,
                                                 method = 'demonym' AS demonym)) AS found_mentions
              FROM roznamcha.corpus.mentions m LEFT JOIN roznamcha.reports.entities e ON e.entity_id = m.entity_id
              GROUP BY doc_id) m ON m.doc_id = d.doc_id
            LEFT JOIN (
              SELECT doc_id, array_sort(collect_list(struct(rank, topic_id))).topic_id AS found_topics
              FROM roznamcha.corpus.document_topics GROUP BY doc_id) x ON x.doc_id = d.doc_id
            WHERE t.decision = 'keep'""";

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Optional<String> lacking(SparkSession spark, Truth truth) {
        return Optional.empty();
    }

    @Override
    public Scores measure(SparkSession spark, Truth truth, int worst) {
        truth.pages(spark).createOrReplaceTempView("planted_pages");
        Map<String, String> layouts = truth.layouts();
        return LakeScore.sum(spark.sql(FOUND), worst, (row, scores) -> add(row, scores, layouts));
    }

    private static void add(Row row, Scores scores, Map<String, String> layouts) {
        PlantedPage planted = planted(row, layouts);
        FoundPage found = found(row);
        Scores.Case page = scores.of(planted.layout(), row.getAs("doc_id") + " " + row.getAs("url"));
        PageMeasure.ALL.forEach(measure -> measure.add(planted, found, page));
    }

    private static PlantedPage planted(Row row, Map<String, String> layouts) {
        Instant fetched = row.getAs("fetched_at");
        Integer tolerance = row.getAs("date_tolerance_days");
        return new PlantedPage(
                Truth.layout(row.getAs("url"), layouts),
                fetched == null ? null : LocalDate.ofInstant(fetched, KARACHI),
                row.getAs("title"),
                row.getAs("deck"),
                row.getList(row.fieldIndex("paragraphs")),
                row.getAs("author"),
                row.getAs("section"),
                row.getAs("place_line"),
                row.getAs("published_date"),
                row.getAs("date_status"),
                tolerance == null ? 0 : tolerance,
                row.getAs("language"),
                topics(row),
                structs(row, "mentions").stream()
                        .map(mention -> new PlantedPage.PlantedMention(
                                mention.getAs("in"),
                                mention.<Integer>getAs("start"),
                                mention.<Integer>getAs("end"),
                                mention.getAs("label"),
                                mention.<Boolean>getAs("demonym")))
                        .toList());
    }

    /** All that the truth names, else the one. */
    private static List<String> topics(Row row) {
        if (!row.isNullAt(row.fieldIndex("topics"))) {
            return row.getList(row.fieldIndex("topics"));
        }
        String topic = row.getAs("topic");
        return topic == null ? List.of() : List.of(topic);
    }

    private static FoundPage found(Row row) {
        return new FoundPage(
                row.getAs("found_title"),
                row.getAs("found_deck"),
                row.getAs("text"),
                row.getAs("found_author"),
                row.getAs("found_section"),
                row.getAs("found_place_line"),
                row.getAs("found_date"),
                row.getAs("found_status"),
                row.getAs("found_language"),
                structs(row, "found_mentions").stream()
                        .map(mention -> new FoundPage.FoundMention(
                                mention.<Boolean>getAs("in_title"),
                                mention.<Integer>getAs("start"),
                                mention.<Integer>getAs("end"),
                                mention.getAs("entity"),
                                mention.<Boolean>getAs("demonym")))
                        .toList(),
                listed(row, "found_topics"));
    }

    private static List<Row> structs(Row row, String column) {
        return listed(row, column);
    }

    private static <T> List<T> listed(Row row, String column) {
        @Nullable List<T> values = row.isNullAt(row.fieldIndex(column)) ? null : row.getList(row.fieldIndex(column));
        return values == null ? List.of() : values;
    }
}
