package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.entity.Mention;

/** {@code corpus.mentions}: where each entity is spoken of. */
public final class MentionsTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "mentions", "One entity mention in a document's title or text")
            .column("doc_id", StringType, "Document")
            .column("entity_id", StringType, "Wikidata id where known, else rz:<slug>; see reports.entities")
            .column("type", StringType, "PER, LOC, ORG, EVENT or MISC")
            .column("surface", StringType, "The text of the mention")
            .column("start", IntegerType, "First UTF-16 unit of the mention in title or text")
            .column("end", IntegerType, "Unit after the last one")
            .column("in_title", BooleanType, "Whether it stands in the title; else in the text")
            .column("sentence", StringType, "The sentence around it")
            .column("method", StringType, "alias, short-form, context or demonym; demonyms are counted apart")
            .column("confidence", DoubleType, "0 to 1")
            .column("alias_key", StringType, "Key form of the gazetteer alias that matched; see reports.entity_aliases")
            .column("gazetteer_version", StringType, "Gazetteer that found it")
            .key("doc_id", "in_title", "start", "end", "entity_id")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private MentionsTable() {}

    /** One mention with the sentence around it. */
    public static Row toRow(String docId, Mention mention, String sentence, String gazetteerVersion) {
        return new RowWriter(SCHEMA)
                .set("doc_id", docId)
                .set("entity_id", mention.entityId())
                .set("type", mention.type().name())
                .set("surface", mention.surface())
                .set("start", mention.span().start())
                .set("end", mention.span().end())
                .set("in_title", mention.field() == Mention.Field.TITLE)
                .set("sentence", sentence)
                .set("method", mention.method().label())
                .set("confidence", mention.confidence())
                .set("alias_key", mention.aliasKey())
                .set("gazetteer_version", gazetteerVersion)
                .row();
    }
}
