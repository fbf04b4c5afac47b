package org.roznamcha.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.LakeException;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LocalFiles;
import picocli.CommandLine.Option;

/** Options of every command that works on a lake. */
final class LakeOptions {

    @Option(
            names = "--lake",
            paramLabel = "LAKE",
            description = "The lake: a folder, hdfs://… or s3a://… (default: target/lake in the project).")
    String lake = ProjectHome.resolve("target", "lake").toString();

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "Configuration file (default: conf/roznamcha.conf if there).")
    @Nullable
    Path conf;

    private static final Path USUAL = ProjectHome.resolve("conf", "roznamcha.conf");

    Settings settings() {
        return settings(conf);
    }

    /** The settings of a file; where none is given, those of the usual file if there is one, else the defaults. */
    static Settings settings(@Nullable Path given) {
        return Settings.load(given == null && Files.exists(USUAL) ? USUAL : given);
    }

    /** The lake with a full path, so that Spark and Hadoop agree on it. */
    LakePaths paths() {
        return new LakePaths(
                lake.contains("://")
                        ? lake
                        : Path.of(lake).toAbsolutePath().normalize().toString());
    }

    /**
     * Checks that there is something to read.
     *
     * @throws LakeException if the lake does not exist
     */
    void requireLake() throws IOException {
        if (!new LakeFiles(hadoop()).exists(paths().tables())) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT,
                    "Cannot find a lake at " + lake + ": run jobs/nightly first, or give --lake the path of one.");
        }
    }

    /** Hadoop's configuration as the session will have it, before there is a session. */
    static Configuration hadoop() {
        return LocalFiles.in(SparkHadoopUtil.get().newConfiguration(new SparkConf()));
    }
}
