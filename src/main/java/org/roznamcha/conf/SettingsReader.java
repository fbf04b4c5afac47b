package org.roznamcha.conf;

import com.typesafe.config.Config;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads each value out of the merged configuration and checks its range. */
final class SettingsReader {

    private final Config config;

    SettingsReader(Config config) {
        this.config = config;
    }

    Settings read() {
        return new Settings(
                input(),
                new Settings.Language(config.getString("language.accept"), share("language.min-score")),
                quality(),
                duplicates(),
                reports(),
                count("release.keep", 1),
                count("lock.stale-after-minutes", 1),
                catalog());
    }

    private Settings.Input input() {
        Config fields = config.getConfig("input.fields");
        return new Settings.Input(
                number("input.record-limit-bytes", 1024),
                number("input.expansion-limit", 2),
                new Settings.Fields(
                        fields.getString("url"),
                        fields.getString("fetched-at"),
                        fields.getString("html"),
                        fields.getString("text"),
                        fields.getString("title"),
                        fields.getString("published-at")));
    }

    private Settings.Quality quality() {
        return new Settings.Quality(
                share("quality.max-mojibake"),
                count("quality.min-words", 0),
                config.getDouble("quality.min-mean-word-length"),
                config.getDouble("quality.max-mean-word-length"),
                share("quality.min-alphabetic-words"),
                count("quality.min-stop-words", 0),
                share("quality.min-line-end-marks"),
                share("quality.max-newline-ratio"),
                share("quality.max-duplicate-lines"),
                share("quality.max-duplicate-line-characters"),
                share("quality.max-top-bigram-share"),
                share("quality.max-top-trigram-share"),
                share("quality.max-top-fourgram-share"));
    }

    private Settings.Duplicates duplicates() {
        return new Settings.Duplicates(
                share("duplicates.near-jaccard"),
                share("duplicates.contained"),
                share("duplicates.contained-size-ratio"),
                share("duplicates.recrawl-containment"),
                count("duplicates.short-letters", 0),
                share("duplicates.short-jaccard"),
                count("duplicates.max-bucket-pairs", 2));
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
                        entry.getKey(), String.valueOf(entry.getValue().unwrapped())));
        return options;
    }

    private int count(String key, int least) {
        return Math.toIntExact(number(key, least));
    }

    private long number(String key, long least) {
        long value = config.getLong(key);
        if (value < least) {
            throw new ConfigurationException(
                    "Cannot set roznamcha." + key + " to " + value + ", the value must be at least " + least);
        }
        return value;
    }

    private double share(String key) {
        double value = config.getDouble(key);
        if (!(value >= 0 && value <= 1)) {
            throw new ConfigurationException(
                    "Cannot set roznamcha." + key + " to " + value + ", the value must be between 0 and 1");
        }
        return value;
    }
}
