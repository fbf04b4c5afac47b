package org.roznamcha.app;

import java.util.Map;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.PublishedCatalog;
import org.roznamcha.lake.TableDefinition;

/** Spark sessions on a lake. */
final class Sessions {

    private Sessions() {}

    /** A session that writes the candidate of each table and sees what it wrote. */
    static SparkSession writer(LakePaths lake, Settings settings) {
        return base(lake, settings, SparkCatalog.class.getName())
                .config("spark.wap.branch", LakeTables.CANDIDATE)
                .getOrCreate();
    }

    /** A session that sees the published release and nothing else. */
    static SparkSession reader(LakePaths lake, Settings settings) {
        return base(lake, settings, PublishedCatalog.class.getName())
                .config(catalogKey(PublishedCatalog.LAKE), lake.root())
                .getOrCreate();
    }

    private static org.apache.spark.sql.classic.SparkSession.Builder base(
            LakePaths lake, Settings settings, String catalogClass) {
        // The builder that runs in this process: to look for one by Scala's reflection takes half a second.
        org.apache.spark.sql.classic.SparkSession.Builder builder = org.apache.spark.sql.classic.SparkSession.builder()
                .appName("Roznamcha")
                .config("spark.sql.extensions", IcebergSparkSessionExtensions.class.getName())
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.storeAssignmentPolicy", "ANSI")
                .config("spark.sql.catalog." + TableDefinition.CATALOG, catalogClass)
                .config(catalogKey("warehouse"), lake.tables().toString())
                .config(catalogKey("cache-enabled"), "false");
        for (Map.Entry<String, String> option : settings.catalog().entrySet()) {
            builder = builder.config(catalogKey(option.getKey()), option.getValue());
        }
        return builder;
    }

    private static String catalogKey(String option) {
        return "spark.sql.catalog." + TableDefinition.CATALOG + "." + option;
    }
}
