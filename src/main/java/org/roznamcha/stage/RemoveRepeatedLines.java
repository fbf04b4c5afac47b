package org.roznamcha.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.Decision;
import org.roznamcha.document.Edge;
import org.roznamcha.document.LineRemoval;
import org.roznamcha.document.QualityRules;
import org.roznamcha.document.RepeatedLines;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.RejectsTable;
import org.roznamcha.lake.RemovedLinesTable;
import org.roznamcha.lake.RepeatedLinesTable;
import org.roznamcha.lake.RowWriter;

/**
 * Documents to documents without the lines that repeat across their host: those that cleaning has just staged, and those of
 * the lake that begin or end with a line which has only now become known. Texts are changed where they lie, without a shuffle.
 */
public final class RemoveRepeatedLines {

    private static final String SHORTENED = "shortened";
    private static final String TRIMMED = "trimmed";

    private final LakeTables tables;
    private final StagingFiles files;
    private final FindRepeatedLines lines;
    private final CleaningOptions options;
    private @Nullable Dataset<Row> staged;
    private @Nullable Dataset<Row> trimmed;

    public RemoveRepeatedLines(SparkSession spark, LakeTables tables, LakePaths lake, Settings settings) {
        this.tables = tables;
        this.files = new StagingFiles(spark, lake);
        this.lines = new FindRepeatedLines(
                spark, tables, lake, settings.repeatedLines().minPages());
        this.options = CleaningOptions.of(settings);
    }

    /**
     * Finds the lines and removes them; what comes of it is for {@link #staged} and {@link #trimmed} to read.
     *
     * @param cleaned rows of {@link StagedSchema} as cleaning left them, read from storage
     * @return how many lines this run found to be repeated
     */
    public long remove(Dataset<Row> cleaned) {
        Dataset<Row> found = lines.find(cleaned);
        Map<String, RepeatedLines> hosts = HostLines.byHost(tables.read(RepeatedLinesTable.DEFINITION));
        Column losesAny = losesAny(hosts);
        Dataset<Row> shortened = files.keep(SHORTENED, fromStaged(cleaned.where(losesAny), hosts));
        staged = StagingFiles.placed(cleaned.where(not(losesAny))).union(StagingFiles.placed(shortened));
        trimmed = StagingFiles.placed(files.keep(TRIMMED, fromStored(beginningOrEnding(found), hosts)));
        return found.count();
    }

    /** Rows of {@link StagedSchema} without the lines, with {@link StagingFiles#PLACE}. */
    public Dataset<Row> staged() {
        return Objects.requireNonNull(staged, "remove comes first");
    }

    /** Rows of {@link TrimmedSchema}: documents of the lake that change, with {@link StagingFiles#PLACE}. */
    public Dataset<Row> trimmed() {
        return Objects.requireNonNull(trimmed, "remove comes first");
    }

    /** Told by hashes, so that most texts are neither read nor written again. */
    private static Column losesAny(Map<String, RepeatedLines> hosts) {
        UDF3<String, Long, Long, Boolean> shorten = (host, first, last) ->
                hosts.getOrDefault(host, RepeatedLines.NONE).shorten(first, last);
        Column loses = udf(shorten, DataTypes.BooleanType)
                .apply(col("document.host"), col("document.first_line_key"), col("document.last_line_key"));
        return when(col("document").isNotNull(), loses).otherwise(false);
    }

    private Dataset<Row> fromStaged(Dataset<Row> staged, Map<String, RepeatedLines> hosts) {
        CleaningOptions cleaning = options;
        MapPartitionsFunction<Row, Row> remove = rows -> {
            QualityRules rules = cleaning.rules();
            return new FlatIterator<>(rows, row -> List.of(staged(row, hosts, rules)));
        };
        return staged.mapPartitions(remove, Encoders.row(StagedSchema.SCHEMA));
    }

    private static Row staged(Row staged, Map<String, RepeatedLines> hosts, QualityRules rules) {
        @Nullable Row document = staged.getAs("document");
        return document == null
                ? staged
                : removal(document, hosts, rules)
                        .map(removal -> staged(staged.getAs("capture"), document, removal))
                        .orElse(staged);
    }

    private static Row staged(Row capture, Row document, LineRemoval removal) {
        RowWriter row = new RowWriter(StagedSchema.SCHEMA);
        if (removal.decision() instanceof Decision.Drop drop) {
            return row.set("reject", RejectsTable.toRow(capture, drop)).row();
        }
        return row.set(
                        "capture",
                        CapturesTable.withDocId(capture, removal.text().docId()))
                .set("document", DocumentsTable.withText(document, removal.text()))
                .set("removed", removed(removal))
                .row();
    }

    private Dataset<Row> fromStored(Dataset<Row> documents, Map<String, RepeatedLines> hosts) {
        CleaningOptions cleaning = options;
        MapPartitionsFunction<Row, Row> remove = rows -> {
            QualityRules rules = cleaning.rules();
            return new FlatIterator<>(
                    rows,
                    row -> removal(row, hosts, rules).map(removal -> stored(row, removal)).stream()
                            .toList());
        };
        return documents.mapPartitions(remove, Encoders.row(TrimmedSchema.SCHEMA));
    }

    /** Documents of the lake that change, found by hashes: no other text is read. */
    private Dataset<Row> beginningOrEnding(Dataset<Row> found) {
        Dataset<Row> at = found.select(col("host").as("line_host"), col("edge"), col("line_key"));
        Column stands = stands("first_line_key", Edge.HEAD).or(stands("last_line_key", Edge.TAIL));
        return tables.read(DocumentsTable.DEFINITION)
                .join(broadcast(at), col("host").equalTo(col("line_host")).and(stands), "left_semi");
    }

    private static Column stands(String key, Edge edge) {
        return col("line_key").equalTo(col(key)).and(col("edge").equalTo(edge.label()));
    }

    private static Row stored(Row document, LineRemoval removal) {
        RowWriter row = new RowWriter(TrimmedSchema.SCHEMA).set("doc_id", document.getAs("doc_id"));
        if (removal.decision() instanceof Decision.Drop) {
            return row.row();
        }
        return row.set("document", DocumentsTable.withText(document, removal.text()))
                .set("removed", removed(removal))
                .row();
    }

    private static Optional<LineRemoval> removal(Row document, Map<String, RepeatedLines> hosts, QualityRules rules) {
        RepeatedLines lines = hosts.getOrDefault(document.<String>getAs("host"), RepeatedLines.NONE);
        return LineRemoval.of(document.getAs("canonical_url"), document.getAs("text"), lines, rules);
    }

    private static Row[] removed(LineRemoval removal) {
        return removal.removed().stream()
                .map(line -> RemovedLinesTable.toRow(removal.text().docId(), line, LineRemoval.REASON))
                .distinct()
                .toArray(Row[]::new);
    }
}
