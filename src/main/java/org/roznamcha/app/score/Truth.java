package org.roznamcha.app.score;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.roznamcha.lake.LakeException;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.page.source.Json;
import org.roznamcha.page.source.JsonException;

/**
 * The truth about a dump: what {@code jobs/sample} writes to {@code truth/}, or the bundled sample's, which has pages alone. The fields are
 * those that {@code src/sample/README.md} names.
 */
public final class Truth {

    private static final StructType PAGES = StructType.fromDDL("""
            source_file STRING, source_offset BIGINT, url STRING, fetched_at TIMESTAMP, decision STRING, rule STRING,
            language STRING, story STRING, topic STRING, topics ARRAY<STRING>, title STRING, deck STRING, paragraphs ARRAY<STRING>, author STRING,
            section STRING, place_line STRING, date_status STRING, published_date DATE, date_tolerance_days INT,
            mentions ARRAY<STRUCT<`in`: STRING, `start`: INT, `end`: INT, label: STRING, demonym: BOOLEAN>>""");

    private final Path folder;
    private final LakeFiles files;
    private final boolean streamed;
    private final Map<String, String> layouts;

    private Truth(Path folder, LakeFiles files, boolean streamed, Map<String, String> layouts) {
        this.folder = folder;
        this.files = files;
        this.streamed = streamed;
        this.layouts = Map.copyOf(layouts);
    }

    /**
     * Opens the truth in a folder.
     *
     * @throws LakeException when there is none
     */
    public static Truth open(String folder, LakeFiles files) throws IOException {
        Path root = new Path(folder);
        boolean streamed = files.exists(new Path(root, "pages"));
        if (!streamed && !files.exists(new Path(root, "pages.jsonl"))) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT,
                    "Cannot find the truth of a dump at " + folder
                            + ": give the folder truth that jobs/sample wrote, or src/sample/truth.");
        }
        Optional<String> world = files.read(new Path(root, "world.json"));
        return new Truth(root, files, streamed, world.isPresent() ? layouts(world.get(), root) : Map.of());
    }

    private static Map<String, String> layouts(String world, Path root) throws IOException {
        Map<String, String> layouts = new HashMap<>();
        try {
            Object hosts = Json.parseObject(world).get("hosts");
            for (Object each : hosts instanceof List<?> list ? list : List.of()) {
                if (each instanceof Map<?, ?> host) {
                    layouts.put(String.valueOf(host.get("host")), String.valueOf(host.get("layout")));
                }
            }
        } catch (JsonException e) {
            throw new IOException("Cannot read " + root + "/world.json: " + e.getMessage(), e);
        }
        return layouts;
    }

    /** One row for each input record, the file without its folder. */
    Dataset<Row> pages(SparkSession spark) {
        return json(spark, streamed ? "pages" : "pages.jsonl", PAGES)
                .withColumn(
                        "source_file", org.apache.spark.sql.functions.expr("substring_index(source_file, '/', -1)"));
    }

    /** Whether the truth has the daily counts of a table. */
    boolean hasDaily(String name) {
        try {
            return files.exists(new Path(folder, "daily/" + name + ".jsonl"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Daily counts of a table. */
    Dataset<Row> daily(SparkSession spark, String name, StructType schema) {
        return json(spark, "daily/" + name + ".jsonl", schema);
    }

    private Dataset<Row> json(SparkSession spark, String name, StructType schema) {
        return spark.read().schema(schema).option("mode", "FAILFAST").json(new Path(folder, name).toString());
    }

    /** The layout of each host that the truth tells of; pages of others go by their host. */
    Map<String, String> layouts() {
        return layouts;
    }

    /** How a page looks, as far as its address tells. */
    static String layout(@Nullable String url, Map<String, String> layouts) {
        if (url == null || !url.contains("://")) {
            return "no address";
        }
        String host = url.substring(url.indexOf("://") + 3).replaceFirst("[/?#].*", "");
        return layouts.getOrDefault(host, host);
    }
}
