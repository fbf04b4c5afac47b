package org.roznamcha.conf;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What figures must reach, from a file in HOCON such as {@code extraction { title = 0.98 }}.
 *
 * @param limits by the name of the figure, such as {@code extraction.title}; for an error the most that it may be
 */
public record Floors(Map<String, Double> limits) {

    /** Nothing is asked. */
    public static final Floors NONE = new Floors(Map.of());

    public Floors {
        limits = Map.copyOf(limits);
    }

    /**
     * Reads a file.
     *
     * @throws ConfigurationException when it is not there, or holds something else than numbers
     */
    public static Floors load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ConfigurationException("Cannot read the floors " + file + ": no such file");
        }
        Map<String, Double> limits = new TreeMap<>();
        try {
            Config config = ConfigFactory.parseFile(file.toFile()).resolve();
            config.entrySet()
                    .forEach(entry -> limits.put(
                            String.join(".", ConfigUtil.splitPath(entry.getKey())), config.getDouble(entry.getKey())));
        } catch (ConfigException e) {
            throw new ConfigurationException("Cannot read the floors " + file + ": " + e.getMessage());
        }
        return new Floors(limits);
    }
}
