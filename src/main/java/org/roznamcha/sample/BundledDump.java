package org.roznamcha.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders the bundled sample: {@code stories/} and {@code layouts/} to {@code dump/} and {@code truth/}. Knows no clock and no
 * chance: the same sources give the same files.
 */
public final class BundledDump {

    private final Path sources;

    /**
     * @param sources folder that holds {@code stories} and {@code layouts}
     */
    public BundledDump(Path sources) {
        this.sources = sources;
    }

    /** Writes the dump and its truth beside the sources in the folder that is the only argument; by default {@code src/sample}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "src/sample");
        for (Map.Entry<String, byte[]> file : new BundledDump(folder).render().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Every file of {@code dump/} and {@code truth/} by its path under the sources. */
    public Map<String, byte[]> render() {
        Map<String, List<DumpRecord>> byFile = records().stream()
                .sorted(Comparator.comparing(DumpRecord::order))
                .collect(Collectors.groupingBy(DumpRecord::file, TreeMap::new, Collectors.toList()));
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder truth = new StringBuilder();
        byFile.forEach((name, records) -> {
            DumpFile file = DumpFile.of(name, records);
            files.put("dump/" + name, file.content());
            for (int i = 0; i < records.size(); i++) {
                truth.append(truthLine(name, file.offsets().get(i), records.get(i)))
                        .append('\n');
            }
        });
        files.put("truth/pages.jsonl", truth.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private List<DumpRecord> records() {
        List<Story> stories = files("stories", ".story").entrySet().stream()
                .map(file -> Story.parse(file.getKey().replace(".story", ""), file.getValue()))
                .toList();
        Map<String, String> layoutFiles = files("layouts", "");
        Map<String, Template> layouts = new TreeMap<>();
        layoutFiles.forEach((name, source) -> layouts.put(name, new Template(source)));
        Headlines headlines =
                new Headlines(read("layouts/headlines.txt").lines().toList(), stories);
        StoryPages pages = new StoryPages(Host.parseAll(read("layouts/hosts.tsv")), layouts, headlines);
        return stories.stream().flatMap(story -> pages.of(story).stream()).toList();
    }

    private static String truthLine(String file, long offset, DumpRecord record) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("source_file", file);
        line.put("source_offset", offset);
        line.putAll(record.truth());
        return Json.write(line);
    }

    private Map<String, String> files(String folder, String ending) {
        try (Stream<Path> paths = Files.list(sources.resolve(folder))) {
            Map<String, String> files = new TreeMap<>();
            paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .forEach(name -> files.put(name, read(folder + "/" + name)));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + sources.resolve(folder) + ": is it the sample folder?", e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(sources.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + sources.resolve(name) + ": is it the sample folder?", e);
        }
    }
}
