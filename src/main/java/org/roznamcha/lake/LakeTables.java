package org.roznamcha.lake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.SnapshotSummary;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/**
 * The lake's Iceberg tables. A run writes to the branch {@value #CANDIDATE} of each table and readers see {@code main},
 * until the run is published. A session whose {@code spark.wap.branch} is the candidate reads and writes it throughout.
 */
public final class LakeTables {

    /** Branch that holds what the run under way has written. */
    public static final String CANDIDATE = "candidate";

    private final SparkSession spark;

    public LakeTables(SparkSession spark) {
        this.spark = spark;
    }

    /** Whether a run has begun to make the tables. */
    public boolean begun() {
        return exists(OpsTables.INPUTS);
    }

    /** Creates the tables that are missing. */
    public void createMissing() {
        List<TableDefinition> missing =
                Tables.ALL.stream().filter(table -> !exists(table)).toList();
        missing.stream()
                .map(TableDefinition::namespace)
                .distinct()
                .forEach(name -> execute("CREATE NAMESPACE IF NOT EXISTS " + TableDefinition.CATALOG + "." + name));
        Concurrently.run(missing.stream()
                .<Runnable>map(table -> () -> execute(table.createStatement()))
                .toList());
    }

    /** Looks for the table itself: a statement that finds it there already takes ten times as long. */
    private boolean exists(TableDefinition definition) {
        try {
            var unused = Spark3Util.loadIcebergTable(spark, definition.identifier());
            return true;
        } catch (NoSuchTableException e) {
            return false;
        } catch (ParseException e) {
            throw new IllegalStateException("No name of a table: " + definition.identifier(), e);
        }
    }

    private void execute(String statement) {
        var unused = spark.sql(statement);
    }

    /** The table as this session sees it. */
    public Dataset<Row> read(TableDefinition table) {
        return spark.table(table.identifier());
    }

    /** The table as readers see it, whatever the run under way has written. */
    public Dataset<Row> readPublished(TableDefinition table) {
        return spark.read().option("branch", SnapshotRef.MAIN_BRANCH).table(table.identifier());
    }

    /** Adds rows. */
    public void append(TableDefinition table, Dataset<Row> rows) {
        openCandidate(table);
        try {
            conform(table, rows).writeTo(table.identifier()).append();
        } catch (NoSuchTableException e) {
            throw new IllegalStateException("No table " + table.identifier(), e);
        }
    }

    /**
     * Replaces all rows. Rows of one value of the key's first column go to one file, and each file is in the order of the key: to sort
     * across files, the rows would have to be computed twice.
     */
    public void overwrite(TableDefinition table, Dataset<Row> rows) {
        openCandidate(table);
        Column[] key = table.key().stream().map(functions::col).toArray(Column[]::new);
        try {
            conform(table, rows)
                    .repartition(key[0])
                    .sortWithinPartitions(key)
                    .writeTo(table.identifier())
                    .overwrite(functions.lit(true));
        } catch (NoSuchTableException e) {
            throw new IllegalStateException("No table " + table.identifier(), e);
        }
    }

    /** Removes the rows that a SQL condition names. */
    public void delete(TableDefinition table, String condition) {
        openCandidate(table);
        execute("DELETE FROM " + table.identifier() + " WHERE " + condition);
    }

    /** A branch that the first write to it makes would count its rows from nought, so it is made here, from main. */
    private void openCandidate(TableDefinition definition) {
        Table table = load(definition);
        boolean writesCandidate = CANDIDATE.equals(spark.conf().get("spark.wap.branch", ""));
        if (writesCandidate && table.currentSnapshot() != null && !table.refs().containsKey(CANDIDATE)) {
            table.manageSnapshots()
                    .createBranch(CANDIDATE, table.currentSnapshot().snapshotId())
                    .commit();
        }
    }

    private static Dataset<Row> conform(TableDefinition table, Dataset<Row> rows) {
        return rows.select(java.util.Arrays.stream(table.schema().fields())
                .map(field -> functions.col(field.name()).cast(field.dataType()).as(field.name()))
                .toArray(Column[]::new));
    }

    /** How many rows the table holds as this run sees it, from its metadata. */
    public long rows(TableDefinition definition) {
        Table table = load(definition);
        SnapshotRef candidate = table.refs().get(CANDIDATE);
        Snapshot snapshot = candidate == null ? table.currentSnapshot() : table.snapshot(candidate.snapshotId());
        return snapshot == null
                ? 0
                : Long.parseLong(snapshot.summary().getOrDefault(SnapshotSummary.TOTAL_RECORDS_PROP, "0"));
    }

    /** Head of the candidate branch of each table that has one, else of main; tables without rows yet are left out. */
    public Map<String, Long> candidateSnapshots() {
        Map<String, Long> snapshots = new TreeMap<>();
        for (TableDefinition definition : Tables.ALL) {
            Table table = load(definition);
            SnapshotRef candidate = table.refs().get(CANDIDATE);
            Snapshot current = table.currentSnapshot();
            if (candidate != null) {
                snapshots.put(definition.qualifiedName(), candidate.snapshotId());
            } else if (current != null) {
                snapshots.put(definition.qualifiedName(), current.snapshotId());
            }
        }
        return snapshots;
    }

    /** Moves main of every table to its candidate where that is what was published, and drops every other candidate. */
    public void settle(Map<String, Long> published) {
        Concurrently.run(Tables.ALL.stream()
                .<Runnable>map(definition -> () -> settle(definition, published.get(definition.qualifiedName())))
                .toList());
    }

    private void settle(TableDefinition definition, @Nullable Long published) {
        Table table = load(definition);
        SnapshotRef candidate = table.refs().get(CANDIDATE);
        if (candidate != null) {
            ManageSnapshots changes = table.manageSnapshots();
            if (published != null && published == candidate.snapshotId()) {
                changes.fastForwardBranch(SnapshotRef.MAIN_BRANCH, CANDIDATE);
            }
            changes.removeBranch(CANDIDATE).commit();
        }
    }

    private Table load(TableDefinition definition) {
        try {
            return Spark3Util.loadIcebergTable(spark, definition.identifier());
        } catch (NoSuchTableException | ParseException e) {
            throw new IllegalStateException("No table " + definition.identifier(), e);
        }
    }
}
