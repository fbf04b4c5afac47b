package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.SparkSessionForTests;

class LakeTablesTest {

    private static final TableDefinition TOPICS = DimensionTables.TOPICS;
    private static final TableDefinition ENTITIES = DimensionTables.ENTITIES;

    @TempDir
    static Path folder;

    private static SparkSession main;
    private static SparkSession candidate;

    private LakeTables readers;
    private LakeTables writer;

    @BeforeAll
    static void create() {
        main = SparkSessionForTests.on(folder);
        candidate = SparkSessionForTests.on(folder, LakeTables.CANDIDATE);
        new LakeTables(main).createMissing();
    }

    @BeforeEach
    void empty() {
        readers = new LakeTables(main);
        writer = new LakeTables(candidate);
        writer.settle(Map.of());
        readers.overwrite(TOPICS, topics(main));
        readers.overwrite(ENTITIES, entities(main));
    }

    @Test
    void tablesAreAsDefinedWithEveryComment() {
        for (TableDefinition table : Tables.ALL) {
            assertThat(readers.read(table).schema().fields())
                    .as(table.qualifiedName())
                    .extracting(field -> field.name() + " " + field.dataType().sql() + " "
                            + field.getComment().get())
                    .containsExactly(java.util.Arrays.stream(table.schema().fields())
                            .map(field -> field.name() + " " + field.dataType().sql() + " "
                                    + field.getComment().get())
                            .toArray(String[]::new));
        }
    }

    @Test
    void creatingAgainKeepsWhatIsThere() {
        readers.append(TOPICS, topics(main, "t1"));
        readers.createMissing();
        assertThat(ids(readers.read(TOPICS))).containsExactly("t1");
    }

    @Test
    void appendAddsAndOverwriteReplaces() {
        readers.append(TOPICS, topics(main, "t1"));
        readers.append(TOPICS, topics(main, "t2"));
        assertThat(ids(readers.read(TOPICS))).containsExactly("t1", "t2");
        assertThat(readers.rows(TOPICS)).isEqualTo(2);

        readers.overwrite(TOPICS, topics(main, "t3"));
        assertThat(ids(readers.read(TOPICS))).containsExactly("t3");
        assertThat(readers.rows(TOPICS)).isEqualTo(1);
    }

    @Test
    void columnsAreMatchedByName() {
        readers.append(TOPICS, topics(main, "t1").select("label_en", "topic_id", "label_ur"));

        Row row = readers.read(TOPICS).head();
        assertThat(row.<String>getAs("topic_id")).isEqualTo("t1");
        assertThat(row.<String>getAs("label_ur")).isEqualTo("کھیل t1");
        assertThat(row.<String>getAs("label_en")).isEqualTo("sport t1");
    }

    @Test
    void aCandidateIsSeenByItsRunAlone() {
        readers.append(TOPICS, topics(main, "t1"));
        writer.append(TOPICS, topics(candidate, "t2"));

        assertThat(ids(writer.read(TOPICS))).containsExactly("t1", "t2");
        assertThat(ids(writer.readPublished(TOPICS))).containsExactly("t1");
        assertThat(ids(readers.read(TOPICS))).containsExactly("t1");
        assertThat(writer.rows(TOPICS)).isEqualTo(2);
    }

    @Test
    void settlingMovesMainToWhatWasPublished() {
        writer.overwrite(TOPICS, topics(candidate, "t1"));
        writer.settle(writer.candidateSnapshots());

        assertThat(ids(readers.read(TOPICS))).containsExactly("t1");
        assertThat(ids(writer.readPublished(TOPICS))).containsExactly("t1");
    }

    @Test
    void settlingDropsEveryOtherCandidate() {
        readers.append(TOPICS, topics(main, "t1"));
        writer.append(TOPICS, topics(candidate, "t2"));
        Map<String, Long> published = writer.candidateSnapshots();
        writer.append(TOPICS, topics(candidate, "t3"));
        writer.append(ENTITIES, entities(candidate, "Q1"));

        // The published snapshot is not the candidate's head, and entities had no candidate when it was published.
        writer.settle(published);

        assertThat(ids(readers.read(TOPICS))).containsExactly("t1");
        assertThat(ids(writer.read(TOPICS))).containsExactly("t1");
        assertThat(ids(readers.read(ENTITIES))).isEmpty();
        assertThat(writer.rows(TOPICS)).isEqualTo(1);
    }

    @Test
    void settlingTwiceIsSettlingOnce() {
        writer.append(TOPICS, topics(candidate, "t1"));
        Map<String, Long> published = writer.candidateSnapshots();
        writer.settle(published);
        writer.settle(published);

        assertThat(ids(readers.read(TOPICS))).containsExactly("t1");
        assertThat(writer.candidateSnapshots().get(TOPICS.qualifiedName()))
                .isEqualTo(published.get(TOPICS.qualifiedName()));
    }

    @Test
    void anEmptyTableHasNoRows() {
        assertThat(readers.rows(OpsTables.RUNS)).isZero();
        assertThat(readers.candidateSnapshots())
                .doesNotContainKey("ops.runs")
                .containsKeys("reports.topics", "reports.entities");
    }

    private static Dataset<Row> topics(SparkSession spark, String... ids) {
        List<Row> rows = java.util.Arrays.stream(ids)
                .map(id -> new RowWriter(TOPICS.schema())
                        .set("topic_id", id)
                        .set("label_ur", "کھیل " + id)
                        .set("label_en", "sport " + id)
                        .row())
                .toList();
        return spark.createDataFrame(rows, TOPICS.schema());
    }

    private static Dataset<Row> entities(SparkSession spark, String... ids) {
        List<Row> rows = java.util.Arrays.stream(ids)
                .map(id -> new RowWriter(ENTITIES.schema())
                        .set("entity_id", id)
                        .set("label_ur", "لاہور")
                        .set("label_en", "Lahore")
                        .set("type", "LOC")
                        .row())
                .toList();
        return spark.createDataFrame(rows, ENTITIES.schema());
    }

    private static List<String> ids(Dataset<Row> table) {
        return table.collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }
}
