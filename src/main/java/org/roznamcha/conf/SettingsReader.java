package org.roznamcha.conf;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigUtil;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads each value out of the merged configuration and checks its range. */
final class SettingsReader {

    /** A record is held in memory, in an array. */
    private static final long LARGEST_RECORD = 1 << 28;

    /** Some 300 bytes each in the memory of one task. */
    private static final long MOST_EDGES_IN_A_TASK = 100_000_000;

    private final Config config;

    SettingsReader(Config config) {
        this.config = config;
    }

    Settings read() {
        return new Settings(
                input(),
                new Settings.Clean(count("clean.page-budget-ms", 1)),
                new Settings.Language(config.getString("language.accept"), share("language.min-score")),
                quality(),
                new Settings.RepeatedLines(count("repeated-lines.min-pages", 2)),
                duplicates(),
                reports(),
                count("release.keep", 1),
                count("lock.stale-after-minutes", 1),
                catalog());
    }

    private Settings.Input input() {
        Config fields = config.getConfig("input.fields");
        return new Settings.Input(
                number("input.record-limit-bytes", 1024, LARGEST_RECORD),
                number("input.expansion-limit", 2, Integer.MAX_VALUE),
                new Settings.Fields(
                        fields.getString("url"),
                        fields.getString("fetched-at"),
                        fields.getString("html"),
                        fields.getString("text"),
                        fields.getString("title"),
                        fields.getString("published-at")),
                config.getString("input.sitemaps").strip());
    }

    private Settings.Quality quality() {
        return new Settings.Quality(
                share("quality.max-mojibake"),
                count("quality.min-words", 0),
                leastWordLength(),
                config.getDouble("quality.max-mean-word-length"),
                share("quality.min-alphabetic-words"),
                count("quality.min-stop-words", 0),
                share("quality.min-line-end-marks"),
                share("quality.max-newline-ratio"),
                share("quality.max-duplicate-lines"),
                share("quality.max-duplicate-line-characters"),
                share("quality.max-top-bigram-share"),
                share("quality.max-top-trigram-share"),
                share("quality.max-top-fourgram-share"),
                share("quality.max-repeated-runs"),
                share("quality.max-bullet-lines"),
                share("quality.max-ellipsis-lines"),
                share("quality.max-symbol-ratio"));
    }

    private Settings.Duplicates duplicates() {
        return new Settings.Duplicates(
                similarity("duplicates.near-jaccard"),
                similarity("duplicates.contained"),
                similarity("duplicates.contained-size-ratio"),
                similarity("duplicates.recrawl-containment"),
                count("duplicates.short-letters", 0),
                similarity("duplicates.short-jaccard"),
                count("duplicates.max-bucket-pairs", 2),
                count("duplicates.window-days", 0),
                similarity("duplicates.cluster-containment"),
                number("duplicates.one-task-edges", 0, MOST_EDGES_IN_A_TASK));
    }

    private Settings.Reports reports() {
        return new Settings.Reports(
                ZoneId.of(config.getString("reports.zone")),
                count("reports.final-after-days", 0),
                count("reports.late-after-days", 0));
    }

    private Map<String, String> catalog() {
        Map<String, String> options = new LinkedHashMap<>();
        config.getConfig("catalog")
                .entrySet()
                .forEach(entry -> options.put(
                        String.join(".", ConfigUtil.splitPath(entry.getKey())),
                        String.valueOf(entry.getValue().unwrapped())));
        return options;
    }

    private double leastWordLength() {
        double least = config.getDouble("quality.min-mean-word-length");
        double most = config.getDouble("quality.max-mean-word-length");
        if (!(least >= 0 && least <= most)) {
            throw new ConfigurationException("Cannot set roznamcha.quality.min-mean-word-length to " + least
                    + ", the value must be at least 0 and at most max-mean-word-length, which is " + most);
        }
        return least;
    }

    private int count(String key, int least) {
        return Math.toIntExact(number(key, least, Integer.MAX_VALUE));
    }

    private long number(String key, long least, long most) {
        long value = config.getLong(key);
        if (value < least) {
            throw outOfRange(key, value, "at least " + least);
        }
        if (value > most) {
            throw outOfRange(key, value, "at most " + most);
        }
        return value;
    }

    private double share(String key) {
        double value = config.getDouble(key);
        if (!(value >= 0 && value <= 1)) {
            throw outOfRange(key, value, "between 0 and 1");
        }
        return value;
    }

    /** With a similarity of 0 everything would be one story. */
    private double similarity(String key) {
        double value = config.getDouble(key);
        if (!(value > 0 && value <= 1)) {
            throw outOfRange(key, value, "over 0 and at most 1");
        }
        return value;
    }

    private static ConfigurationException outOfRange(String key, Number value, String range) {
        return new ConfigurationException(
                "Cannot set roznamcha." + key + " to " + value + ", the value must be " + range);
    }
}
