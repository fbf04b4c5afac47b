package org.roznamcha.conf;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that can be configured, checked. Keys, meanings and defaults stand in {@code roznamcha-defaults.conf}.
 *
 * @param input how records are read
 * @param clean how much cleaning a page may cost
 * @param language which language is kept
 * @param quality limits of the quality rules
 * @param repeatedLines when a line is no page's own
 * @param duplicates limits of the duplicate search
 * @param reports how periods are counted
 * @param releasesKept releases kept, 1 or more
 * @param lockStaleMinutes minutes without a sign of life after which a lock may be taken over, 1 or more
 * @param catalog Iceberg catalog options
 */
public record Settings(
        Input input,
        Clean clean,
        Language language,
        Quality quality,
        RepeatedLines repeatedLines,
        Duplicates duplicates,
        Reports reports,
        int releasesKept,
        int lockStaleMinutes,
        Map<String, String> catalog) {

    private static final String ROOT = "roznamcha";
    private static final String DEFAULTS = "roznamcha-defaults.conf";

    public Settings {
        catalog = Map.copyOf(catalog);
    }

    /** How records are read: size limits, the names of fields, and where sitemaps are, empty for nowhere. */
    public record Input(long recordLimitBytes, long expansionLimit, Fields fields, String sitemaps)
            implements Serializable {}

    /** Names of the fields in JSON lines, and of the columns in CSV and Parquet. */
    public record Fields(String url, String fetchedAt, String html, String text, String title, String publishedAt)
            implements Serializable {}

    /** How much cleaning a page may cost: milliseconds, 1 or more. */
    public record Clean(int pageBudgetMs) implements Serializable {}

    /** Which language is kept; {@code accept} is an ISO 639 code or {@code any}. */
    public record Language(String accept, double minScore) implements Serializable {}

    /** Limits of the quality rules; shares are 0 to 1. */
    public record Quality(
            double maxMojibake,
            int minWords,
            double minMeanWordLength,
            double maxMeanWordLength,
            double minAlphabeticWords,
            int minStopWords,
            double minLineEndMarks,
            double maxNewlineRatio,
            double maxDuplicateLines,
            double maxDuplicateLineCharacters,
            double maxTopBigramShare,
            double maxTopTrigramShare,
            double maxTopFourgramShare,
            double maxRepeatedRuns,
            double maxBulletLines,
            double maxEllipsisLines,
            double maxSymbolRatio)
            implements Serializable {}

    /** On how many pages of a host a line stands that is removed from them. */
    public record RepeatedLines(int minPages) implements Serializable {}

    /** Limits of the duplicate search; similarities are 0 to 1. */
    public record Duplicates(
            double nearJaccard,
            double contained,
            double containedSizeRatio,
            double recrawlContainment,
            int shortLetters,
            double shortJaccard,
            int maxBucketPairs,
            int windowDays,
            double clusterContainment,
            long oneTaskEdges)
            implements Serializable {}

    /** How periods are counted. */
    public record Reports(ZoneId zone, int finalAfterDays, int lateAfterDays) {}

    /** The defaults alone. */
    public static Settings defaults() {
        return load(null);
    }

    /**
     * The defaults, overridden by a file.
     *
     * @param file a HOCON file with a {@code roznamcha} object, or null for the defaults alone
     * @throws ConfigurationException if the file cannot be read, names an unknown key, or a value is out of range
     */
    public static Settings load(@Nullable Path file) {
        Config defaults = ConfigFactory.parseResources(Settings.class.getClassLoader(), DEFAULTS);
        try {
            Config own = file == null ? ConfigFactory.empty() : parse(file);
            Config merged = own.withFallback(defaults).resolve();
            refuseUnknownKeys(merged, defaults, file);
            return new SettingsReader(merged.getConfig(ROOT)).read();
        } catch (ConfigException | DateTimeException e) {
            String where = file == null ? "" : " " + file;
            throw new ConfigurationException("Cannot read the configuration" + where + ": " + e.getMessage(), e);
        }
    }

    private static Config parse(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ConfigurationException(
                    "Cannot read the configuration " + file + ": no such file; give --conf the path of one.");
        }
        return ConfigFactory.parseFile(file.toFile());
    }

    private static void refuseUnknownKeys(Config merged, Config defaults, @Nullable Path file) {
        for (var entry : merged.entrySet()) {
            String key = entry.getKey();
            if (!defaults.hasPath(key) && !key.startsWith(ROOT + ".catalog.")) {
                throw new ConfigurationException("Cannot use the key " + key + " in " + file
                        + ": there is none of that name; see roznamcha-defaults.conf for all of them.");
            }
        }
    }

    /** A stable one-line rendering of every value that figures depend on, for telling whether two runs were configured alike. */
    public String fingerprint() {
        return new TreeMap<>(Map.of(
                        "input", input,
                        "clean", clean,
                        "language", language,
                        "quality", quality,
                        "repeatedLines", repeatedLines,
                        "duplicates", duplicates,
                        "reports", reports))
                .toString();
    }
}
