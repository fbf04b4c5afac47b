package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.roznamcha.document.CanonicalUrl;
import org.roznamcha.document.EdgeLine;
import org.roznamcha.document.EdgeLines;
import org.roznamcha.document.RepeatedLines;
import org.roznamcha.lake.HostLinesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.RepeatedLinesTable;

/**
 * Documents as extracted to the lines that repeat across their hosts.
 *
 * <p>A line repeats when it stood among the first, or among the last, {@value EdgeLines#WINDOW} lines of enough pages of the
 * host whose texts are clearly different ({@link EdgeLines#context}). Both counts only grow with the input, and they grow
 * alike in whatever order it comes; so does the set of repeated lines. Only hashes are shuffled.
 */
public final class FindRepeatedLines {

    private static final Column[] LINE = {col("host"), col("edge"), col("line_key")};
    private static final String[] LINE_NAMES = {"host", "edge", "line_key"};

    private static final StructType MET = new StructType()
            .add("host", DataTypes.StringType, false)
            .add("edge", DataTypes.StringType, false)
            .add("line_key", DataTypes.LongType, false)
            .add("page_key", DataTypes.LongType, false)
            .add("context_key", DataTypes.LongType, false);

    private final SparkSession spark;
    private final LakeTables tables;
    private final StagingFiles files;
    private final int minPages;

    /**
     * A search over the lake.
     *
     * @param minPages pages, and different texts, from which a line repeats
     */
    public FindRepeatedLines(SparkSession spark, LakeTables tables, LakePaths lake, int minPages) {
        this.spark = spark;
        this.tables = tables;
        this.files = new StagingFiles(spark, lake);
        this.minPages = minPages;
    }

    /**
     * Counts the lines of documents in, and adds those that have become repeated to {@code corpus.repeated_lines}.
     *
     * @param extracted rows of {@code corpus.documents} as cleaning left them
     * @return the rows added
     */
    public Dataset<Row> find(Dataset<Row> extracted) {
        Dataset<Row> pages = extracted
                .where(col("host").notEqual(CanonicalUrl.NO_HOST))
                .select(col("host"), xxhash64(col("canonical_url")).as("page_key"), col("text"), col("place_line"));
        Dataset<Row> met = met(pages);
        boolean first = tables.rows(HostLinesTable.DEFINITION) == 0;
        tables.append(HostLinesTable.DEFINITION, first ? met : unknown(met));
        Map<String, RepeatedLines> found = HostLines.byHost(nowRepeated(met));
        if (found.isEmpty()) {
            return spark.createDataFrame(List.of(), RepeatedLinesTable.SCHEMA);
        }
        Dataset<Row> worded = files.keep("repeated-lines", worded(pages, found));
        tables.append(RepeatedLinesTable.DEFINITION, worded);
        return worded;
    }

    private Dataset<Row> unknown(Dataset<Row> met) {
        return met.join(tables.read(HostLinesTable.DEFINITION), HostLinesTable.SCHEMA.fieldNames(), "left_anti");
    }

    private Dataset<Row> met(Dataset<Row> pages) {
        MapPartitionsFunction<Row, Row> lines = rows -> new FlatIterator<>(rows, FindRepeatedLines::lines);
        return files.keep(
                "host-lines", pages.mapPartitions(lines, Encoders.row(MET)).distinct());
    }

    private static List<Row> lines(Row page) {
        String text = page.getAs("text");
        OptionalLong context = EdgeLines.context(text);
        List<Row> lines = new ArrayList<>();
        if (context.isPresent()) {
            for (EdgeLine line : EdgeLines.of(text, page.getAs("place_line"))) {
                lines.add(RowFactory.create(
                        page.<String>getAs("host"),
                        line.edge().label(),
                        line.key(),
                        page.<Long>getAs("page_key"),
                        context.getAsLong()));
            }
        }
        return lines;
    }

    /** Of the lines met in this run, those that were not repeated before and are now. */
    private Dataset<Row> nowRepeated(Dataset<Row> met) {
        Dataset<Row> candidates = met.select(LINE)
                .distinct()
                .join(tables.read(RepeatedLinesTable.DEFINITION).select(LINE), LINE_NAMES, "left_anti");
        Dataset<Row> lines = tables.read(HostLinesTable.DEFINITION).join(candidates, LINE_NAMES, "left_semi");
        // Most lines stand on one page: counting rows first leaves few whose pages have to be told apart.
        Dataset<Row> frequent = files.keep(
                "frequent-lines",
                lines.groupBy(LINE)
                        .agg(count(lit(1)).as("rows"))
                        .where(col("rows").geq(minPages))
                        .select(LINE));
        return tables.read(HostLinesTable.DEFINITION)
                .join(frequent, LINE_NAMES)
                .groupBy(LINE)
                .agg(
                        count_distinct(col("page_key")).as("pages"),
                        count_distinct(col("context_key")).as("contexts"))
                .where(col("pages").geq(minPages).and(col("contexts").geq(minPages)))
                .select(LINE);
    }

    /** The lines with their wording, from the pages in which they were met. */
    private static Dataset<Row> worded(Dataset<Row> pages, Map<String, RepeatedLines> found) {
        MapPartitionsFunction<Row, Row> word = rows -> new FlatIterator<>(rows, row -> {
            String host = row.getAs("host");
            RepeatedLines lines = found.getOrDefault(host, RepeatedLines.NONE);
            return EdgeLines.of(row.getAs("text")).stream()
                    .filter(lines::contains)
                    .map(line -> RepeatedLinesTable.toRow(host, line))
                    .toList();
        });
        return pages.mapPartitions(word, Encoders.row(RepeatedLinesTable.SCHEMA))
                .groupBy(LINE)
                .agg(min("line").as("line"));
    }
}
