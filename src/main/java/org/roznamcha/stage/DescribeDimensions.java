package org.roznamcha.stage;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.entity.Gazetteer;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.Concurrently;
import org.roznamcha.lake.DimensionTables;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.MentionsTable;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.topic.Taxonomy;

/** The dimensions: the gazetteer and the taxonomy as tables, and the aliases and hosts that were met. */
public final class DescribeDimensions {

    private final SparkSession spark;
    private final LakeTables tables;

    public DescribeDimensions(SparkSession spark, LakeTables tables) {
        this.spark = spark;
        this.tables = tables;
    }

    public void describe() {
        tables.read(CapturesTable.DEFINITION).createOrReplaceTempView("captures");
        tables.read(DocumentsTable.DEFINITION).createOrReplaceTempView("documents");
        tables.read(MentionsTable.DEFINITION).createOrReplaceTempView("mentions");
        Concurrently.run(List.of(
                () -> tables.overwrite(
                        DimensionTables.ENTITIES, spark.createDataFrame(entities(), DimensionTables.ENTITIES.schema())),
                () -> tables.overwrite(
                        DimensionTables.TOPICS, spark.createDataFrame(topics(), DimensionTables.TOPICS.schema())),
                () -> tables.overwrite(
                        DimensionTables.ENTITY_ALIASES, SqlResource.query(spark, "entity_aliases", Map.of())),
                () -> tables.overwrite(DimensionTables.HOSTS, SqlResource.query(spark, "hosts", Map.of()))));
    }

    private static List<Row> entities() {
        return Gazetteer.bundled().entities().stream()
                .map(entity -> new RowWriter(DimensionTables.ENTITIES.schema())
                        .set("entity_id", entity.id())
                        .set("label_ur", entity.labelUr())
                        .set("label_en", entity.labelEn())
                        .set("type", entity.type().name())
                        .row())
                .toList();
    }

    private static List<Row> topics() {
        return Taxonomy.bundled().topics().stream()
                .map(topic -> new RowWriter(DimensionTables.TOPICS.schema())
                        .set("topic_id", topic.id())
                        .set("label_ur", topic.labelUr())
                        .set("label_en", topic.labelEn())
                        .row())
                .toList();
    }
}
