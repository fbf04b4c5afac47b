package org.roznamcha.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roznamcha.sample.synthetic.DumpOptions;
import org.roznamcha.sample.synthetic.SyntheticDump;

/** Synthetic dumps of gzipped WARC in a folder of work, each made once. */
public final class SyntheticInput {

    private static final long SEED = 1;
    private static final int DAY_LENGTH = "2026-01-05".length();
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private final Path folder;
    private final int weight;
    private final int threads;

    /**
     * @param folder where dumps are and are made
     * @param weight kilobytes of markup around the story of each page
     * @param threads to make them with
     */
    public SyntheticInput(Path folder, int weight, int threads) {
        this.folder = folder;
        this.weight = weight;
        this.threads = threads;
    }

    /** The folder of a dump of so many records, {@value DumpOptions#LEAST_PAGES} or more. */
    public Path ofPages(int pages) throws IOException, InterruptedException {
        String name = "dump-" + pages + "-" + weight;
        Path dump = folder.resolve(name);
        if (!Files.isDirectory(dump)) {
            Path made = folder.resolve(name + ".part");
            delete(made);
            DumpOptions options = new DumpOptions(
                    SEED,
                    pages,
                    FIRST_DAY,
                    DumpOptions.usualDays(pages),
                    DumpOptions.usualHosts(pages),
                    DumpOptions.Format.WARC,
                    weight);
            var unused = new SyntheticDump(options).write(made, threads);
            Files.move(made, dump);
        }
        return dump.resolve("dump");
    }

    /** The folder of the texts of such a dump's stories, without markup: {@link TruthTexts}. */
    public Path textsOf(int pages) throws IOException, InterruptedException {
        Path texts = folder.resolve("texts-" + pages);
        if (!Files.isDirectory(texts)) {
            Path truth = ofPages(pages).resolveSibling("truth").resolve("pages");
            Path made = folder.resolve("texts-" + pages + ".part");
            delete(made);
            Files.createDirectories(made);
            for (Path file : files(truth)) {
                TruthTexts.write(file, made.resolve(file.getFileName().toString()));
            }
            Files.move(made, texts);
        }
        return texts;
    }

    /** The files of a dump in the order of their days. */
    static List<Path> files(Path dump) throws IOException {
        try (Stream<Path> files = Files.list(dump)) {
            return files.sorted().toList();
        }
    }

    /** Files of one day together: their names begin with it. */
    static List<List<Path>> days(List<Path> files) {
        return List.copyOf(files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString().substring(0, DAY_LENGTH),
                        TreeMap::new,
                        Collectors.toList()))
                .values());
    }

    /** The days of some files without those at the end that hold less than half of what a day has on average: there a dump fades out. */
    static List<List<Path>> fullDays(List<Path> files) throws IOException {
        List<List<Path>> days = days(files);
        long all = bytes(files);
        int end = days.size();
        while (end > 1 && 2L * days.size() * bytes(days.get(end - 1)) < all) {
            end--;
        }
        return days.subList(0, end);
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** Removes a folder and all in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
