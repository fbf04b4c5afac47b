package org.roznamcha.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.document.CanonicalUrl;
import org.roznamcha.document.Edge;
import org.roznamcha.document.EdgeLines;
import org.roznamcha.document.RepeatedLines;
import org.roznamcha.lake.HostLinesTable;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.RepeatedLinesTable;
import org.roznamcha.text.UrduText;

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
     * @param cleaned rows of {@link StagedSchema} as cleaning left them
     * @return the rows added
     */
    public Dataset<Row> find(Dataset<Row> cleaned) {
        Dataset<Row> pages = cleaned.where(col("edges").isNotNull())
                .where(col("document.host").notEqual(CanonicalUrl.NO_HOST));
        Dataset<Row> met = files.keep("host-lines", met(pages));
        boolean first = tables.rows(HostLinesTable.DEFINITION) == 0;
        tables.append(HostLinesTable.DEFINITION, first ? met : unknown(met));
        Map<String, RepeatedLines> found = HostLines.byHost(first ? repeated(met, met) : nowRepeated(met));
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

    private static Dataset<Row> met(Dataset<Row> pages) {
        return pages.select(
                        col("document.host").as("host"),
                        inline(col("edges.lines")),
                        xxhash64(col("document.canonical_url")).as("page_key"),
                        col("edges.context_key"))
                .distinct();
    }

    /** Of the lines met in this run, those that were not repeated before and are now. */
    private Dataset<Row> nowRepeated(Dataset<Row> met) {
        Dataset<Row> candidates = met.select(LINE)
                .distinct()
                .join(tables.read(RepeatedLinesTable.DEFINITION).select(LINE), LINE_NAMES, "left_anti");
        Dataset<Row> all = tables.read(HostLinesTable.DEFINITION);
        return repeated(all, all.join(candidates, LINE_NAMES, "left_semi"));
    }

    /**
     * The lines that stand on enough pages. Most stand on one: counting rows first leaves few whose pages have to be told apart.
     *
     * @param all rows of {@code corpus.host_lines}
     * @param lines those of them that are asked for
     */
    private Dataset<Row> repeated(Dataset<Row> all, Dataset<Row> lines) {
        Dataset<Row> frequent = files.keep(
                "frequent-lines",
                lines.groupBy(LINE)
                        .agg(count(lit(1)).as("rows"))
                        .where(col("rows").geq(minPages))
                        .select(LINE));
        return all.join(frequent, LINE_NAMES)
                .groupBy(LINE)
                .agg(
                        count_distinct(col("page_key")).as("pages"),
                        count_distinct(col("context_key")).as("contexts"))
                .where(col("pages").geq(minPages).and(col("contexts").geq(minPages)))
                .select(LINE);
    }

    /** The lines with their wording, from the pages in which they were met. */
    private static Dataset<Row> worded(Dataset<Row> pages, Map<String, RepeatedLines> found) {
        MapPartitionsFunction<Row, Row> word = rows -> new FlatIterator<>(rows, row -> worded(row, found));
        return pages.select("document.host", "edges.lines", "document.text")
                .mapPartitions(word, Encoders.row(RepeatedLinesTable.SCHEMA))
                .groupBy(LINE)
                .agg(min("line").as("line"));
    }

    private static List<Row> worded(Row page, Map<String, RepeatedLines> found) {
        String host = page.getAs("host");
        RepeatedLines lines = found.getOrDefault(host, RepeatedLines.NONE);
        if (page.<Row>getList(page.fieldIndex("lines")).stream()
                .noneMatch(line -> lines.contains(Edge.of(line.getAs("edge")), line.<Long>getAs("line_key")))) {
            return List.of();
        }
        return EdgeLines.of(UrduText.ofDisplay(page.getAs("text"))).stream()
                .filter(line -> lines.contains(line.edge(), line.key()))
                .map(line -> RepeatedLinesTable.toRow(host, line))
                .toList();
    }
}
