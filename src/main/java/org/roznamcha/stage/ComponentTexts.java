package org.roznamcha.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.roznamcha.document.DuplicateRules;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.document.StoryClusters;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.text.UrduText;

/** What the members of one component say. Members of one text are compared once. Not thread-safe. */
final class ComponentTexts implements StoryClusters.Likeness {

    private static final int FEW = 16;

    private final DuplicateRules rules;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Row> texts = new ArrayList<>();
    private final Map<String, String> firstDocuments = new LinkedHashMap<>();
    private int[] textOfMember = new int[FEW];
    private int members;
    private boolean missed;
    private int earliest = -1;
    private @Nullable Fingerprint fingerprintOfEarliest;

    ComponentTexts(DuplicateRules rules) {
        this.rules = rules;
    }

    /** Takes a text in; texts come before all members. */
    void text(Row row) {
        numbers.put(row.getAs("text_hash"), texts.size());
        texts.add(row);
    }

    /** Takes the next member in. */
    void member(String docId, String textHash) {
        if (members == textOfMember.length) {
            textOfMember = Arrays.copyOf(textOfMember, 2 * members);
        }
        textOfMember[members++] = numbers.computeIfAbsent(textHash, hash -> numbers.size());
        firstDocuments.putIfAbsent(textHash, docId);
    }

    /** Whether texts were asked for that are not here. */
    boolean areMissed() {
        return missed;
    }

    /** Hash of each distinct text and the first document that has it. */
    Map<String, String> firstDocuments() {
        return firstDocuments;
    }

    @Override
    public boolean alike(int representative, int member) {
        int left = textOfMember[representative];
        int right = textOfMember[member];
        if (left == right) {
            return true;
        }
        if (texts.isEmpty()) {
            missed = true;
            return false;
        }
        Row one = texts.get(left);
        Row other = texts.get(right);
        return one.getAs("text") == null
                ? rules.staysWith(SignaturesTable.fromRow(one), SignaturesTable.fromRow(other))
                : rules.staysWith(earliest(left), fingerprint(other));
    }

    private Fingerprint earliest(int text) {
        if (earliest != text) {
            earliest = text;
            fingerprintOfEarliest = fingerprint(texts.get(text));
        }
        return Objects.requireNonNull(fingerprintOfEarliest);
    }

    private static Fingerprint fingerprint(Row row) {
        String text = row.getAs("text");
        return Fingerprint.of("", UrduText.keyOfDisplay(text));
    }
}
