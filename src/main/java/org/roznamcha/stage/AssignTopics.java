package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.roznamcha.lake.DocumentTopicsTable;
import org.roznamcha.topic.TopicClassifier;

/** Documents to scored topics. */
public final class AssignTopics {

    /** Rows of {@code corpus.document_topics} from rows of {@code corpus.documents}. */
    public Dataset<Row> assign(Dataset<Row> documents) {
        MapPartitionsFunction<Row, Row> assign = rows -> {
            TopicClassifier classifier = TopicClassifier.bundled();
            return new FlatIterator<>(
                    rows,
                    row -> classifier
                            .classify(
                                    AnnotationText.of(row, "title"),
                                    AnnotationText.of(row, "text"),
                                    row.getAs("section"))
                            .stream()
                            .map(topic -> DocumentTopicsTable.toRow(row.getAs("doc_id"), topic, classifier.version()))
                            .toList());
        };
        return documents
                .select(col("doc_id"), col("title"), col("text"), col("section"))
                .mapPartitions(assign, Encoders.row(DocumentTopicsTable.SCHEMA));
    }
}
