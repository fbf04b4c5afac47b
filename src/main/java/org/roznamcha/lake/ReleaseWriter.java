package org.roznamcha.lake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;

/** Writes the report tables of one run as plain Parquet into a folder of its own, with a manifest. */
public final class ReleaseWriter {

    static final String MANIFEST = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LakeTables tables;
    private final LakeFiles files;
    private final LakePaths lake;

    public ReleaseWriter(LakeTables tables, LakeFiles files, LakePaths lake) {
        this.tables = tables;
        this.files = files;
        this.lake = lake;
    }

    /** Writes the tables and, last, {@code manifest.json}. */
    public void write(Run run) throws IOException {
        Path folder = lake.release(run.runId());
        files.delete(folder);
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("run_id", run.runId())
                .put("as_of_at", run.asOf().toString())
                .put("pipeline_version", run.versions().pipeline())
                .put("gazetteer_version", run.versions().gazetteer())
                .put("model_version", run.versions().model());
        Concurrently.run(Tables.REPORTS.stream()
                .<Runnable>map(table -> () -> writeParquet(table, new Path(folder, table.name())))
                .toList());
        ArrayNode entries = manifest.putArray("tables");
        for (TableDefinition table : Tables.REPORTS) {
            describe(entries.addObject(), table, new Path(folder, table.name()));
        }
        files.replace(new Path(folder, MANIFEST), manifest.toPrettyString() + "\n");
    }

    private void writeParquet(TableDefinition table, Path target) {
        Column[] key = table.key().stream().map(functions::col).toArray(Column[]::new);
        tables.read(table)
                .coalesce(1)
                .sortWithinPartitions(key)
                .write()
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .option("compression", "zstd")
                .parquet(target.toString());
    }

    private void describe(ObjectNode entry, TableDefinition table, Path target) throws IOException {
        entry.put("name", table.name()).put("comment", table.comment());
        entry.putPOJO("key", table.key());
        ArrayNode parts = entry.putArray("files");
        FileSystem fileSystem = files.fileSystem(target);
        Arrays.stream(fileSystem.listStatus(target))
                .filter(file -> file.getPath().getName().endsWith(".parquet"))
                .sorted(Comparator.comparing(file -> file.getPath().getName()))
                .forEach(file ->
                        parts.addObject().put("name", file.getPath().getName()).put("bytes", file.getLen()));
        ArrayNode columns = entry.putArray("columns");
        for (StructField field : table.schema().fields()) {
            columns.addObject()
                    .put("name", field.name())
                    .put("type", field.dataType().simpleString())
                    .put("comment", field.getComment().get());
        }
    }

    /** Removes all but the newest releases; the published one is always kept. */
    public void retain(int count, String publishedRunId) throws IOException {
        FileSystem fileSystem = files.fileSystem(lake.releases());
        List<Path> releases = Arrays.stream(fileSystem.listStatus(lake.releases()))
                .filter(entry -> entry.isDirectory() && Run.isId(entry.getPath().getName()))
                .map(FileStatus::getPath)
                .sorted(Comparator.comparing(Path::getName).reversed())
                .toList();
        for (Path release : releases.subList(Math.min(count, releases.size()), releases.size())) {
            if (!release.getName().equals(publishedRunId)) {
                files.delete(release);
            }
        }
    }
}
