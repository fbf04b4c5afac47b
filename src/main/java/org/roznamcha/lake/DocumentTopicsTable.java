package org.roznamcha.lake;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.topic.TopicScore;

/** {@code corpus.document_topics}: what each document is about. */
public final class DocumentTopicsTable {

    public static final TableDefinition DEFINITION = TableDefinition.named(
                    "corpus", "document_topics", "One (document, topic)")
            .column("doc_id", StringType, "Document")
            .column("topic_id", StringType, "IPTC media topic, such as medtop:15000000; see reports.topics")
            .column("score", DoubleType, "0 to 1; a document's scores add up to at most 1, the rest is unassigned")
            .column("rank", IntegerType, "1 for the strongest topic of the document")
            .column("model_version", StringType, "Topic rules that scored it")
            .key("doc_id", "rank")
            .build();

    public static final StructType SCHEMA = DEFINITION.schema();

    private DocumentTopicsTable() {}

    /** One topic of a document. */
    public static Row toRow(String docId, TopicScore topic, String modelVersion) {
        return new RowWriter(SCHEMA)
                .set("doc_id", docId)
                .set("topic_id", topic.topicId())
                .set("score", topic.score())
                .set("rank", topic.rank())
                .set("model_version", modelVersion)
                .row();
    }
}
