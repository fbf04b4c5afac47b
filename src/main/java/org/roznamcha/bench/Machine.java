package org.roznamcha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where something was measured.
 *
 * @param processor as it calls itself
 * @param cores that the measured processes may use
 * @param memoryBytes of the machine; 0 where it does not tell
 * @param heap of a nightly run, such as 4g
 * @param java version and maker
 * @param system name and version
 */
public record Machine(String processor, int cores, long memoryBytes, String heap, String java, String system) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    /** This machine. */
    public static Machine here(int cores, String heap) {
        return new Machine(
                value(PROCESSORS, "model name", System.getProperty("os.arch", "unknown")),
                cores,
                Long.parseLong(value(MEMORY, "MemTotal", "0 kB").replaceAll("[^0-9]", "")) * 1024,
                heap,
                System.getProperty("java.version") + " " + System.getProperty("java.vendor"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    /** The value of the first such line of a system's file; another where there is none. */
    private static String value(Path file, String name, String otherwise) {
        if (!Files.isReadable(file)) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
