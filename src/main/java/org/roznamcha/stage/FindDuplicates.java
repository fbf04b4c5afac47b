package org.roznamcha.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.Concurrently;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicateEdgesTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.Run;
import org.roznamcha.lake.SignatureKeysTable;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.lake.TableDefinition;

/**
 * Documents to clusters of duplicates, incrementally.
 *
 * <ol>
 *   <li>New documents are signed and looked up in the index by their keys ({@link DuplicateIndex}).
 *   <li>The buckets they enter propose pairs ({@link ProposePairs}); those not yet known are verified on their texts ({@link
 *       VerifyPairs}) and stored as edges ({@link StoreEdges}).
 *   <li>All edges are connected to components ({@link ConnectDocuments}); the components that a change touched are cut into clusters
 *       ({@link ClusterDocuments}), all others keep theirs.
 * </ol>
 *
 * <p>Index, edges and clusters are each a property of the present documents as a set. So many nights end as one batch, in whatever order
 * documents came.
 */
public final class FindDuplicates {

    private final SparkSession spark;
    private final LakeTables tables;
    private final Settings settings;
    private final Run run;
    private final StagingFiles staged;

    public FindDuplicates(SparkSession spark, LakeTables tables, LakePaths lake, Settings settings, Run run) {
        this.spark = spark;
        this.tables = tables;
        this.settings = settings;
        this.run = run;
        this.staged = new StagingFiles(spark, lake, "duplicates");
    }

    /** Forgets index and edges and finds everything anew, as other rules or another program ask for. */
    public void findAnew() {
        for (TableDefinition table : new TableDefinition[] {
            SignaturesTable.DEFINITION, SignatureKeysTable.DEFINITION, DuplicateEdgesTable.DEFINITION
        }) {
            tables.delete(table, "true");
        }
        find(tables.read(DocumentsTable.DEFINITION), none());
    }

    /**
     * Brings {@code corpus.signatures}, {@code signature_keys}, {@code duplicate_edges} and {@code duplicates} up to date with {@code
     * corpus.documents}.
     *
     * @param touched documents that are new, or known ones whose earliest capture is
     * @param gone {@code doc_id} of documents that are no more
     */
    public void find(Dataset<Row> touched, Dataset<Row> gone) {
        Settings.Duplicates limits = settings.duplicates();
        VerifyPairs verification = new VerifyPairs(VerifyPairs.thresholds(limits), staged, limits.oneTaskEdges());
        DocumentTexts texts = new DocumentTexts(tables);
        SignDocuments signing = new SignDocuments(settings.reports().zone(), limits.windowDays());
        Dataset<Row> signed = staged.keep("signed", signing.sign(touched));
        DuplicateIndex index = new DuplicateIndex(tables, staged, signed, gone, limits.windowDays() > 0);
        Dataset<Row> changes =
                staged.keep("changes", new ProposePairs(limits.maxBucketPairs()).changes(index.affected()));
        index.updateSignatures();
        Concurrently.run(List.of(index::updateKeys, () -> {
            boolean first = tables.rows(DuplicateEdgesTable.DEFINITION) == 0;
            Dataset<Row> linked = new StoreEdges(tables, staged, run).store(changes, verification, texts);
            if (first) {
                clusterAll(texts);
            } else {
                cluster(linked.union(signed.select("doc_id")).union(gone.select("doc_id")), texts);
            }
        }));
    }

    /** With no edges before there were no clusters either: whatever stands there is out of date. */
    private void clusterAll(DocumentTexts texts) {
        tables.overwrite(DuplicatesTable.DEFINITION, withFirstRun(clusters(components(), texts)));
    }

    /** Clusters the components of the documents concerned; those of all others are kept. */
    private void cluster(Dataset<Row> concerned, DocumentTexts texts) {
        Dataset<Row> components = staged.keep("components", components());
        Dataset<Row> touched = components
                .join(concerned, new String[] {"doc_id"}, "left_semi")
                .select("component")
                .distinct();
        Dataset<Row> members =
                staged.keep("touched_components", components.join(touched, new String[] {"component"}, "left_semi"));
        Dataset<Row> stale = members.select("doc_id").union(concerned);
        Dataset<Row> kept = tables.read(DuplicatesTable.DEFINITION).join(stale, new String[] {"doc_id"}, "left_anti");
        tables.overwrite(DuplicatesTable.DEFINITION, kept.unionByName(withFirstRun(clusters(members, texts))));
    }

    private Dataset<Row> components() {
        return new ConnectDocuments(staged, settings.duplicates().oneTaskEdges())
                .connect(edges(), tables.rows(DuplicateEdgesTable.DEFINITION));
    }

    private Dataset<Row> edges() {
        return tables.read(DuplicateEdgesTable.DEFINITION)
                .withColumnsRenamed(Map.of("left_doc_id", "a", "right_doc_id", "b"));
    }

    private Dataset<Row> clusters(Dataset<Row> components, DocumentTexts texts) {
        return new ClusterDocuments(VerifyPairs.thresholds(settings.duplicates()), staged)
                .cluster(edges(), components, tables.read(SignaturesTable.DEFINITION), texts);
    }

    private Dataset<Row> withFirstRun(Dataset<Row> clustered) {
        if (tables.rows(DuplicatesTable.DEFINITION) == 0) {
            return clustered.withColumn("matched_run_id", lit(run.runId()));
        }
        Dataset<Row> known = tables.read(DuplicatesTable.DEFINITION)
                .select(col("doc_id"), col("matched_run_id").as("known"));
        return clustered
                .join(known, new String[] {"doc_id"}, "left")
                .withColumn("matched_run_id", coalesce(col("known"), lit(run.runId())))
                .drop("known");
    }

    private Dataset<Row> none() {
        return spark.createDataFrame(List.of(), DocumentsTable.SCHEMA);
    }
}
