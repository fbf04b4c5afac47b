package org.roznamcha.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.roznamcha.document.DuplicateKind;
import org.roznamcha.document.DuplicateRules;
import org.roznamcha.document.DuplicateThresholds;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.document.Signature;
import org.roznamcha.document.StoryClusters;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.RowWriter;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.text.UrduText;

/** {@link ComponentRows} to rows of {@code corpus.duplicates}, component by component, holding one of them at a time. */
final class CutComponents implements Iterator<Row> {

    /** Rows of {@code corpus.duplicates} without the run. */
    static final StructType SCHEMA = new StructType(Arrays.stream(DuplicatesTable.SCHEMA.fields())
            .filter(field -> !field.name().equals("matched_run_id"))
            .toArray(StructField[]::new));

    private final Iterator<Row> rows;
    private final DuplicateRules rules;
    private @Nullable Row ahead;
    private Iterator<StoryClusters.Member> clustered =
            List.<StoryClusters.Member>of().iterator();

    CutComponents(Iterator<Row> rows, DuplicateThresholds thresholds) {
        this.rows = rows;
        this.rules = new DuplicateRules(thresholds);
        this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        while (!clustered.hasNext() && ahead != null) {
            clustered = nextComponent(ahead.getAs("component")).iterator();
        }
        return clustered.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        StoryClusters.Member member = clustered.next();
        return new RowWriter(SCHEMA)
                .set("doc_id", member.docId())
                .set("cluster_id", member.clusterId())
                .set("cluster_size", member.clusterSize())
                .set("matched_doc_id", member.matchedDocId())
                .set("similarity", member.similarity())
                .set("kind", member.kind().label())
                .set("is_representative", member.docId().equals(member.clusterId()))
                .row();
    }

    private List<StoryClusters.Member> nextComponent(String component) {
        StoryClusters clusters = new StoryClusters();
        Texts texts = new Texts(rules);
        for (Row row = ahead; row != null && component.equals(row.getAs("component")); row = advance()) {
            switch (row.<Integer>getAs("part")) {
                case ComponentRows.TEXT -> texts.text(row);
                case ComponentRows.MEMBER -> {
                    clusters.member(row.getAs("doc_id"));
                    texts.member(row.getAs("text_hash"));
                }
                default ->
                    clusters.link(
                            row.getAs("doc_id"),
                            row.getAs("other"),
                            DuplicateKind.of(row.getAs("kind")),
                            row.getAs("similarity"));
            }
        }
        return clusters.cut(texts);
    }

    private @Nullable Row advance() {
        ahead = rows.hasNext() ? rows.next() : null;
        return ahead;
    }

    /** What the members of one component say. Members of one text are compared once. */
    private static final class Texts implements StoryClusters.Likeness {

        private final DuplicateRules rules;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Row> texts = new ArrayList<>();
        private final List<Integer> textOfMember = new ArrayList<>();
        private int earliest = -1;
        private @Nullable Fingerprint fingerprintOfEarliest;

        Texts(DuplicateRules rules) {
            this.rules = rules;
        }

        void text(Row row) {
            numbers.put(row.getAs("text_hash"), texts.size());
            texts.add(row);
        }

        void member(String textHash) {
            textOfMember.add(numbers.getOrDefault(textHash, -1));
        }

        @Override
        public boolean alike(int representative, int member) {
            int left = textOfMember.get(representative);
            int right = textOfMember.get(member);
            if (left == right) {
                return true;
            }
            Row one = texts.get(left);
            Row other = texts.get(right);
            return one.getAs("text") == null
                    ? rules.staysWith(signature(one), signature(other))
                    : rules.staysWith(earliest(left), fingerprint(other));
        }

        private Fingerprint earliest(int text) {
            if (earliest != text) {
                earliest = text;
                fingerprintOfEarliest = fingerprint(texts.get(text));
            }
            return Objects.requireNonNull(fingerprintOfEarliest);
        }

        private static Signature signature(Row row) {
            return SignaturesTable.fromRow(row);
        }

        private static Fingerprint fingerprint(Row row) {
            String text = row.getAs("text");
            return Fingerprint.of("", UrduText.of(text).key());
        }
    }
}
