package org.roznamcha.app.score;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.roznamcha.document.DocumentId;
import org.roznamcha.score.ClusterMeasure;
import org.roznamcha.score.PageMeasure;
import org.roznamcha.score.Scores;
import org.roznamcha.text.UrduText;

/** {@code corpus.duplicates}: clusters of documents against planted stories, and the kind of each match. */
final class ClusterTables implements LakeMeasure {

    private static final String MEMBERS = """
            SELECT c.doc_id, min(t.story) AS story, min(c.canonical_url) AS canonical_url,
                   min(roznamcha_key(array_join(t.paragraphs, '\n'))) AS text_key,
                   coalesce(min(u.cluster_id), c.doc_id) AS cluster_id
            FROM planted_pages t
            JOIN roznamcha.corpus.captures c
              ON substring_index(c.source_file, '/', -1) = t.source_file AND c.source_offset = t.source_offset
            LEFT JOIN roznamcha.corpus.duplicates u ON u.doc_id = c.doc_id
            WHERE t.decision = 'keep' GROUP BY c.doc_id""";

    private static final String CELLS = """
            SELECT *, sum(members) OVER (PARTITION BY cluster_id) AS in_cluster, sum(members) OVER (PARTITION BY story) AS in_story
            FROM (SELECT story, cluster_id, count(*) AS members, min(canonical_url) AS url FROM story_members GROUP BY ALL)""";

    private static final String KINDS = """
            SELECT u.doc_id, u.kind, a.canonical_url AS url, b.canonical_url AS matched_url,
                   CASE WHEN a.canonical_url = b.canonical_url THEN 'recrawl' WHEN a.text_key = b.text_key THEN 'exact'
                        ELSE 'near' END AS planted
            FROM roznamcha.corpus.duplicates u
            JOIN story_members a ON a.doc_id = u.doc_id JOIN story_members b ON b.doc_id = u.matched_doc_id
            WHERE a.story = b.story""";

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public Optional<String> lacking(SparkSession spark, Truth truth) {
        return Optional.empty();
    }

    @Override
    public Scores measure(SparkSession spark, Truth truth, int worst) {
        UDF1<String, String> key = text -> DocumentId.textHash(UrduText.keyOf(text));
        spark.udf().register("roznamcha_key", key, DataTypes.StringType);
        truth.pages(spark).createOrReplaceTempView("planted_pages");
        spark.sql(MEMBERS).createOrReplaceTempView("story_members");
        Scores cells = LakeScore.sum(spark.sql(CELLS), worst, ClusterTables::addCell);
        return cells.merge(LakeScore.sum(spark.sql(KINDS), worst, ClusterTables::addKind));
    }

    private static void addCell(Row row, Scores scores) {
        String subject =
                "story " + row.getAs("story") + " in cluster " + row.getAs("cluster_id") + " " + row.getAs("url");
        ClusterMeasure.add(
                scores.of("", subject),
                row.<Long>getAs("members"),
                row.<Long>getAs("in_cluster"),
                row.<Long>getAs("in_story"));
    }

    private static void addKind(Row row, Scores scores) {
        String planted = row.getAs("planted");
        String kind = row.getAs("kind");
        boolean right = planted.equals(kind) || (planted.equals("near") && "contained".equals(kind));
        scores.of(planted, row.getAs("doc_id") + " " + row.getAs("url") + " and " + row.getAs("matched_url"))
                .right("duplicates.kind", right, () -> PageMeasure.difference(planted, kind));
    }
}
