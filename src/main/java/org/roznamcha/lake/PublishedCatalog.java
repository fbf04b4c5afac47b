package org.roznamcha.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.iceberg.spark.source.SparkTable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableChange;
import org.apache.spark.sql.connector.catalog.TableInfo;
import org.apache.spark.sql.connector.catalog.procedures.UnboundProcedure;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * A catalog for readers: every table as of the published release, so that a query over several tables never mixes two
 * runs, even while a run is being published. Nothing can be written through it.
 *
 * <p>The books under {@code ops} are not part of a release and are read as they stand.
 *
 * <p>Option {@value #LAKE} names the lake; the others are those of Iceberg's own catalog.
 */
public final class PublishedCatalog extends SparkCatalog {

    /** Option that names the lake's root. */
    public static final String LAKE = "lake";

    private Map<String, Long> snapshots = Map.of();

    @Override
    protected Catalog buildIcebergCatalog(String name, CaseInsensitiveStringMap options) {
        LakeFiles files = new LakeFiles(SparkSession.active().sparkContext().hadoopConfiguration());
        try {
            snapshots = PublishedRelease.read(files, new LakePaths(options.getOrDefault(LAKE, "")))
                    .map(PublishedRelease::snapshots)
                    .orElse(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return super.buildIcebergCatalog(name, options);
    }

    @Override
    public Table loadTable(Identifier identifier) throws NoSuchTableException {
        String namespace = String.join(".", identifier.namespace());
        Long published = namespace.equals("ops") ? null : snapshots.get(namespace + "." + identifier.name());
        Table table = super.loadTable(identifier);
        Snapshot current = published == null && table instanceof SparkTable iceberg
                ? iceberg.table().currentSnapshot()
                : null;
        Long pinned = current == null ? published : Long.valueOf(current.snapshotId());
        // A table as of a snapshot cannot be written.
        return pinned == null ? table : super.loadTable(identifier, pinned.toString());
    }

    @Override
    public Table createTable(Identifier identifier, TableInfo table) {
        throw readOnly();
    }

    @Override
    public Table alterTable(Identifier identifier, TableChange... changes) {
        throw readOnly();
    }

    @Override
    public boolean dropTable(Identifier identifier) {
        throw readOnly();
    }

    @Override
    public boolean purgeTable(Identifier identifier) {
        throw readOnly();
    }

    @Override
    public void renameTable(Identifier from, Identifier to) {
        throw readOnly();
    }

    @Override
    public void createNamespace(String[] namespace, Map<String, String> metadata) {
        throw readOnly();
    }

    @Override
    public boolean dropNamespace(String[] namespace, boolean cascade) {
        throw readOnly();
    }

    @Override
    public UnboundProcedure loadProcedure(Identifier identifier) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("Cannot change the lake from a query: only the job writes to it");
    }
}
