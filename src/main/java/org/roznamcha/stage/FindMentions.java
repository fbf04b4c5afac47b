package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.roznamcha.entity.Gazetteer;
import org.roznamcha.entity.Mention;
import org.roznamcha.entity.MentionFinder;
import org.roznamcha.lake.MentionsTable;
import org.roznamcha.text.Sentences;
import org.roznamcha.text.Span;
import org.roznamcha.text.UrduText;

/** Documents to entity mentions. The deck is read, since a full name there licenses short ones, but not counted. */
public final class FindMentions {

    /** Rows of {@code corpus.mentions} from rows of {@code corpus.documents}. */
    public Dataset<Row> find(Dataset<Row> documents) {
        MapPartitionsFunction<Row, Row> find = rows -> {
            Gazetteer gazetteer = Gazetteer.bundled();
            MentionFinder finder = new MentionFinder(gazetteer);
            return new FlatIterator<>(rows, row -> mentions(row, finder, gazetteer.version()));
        };
        return documents
                .select(col("doc_id"), col("title"), col("deck"), col("text"))
                .mapPartitions(find, Encoders.row(MentionsTable.SCHEMA));
    }

    private static List<Row> mentions(Row row, MentionFinder finder, String version) {
        UrduText title = AnnotationText.of(row, "title");
        UrduText text = AnnotationText.of(row, "text");
        List<Span> sentences = Sentences.split(text);
        List<Row> mentions = new ArrayList<>();
        for (Mention mention : finder.find(title, AnnotationText.of(row, "deck"), text)) {
            switch (mention.field()) {
                case TITLE -> mentions.add(row(row, mention, title.display(), version));
                case TEXT -> mentions.add(row(row, mention, sentence(text, sentences, mention.span()), version));
                case DECK -> {}
            }
        }
        return mentions;
    }

    private static Row row(Row document, Mention mention, String sentence, String version) {
        return MentionsTable.toRow(document.getAs("doc_id"), mention, sentence, version);
    }

    private static String sentence(UrduText text, List<Span> sentences, Span mention) {
        for (Span sentence : sentences) {
            if (sentence.overlaps(mention)) {
                return sentence.of(text.display());
            }
        }
        return mention.of(text.display());
    }
}
