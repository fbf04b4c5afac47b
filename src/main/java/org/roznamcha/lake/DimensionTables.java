package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

/** The dimensions that report tables point to. */
public final class DimensionTables {

    public static final TableDefinition ENTITIES = TableDefinition.named(
                    "reports", "entities", "One entity of the gazetteer")
            .column("entity_id", StringType, "Wikidata id where known, else rz:<slug>")
            .column("label_ur", StringType, "Urdu label")
            .column("label_en", StringType, "English label")
            .column("type", StringType, "PER, LOC, ORG, EVENT or MISC")
            .key("entity_id")
            .build();

    public static final TableDefinition ENTITY_ALIASES = TableDefinition.named(
                    "reports", "entity_aliases", "One alias under which an entity was met")
            .column("entity_id", StringType, "Entity")
            .column("alias_key", StringType, "Key form of the gazetteer alias")
            .column("mention_count", LongType, "Mentions under this alias, demonyms included")
            .optional("first_seen_date", DateType, "Earliest dated document with it; null if none is dated")
            .optional("last_seen_date", DateType, "Latest dated document with it; null if none is dated")
            .column("evidence", StringType, "How it was found: methods, comma-separated")
            .column("example_surface", StringType, "One spelling as it stands in a document")
            .column("example_doc_id", StringType, "A document with that spelling")
            .key("entity_id", "alias_key")
            .build();

    public static final TableDefinition TOPICS = TableDefinition.named(
                    "reports", "topics", "One topic of the taxonomy (IPTC Media Topics, first level)")
            .column("topic_id", StringType, "IPTC media topic, such as medtop:15000000")
            .column("label_ur", StringType, "Urdu label")
            .column("label_en", StringType, "English label")
            .key("topic_id")
            .build();

    public static final TableDefinition HOSTS = TableDefinition.named("reports", "hosts", "One host")
            .column("host", StringType, "Host of the canonical address")
            .column("domain", StringType, "Registered domain")
            .column("page_count", LongType, "Pages kept, dated or not")
            .column("dated_count", LongType, "Those with a trusted or imputed date")
            .optional("first_fetched_at", TimestampType, "Earliest fetch, UTC")
            .optional("last_fetched_at", TimestampType, "Latest fetch, UTC")
            .key("host")
            .build();

    private DimensionTables() {}
}
