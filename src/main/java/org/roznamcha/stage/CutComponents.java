package org.roznamcha.stage;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.roznamcha.document.DuplicateKind;
import org.roznamcha.document.DuplicateRules;
import org.roznamcha.document.DuplicateThresholds;
import org.roznamcha.document.StoryClusters;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.RowWriter;

/**
 * {@link ComponentRows} to rows of {@code corpus.duplicates}, component by component, holding one of them at a time. A component that came
 * without texts, and in which links alone do not settle who belongs to whom, asks for one document of each of its texts instead.
 */
final class CutComponents implements Iterator<Row> {

    /** Rows of {@code corpus.duplicates} without the run. */
    private static final StructType CLUSTER = new StructType(Arrays.stream(DuplicatesTable.SCHEMA.fields())
            .filter(field -> !field.name().equals("matched_run_id"))
            .toArray(StructField[]::new));

    private static final StructType ASKED = new StructType()
            .add("component", DataTypes.StringType, false)
            .add("text_hash", DataTypes.StringType, false)
            .add("doc_id", DataTypes.StringType, false);

    /** Either a row of a cluster or a document whose text is asked for. */
    static final StructType SCHEMA =
            new StructType().add("cluster", CLUSTER, true).add("asked", ASKED, true);

    private final Iterator<Row> rows;
    private final DuplicateRules rules;
    private @Nullable Row ahead;
    private Iterator<Row> found = List.<Row>of().iterator();

    CutComponents(Iterator<Row> rows, DuplicateThresholds thresholds) {
        this.rows = rows;
        this.rules = new DuplicateRules(thresholds);
        this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (!found.hasNext() && ahead != null) {
            found = nextComponent(ahead.getAs("component"));
        }
        return found.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return found.next();
    }

    private Iterator<Row> nextComponent(String component) {
        StoryClusters clusters = new StoryClusters();
        ComponentTexts texts = new ComponentTexts(rules);
        for (Row row = ahead; row != null && component.equals(row.getAs("component")); row = advance()) {
            switch (row.<Integer>getAs("part")) {
                case ComponentRows.TEXT -> texts.text(row);
                case ComponentRows.MEMBER -> {
                    clusters.member(row.getAs("doc_id"));
                    texts.member(row.getAs("doc_id"), row.getAs("text_hash"));
                }
                default ->
                    clusters.link(
                            row.getAs("doc_id"),
                            row.getAs("other"),
                            DuplicateKind.of(row.getAs("kind")),
                            row.getAs("similarity"));
            }
        }
        List<StoryClusters.Member> members = clusters.cut(texts);
        return texts.areMissed()
                ? texts.firstDocuments().entrySet().stream()
                        .map(first -> asked(component, first.getKey(), first.getValue()))
                        .iterator()
                : members.stream().map(CutComponents::clustered).iterator();
    }

    private static Row asked(String component, String textHash, String docId) {
        return RowFactory.create(null, RowFactory.create(component, textHash, docId));
    }

    private static Row clustered(StoryClusters.Member member) {
        Row row = new RowWriter(CLUSTER)
                .set("doc_id", member.docId())
                .set("cluster_id", member.clusterId())
                .set("cluster_size", member.clusterSize())
                .set("matched_doc_id", member.matchedDocId())
                .set("similarity", member.similarity())
                .set("kind", member.kind().label())
                .set("is_representative", member.docId().equals(member.clusterId()))
                .row();
        return RowFactory.create(row, null);
    }

    private @Nullable Row advance() {
        ahead = rows.hasNext() ? rows.next() : null;
        return ahead;
    }
}
