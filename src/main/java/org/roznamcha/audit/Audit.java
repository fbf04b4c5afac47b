package org.roznamcha.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.roznamcha.lake.Concurrently;
import org.roznamcha.lake.LakePaths;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The promises of the job, checked on the tables as they were written. The audits count by queries of their own, which
 * stand beside this class and share nothing with the stages, so that one mistake cannot hide in both.
 */
public final class Audit {

    private static final String CONSERVATION = "conservation";
    private static final String RECONCILIATION = "reconciliation";
    private static final String VERIFIED_DUPLICATES = "verified duplicates";
    private static final String HONEST_DATES = "honest dates";

    private static final List<Check> CHECKS = List.of(
            new Check("conservation", CONSERVATION, 0, "input files whose records are not all captures or rejects"),
            new Check(
                    "unique-documents",
                    CONSERVATION,
                    0,
                    "document ids that stand twice, and captures without a document"),
            new Check(
                    "repeated-lines",
                    CONSERVATION,
                    0,
                    "removed lines that cannot be traced, and documents that begin or end with a repeated one"),
            new Check("entity-cells", RECONCILIATION, 0, "cells of entity_daily that differ from the rows behind them"),
            new Check("topic-cells", RECONCILIATION, 0, "cells of topic_daily that differ from the rows behind them"),
            new Check(
                    "coverage-cells",
                    RECONCILIATION,
                    0,
                    "cells of coverage_daily that differ from the rows behind them"),
            new Check("totals-cells", RECONCILIATION, 0, "cells of totals_daily that differ from the rows behind them"),
            new Check("period-sums", RECONCILIATION, 0, "weeks and months that are not the sum of their days"),
            new Check("measures", RECONCILIATION, 0, "daily shares that are not those of their counts"),
            new Check("traceable-mentions", RECONCILIATION, 0, "mentions that do not stand where they say"),
            new Check(
                    "verified-duplicates",
                    VERIFIED_DUPLICATES,
                    0,
                    "cluster members without a verified match in the cluster"),
            new Check(
                    "honest-dates",
                    HONEST_DATES,
                    0,
                    "dates without source and wording, impossible, or counted in spite of their status"),
            new Check(
                    "no-date-from-crawl",
                    HONEST_DATES,
                    0,
                    "documents dated by a page header, the text alone, or nothing"));

    private final SparkSession spark;
    private final LakePaths lake;

    public Audit(SparkSession spark, LakePaths lake) {
        this.spark = spark;
        this.lake = lake;
    }

    /** Runs every audit on the tables as this session sees them. */
    public List<CheckResult> run() {
        UDF3<String, String, Seq<Row>, Long> untraceable = Audit::untraceable;
        spark.udf().register("untraceable", untraceable, DataTypes.LongType);
        spark.sql(query("audited_pages")).createOrReplaceTempView("audited_pages");
        keep("audited_cells");
        return Concurrently.call(CHECKS.stream()
                .<Callable<CheckResult>>map(check -> () -> run(check))
                .toList());
    }

    /** Several audits compare with one view, so its rows are counted once, and lie in a file. */
    private void keep(String view) {
        Dataset<Row> rows = spark.sql(query(view));
        String path = new Path(lake.staging(), "audit/" + view).toString();
        rows.write().mode(SaveMode.Overwrite).parquet(path);
        spark.read().schema(rows.schema()).parquet(path).createOrReplaceTempView(view);
    }

    private CheckResult run(Check check) {
        return new CheckResult(
                check.name(), check.promise(), figure(query(check.name())), check.limit(), check.counted());
    }

    private double figure(String sql) {
        Row row = spark.sql(sql).head();
        return ((Number) row.get(0)).doubleValue();
    }

    /**
     * How many mentions of a document point to no known entity or do not stand where they say. Offsets are UTF-16 units, which SQL's own
     * substring does not count in.
     *
     * @param title null, as the text is, where there is no document
     * @param mentions whether the entity is known, whether in the title, start, end, surface
     */
    private static Long untraceable(@Nullable String title, @Nullable String text, Seq<Row> mentions) {
        return CollectionConverters.asJava(mentions).stream()
                .filter(mention -> !mention.getBoolean(0)
                        || !standsAt(
                                mention.getBoolean(1) ? title : text,
                                mention.getInt(2),
                                mention.getInt(3),
                                mention.getString(4)))
                .count();
    }

    private static boolean standsAt(@Nullable String text, int start, int end, String surface) {
        return text != null
                && start >= 0
                && start < end
                && end <= text.length()
                && text.substring(start, end).equals(surface);
    }

    private static String query(String name) {
        try (InputStream in = Audit.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name + ".sql");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
