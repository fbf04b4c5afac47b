package org.roznamcha.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.hadoop.conf.Configuration;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.document.IndexKey;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.lake.SignatureKeysTable;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.text.UrduText;

/**
 * How fast signing is, and the whole step: many documents at once, twice as many, and some more with and without many before them; or
 * documents that do their worst. Generating them is not timed.
 */
final class DuplicateSpeed {

    private static final int SIGNED = 4_000;
    private static final int WARM_UP = 2_000;

    private final PrintWriter out;
    private final long seed;

    DuplicateSpeed(PrintWriter out, long seed) {
        this.out = out;
        this.seed = seed;
    }

    /**
     * Measures articles.
     *
     * @param many at once, and twice as many
     * @param more after them
     */
    void printArticles(int many, int more) throws IOException {
        SyntheticNews news = new SyntheticNews(seed, SyntheticNews.Shape.ARTICLES);
        printSigning(news);
        inNewFolder(folder -> {
            alone("warming up", folder.resolve("warm"), news, 0, WARM_UP);
            DuplicateNights.Night apart =
                    alone("some, none before them", folder.resolve("apart"), news, many, (long) many + more);
            DuplicateNights.Night once;
            DuplicateNights.Night after;
            Path lake = folder.resolve("many");
            try (DuplicateNights nights = new DuplicateNights(lake)) {
                once = printed("many, none before them", nights.night(news, 0, many));
                printSizes(nights, lake);
                after = printed("some after many", nights.night(news, many, (long) many + more));
            }
            DuplicateNights.Night twice = alone("twice as many", folder.resolve("twice"), news, 0, 2L * many);
            printRatio("some after many / some alone", after, apart);
            printRatio("twice as many / many", twice, once);
        });
    }

    /** Measures documents of every other shape. */
    void printHostile(int count) throws IOException {
        inNewFolder(folder -> {
            for (SyntheticNews.Shape shape : SyntheticNews.Shape.values()) {
                if (shape != SyntheticNews.Shape.ARTICLES) {
                    alone(shape.label(), folder.resolve(shape.name()), new SyntheticNews(seed, shape), 0, count);
                }
            }
        });
    }

    private void printSigning(SyntheticNews news) {
        List<String> texts = LongStream.range(0, SIGNED).mapToObj(news::text).toList();
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long keys = 0;
        double seconds = 0;
        for (int round = 0; round < 3; round++) {
            double start = DuplicateNights.cpuSeconds();
            for (String text : texts) {
                String keyText = UrduText.keyOfDisplay(text);
                Fingerprint fingerprint = Fingerprint.of("https://example.org/", keyText);
                keys += IndexKey.of(fingerprint, keyText, fingerprint.minhash(), 0)
                        .size();
            }
            seconds = DuplicateNights.cpuSeconds() - start;
        }
        out.println(DuplicateFigures.line(
                "signing, third round",
                "%.1f MB of text a second of CPU; %.1f keys a document",
                bytes / seconds / 1e6,
                keys / 3.0 / SIGNED));
    }

    private DuplicateNights.Night alone(String name, Path lake, SyntheticNews news, long from, long to) {
        try (DuplicateNights nights = new DuplicateNights(lake)) {
            return printed(name, nights.night(news, from, to));
        }
    }

    private DuplicateNights.Night printed(String name, DuplicateNights.Night night) {
        out.println(DuplicateFigures.line(name, "%s", night));
        out.flush();
        return night;
    }

    private void printRatio(String name, DuplicateNights.Night one, DuplicateNights.Night other) {
        out.println(DuplicateFigures.line(
                name,
                "%.2f by the clock, %.2f by CPU",
                one.seconds() / other.seconds(),
                one.cpuSeconds() / other.cpuSeconds()));
    }

    private void printSizes(DuplicateNights nights, Path lake) {
        double bytes = 0;
        for (TableDefinition table : List.of(SignaturesTable.DEFINITION, SignatureKeysTable.DEFINITION)) {
            bytes += bytes(lake.resolve("tables/corpus").resolve(table.name()).resolve("data"));
        }
        out.println(DuplicateFigures.line(
                "index entry",
                "%.0f bytes a document on disk",
                bytes / nights.tables().rows(SignaturesTable.DEFINITION)));
    }

    private static double bytes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done in a folder that goes afterwards. */
    private interface InFolder {
        void run(Path folder);
    }

    private static void inNewFolder(InFolder measurement) throws IOException {
        Path folder = Files.createTempDirectory("duplicates");
        try {
            measurement.run(folder);
        } finally {
            new LakeFiles(new Configuration()).delete(new org.apache.hadoop.fs.Path(folder.toUri()));
        }
    }
}
