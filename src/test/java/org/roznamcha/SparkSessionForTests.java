package org.roznamcha;

import java.nio.file.Path;
import java.util.List;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark of the whole suite: one context, started when first needed, and for each lake a session of its own. A test
 * that runs the whole job stops the context at its end; the next one to ask gets a new one.
 */
public final class SparkSessionForTests {

    private static final String CATALOG = "spark.sql.catalog.roznamcha";

    private SparkSessionForTests() {}

    /** A session whose tables lie below a folder, on the main branch. */
    public static SparkSession on(Path lake) {
        SparkSession session = shared().newSession();
        session.conf().set("spark.sql.session.timeZone", "UTC");
        session.conf().set("spark.sql.datetime.java8API.enabled", "true");
        session.conf().set("spark.sql.codegen.wholeStage", "false");
        session.conf().set("spark.sql.shuffle.partitions", "2");
        session.conf().set(CATALOG, SparkCatalog.class.getName());
        session.conf().set(CATALOG + ".type", "hadoop");
        session.conf().set(CATALOG + ".warehouse", lake.resolve("tables").toString());
        session.conf().set(CATALOG + ".cache-enabled", "false");
        // Loads the catalog by this session's own configuration; later it would be by that of the thread's active one.
        for (String catalog : List.of("roznamcha", "spark_catalog")) {
            var unused = session.sql("SET CATALOG " + catalog);
        }
        return session;
    }

    /** The same, reading and writing a branch of each table. */
    public static SparkSession on(Path lake, String branch) {
        SparkSession session = on(lake);
        session.conf().set("spark.wap.branch", branch);
        return session;
    }

    /** Holds no catalog itself, so that the job's own sessions may take it over. */
    private static synchronized SparkSession shared() {
        return SparkSession.builder()
                .appName("tests")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "localhost")
                .config("spark.default.parallelism", "2")
                .config("spark.sql.extensions", IcebergSparkSessionExtensions.class.getName())
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }
}
