package org.roznamcha.stage;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.ComparisonGroups;
import org.roznamcha.document.ComparisonGroups.Document;
import org.roznamcha.document.ComparisonGroups.Member;
import org.roznamcha.document.DuplicateKind;

/** Candidates to what is left to do: edges between equal texts as they come, then the texts to compare by {@link ComparisonGroups}. */
final class ArrangeComparisons implements Iterator<Row> {

    private static final StructType PARTNER =
            new StructType().add("number", DataTypes.IntegerType, false).add("change", DataTypes.IntegerType, false);

    /** A document in its group: its number, how many later ones are compared with it, and with which earlier ones it is. */
    private static final StructType TEXT = new StructType()
            .add("group", DataTypes.LongType, false)
            .add("number", DataTypes.IntegerType, false)
            .add("doc_id", DataTypes.StringType, false)
            .add("batch_id", DataTypes.StringType, false)
            .add("later_count", DataTypes.IntegerType, false)
            .add("earlier", DataTypes.createArrayType(PARTNER, false), false);

    /** Either an edge or a text to compare. */
    static final StructType SCHEMA =
            new StructType().add("edge", VerifyPairs.SCHEMA, true).add("text", TEXT, true);

    /** Distinct shingles that the texts of one group may have: 64 MB of a task's memory. */
    private static final long MOST_SHINGLES = 8_000_000;

    private final Iterator<Row> candidates;
    private final long firstGroup;
    private final ComparisonGroups groups = new ComparisonGroups(MOST_SHINGLES);
    private Iterator<Row> found = List.<Row>of().iterator();
    private boolean arranged;

    /**
     * @param candidates rows of {@link VerifyPairs#CANDIDATE}
     * @param partition number of the partition, so that groups of different ones differ
     */
    ArrangeComparisons(Iterator<Row> candidates, int partition) {
        this.candidates = candidates;
        this.firstGroup = (long) partition << Integer.SIZE;
    }

    @Override
    public boolean hasNext() {
        while (!found.hasNext() && candidates.hasNext()) {
            found = edge(candidates.next());
        }
        if (!found.hasNext() && !arranged) {
            arranged = true;
            found = groups.members().map(this::text).iterator();
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

    /** The edge of a pair of equal texts; the texts of other pairs are to be compared. */
    private Iterator<Row> edge(Row candidate) {
        String left = candidate.getAs("a");
        String right = candidate.getAs("b");
        int change = candidate.getAs("change");
        if (candidate.<Boolean>getAs("exact")) {
            return List.of(RowFactory.create(
                            RowFactory.create(left, right, change, DuplicateKind.EXACT.label(), 1.0), null))
                    .iterator();
        }
        groups.pair(
                new Document(left, candidate.getAs("left_batch"), candidate.getAs("left_shingles")),
                new Document(right, candidate.getAs("right_batch"), candidate.getAs("right_shingles")),
                change);
        return List.<Row>of().iterator();
    }

    private Row text(Member member) {
        Row text = RowFactory.create(
                firstGroup + member.group(),
                member.number(),
                member.document().docId(),
                member.document().batchId(),
                member.laterCount(),
                member.earlier().stream()
                        .map(partner -> RowFactory.create(partner.number(), partner.change()))
                        .toArray(Row[]::new));
        return RowFactory.create(null, text);
    }
}
