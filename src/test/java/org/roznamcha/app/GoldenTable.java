package org.roznamcha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * What a table must say about the bundled sample, as JSON lines beside it. {@code mvn test -Dtest=NightlyJobTest
 * -Droznamcha.golden.update=true} writes the files anew; the difference is then for a person to read.
 *
 * @param name name of the file
 * @param query what of the table is compared, in its order
 */
record GoldenTable(String name, String query) {

    private static final Path FOLDER = Path.of("src", "sample", "expected");

    static final List<GoldenTable> ALL = List.of(
            new GoldenTable("documents", """
                    SELECT d.canonical_url AS url, d.title, d.section, d.author, d.place_line, d.published_date AS date,
                           d.date_precision AS precision, d.date_source AS source, d.date_status AS status,
                           d.sentence_count AS sentences, d.token_count AS tokens, c.canonical_url AS cluster, u.kind,
                           round(u.similarity, 3) AS similarity
                    FROM roznamcha.corpus.documents d
                    LEFT JOIN roznamcha.corpus.duplicates u ON u.doc_id = d.doc_id
                    LEFT JOIN roznamcha.corpus.documents c ON c.doc_id = u.cluster_id
                    ORDER BY url, d.doc_id"""),
            new GoldenTable("rejects", """
                    SELECT substring_index(source_file, '/', -1) AS file, source_offset AS offset, url, rule,
                           round(value, 3) AS value, threshold
                    FROM roznamcha.corpus.rejects ORDER BY file, offset"""),
            new GoldenTable("entity_weekly", """
                    SELECT m.date, e.label_en AS entity, page_count AS pages, document_count AS documents,
                           story_count AS stories, round(story_fraction_sum, 3) AS fractions, mention_count AS mentions,
                           title_count AS titles, demonym_count AS demonyms, host_count AS hosts,
                           round(story_share, 4) AS share, round(share_low, 4) AS low, round(share_high, 4) AS high
                    FROM roznamcha.reports.entity_weekly m JOIN roznamcha.reports.entities e ON e.entity_id = m.entity_id
                    ORDER BY m.date, entity"""),
            new GoldenTable("topic_weekly", """
                    SELECT m.date, t.label_en AS topic, page_count AS pages, document_count AS documents,
                           story_count AS stories, round(story_fraction_sum, 3) AS fractions,
                           round(soft_count, 3) AS soft, first_choice_count AS first_choice,
                           round(unassigned_share, 3) AS unassigned
                    FROM roznamcha.reports.topic_weekly m JOIN roznamcha.reports.topics t ON t.topic_id = m.topic_id
                    ORDER BY m.date, topic"""),
            new GoldenTable("coverage_daily", """
                    SELECT date, host, page_count AS pages, document_count AS documents, story_count AS stories,
                           undated_count AS undated, suspect_count AS suspect, late_count AS late,
                           rejected_count AS rejected, expected_count AS expected, state
                    FROM roznamcha.reports.coverage_daily ORDER BY date, host"""));

    List<String> rows(SparkSession spark) {
        return spark.sql(query).toJSON().collectAsList();
    }

    void check(List<String> rows) {
        Path file = FOLDER.resolve(name + ".jsonl");
        try {
            if (Boolean.getBoolean("roznamcha.golden.update")) {
                Files.createDirectories(FOLDER);
                Files.write(file, rows);
            }
            assertThat(rows).as(name).containsExactlyElementsOf(Files.readAllLines(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
