package org.roznamcha.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.conf.Settings;
import org.roznamcha.document.Fingerprint;
import org.roznamcha.document.IndexKey;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.DuplicateEdgesTable;
import org.roznamcha.lake.DuplicatesTable;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.lake.LakePaths;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.Run;
import org.roznamcha.lake.SignatureKeysTable;
import org.roznamcha.lake.SignaturesTable;
import org.roznamcha.lake.TableDefinition;
import org.roznamcha.stage.FindDuplicates;
import org.roznamcha.text.UrduText;

/**
 * How fast signing is, and the whole step: many documents at once, and some more with and without many before them. Figures are of CPU
 * time, so that what else the machine does hardly matters.
 */
final class DuplicateSpeed {

    private static final int SIGNED = 4_000;

    private final int documents;
    private final int more;
    private final SyntheticNews news;
    private final Settings settings = Settings.defaults();

    DuplicateSpeed(int documents, int more, long seed) {
        this.documents = documents;
        this.more = more;
        this.news = new SyntheticNews(seed);
    }

    void print(PrintWriter out) throws IOException {
        printSigning(out);
        Path folder = Files.createTempDirectory("duplicates");
        try {
            double warm = alone(folder.resolve("warm"), 0, 2_000, out, "warming up");
            double apart =
                    alone(folder.resolve("apart"), documents, documents + more, out, "some, nothing before them");
            double after = afterMany(folder.resolve("many"), out);
            out.println(DuplicateFigures.line("some after many / some alone", "%.2f", after / apart));
            out.println(DuplicateFigures.line("CPU seconds of warming up", "%.1f", warm));
        } finally {
            new LakeFiles(new Configuration()).delete(new org.apache.hadoop.fs.Path(folder.toUri()));
        }
    }

    private void printSigning(PrintWriter out) {
        List<String> texts = java.util.stream.LongStream.range(0, SIGNED)
                .mapToObj(news::text)
                .toList();
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long keys = 0;
        double seconds = 0;
        for (int round = 0; round < 3; round++) {
            double start = cpuSeconds();
            for (String text : texts) {
                String keyText = UrduText.of(text).key();
                Fingerprint fingerprint = Fingerprint.of("https://example.org/", keyText);
                keys += IndexKey.of(fingerprint, keyText, fingerprint.minhash(), 0)
                        .size();
            }
            seconds = cpuSeconds() - start;
        }
        out.println(DuplicateFigures.line(
                "signing, third round",
                "%.1f MB of text a second of CPU; %.1f keys a document",
                bytes / seconds / 1e6,
                keys / 3.0 / SIGNED));
    }

    /** Seconds for documents with nothing before them. */
    private double alone(Path lake, long from, long to, PrintWriter out, String name) throws IOException {
        try (SparkSession spark = session(lake)) {
            LakeTables tables = new LakeTables(spark);
            tables.createMissing();
            return night(spark, tables, lake, from, to, out, name);
        }
    }

    private double afterMany(Path lake, PrintWriter out) throws IOException {
        try (SparkSession spark = session(lake)) {
            LakeTables tables = new LakeTables(spark);
            tables.createMissing();
            var unused = night(spark, tables, lake, 0, documents, out, "many, nothing before them");
            printSizes(tables, lake, out);
            return night(spark, tables, lake, documents, documents + more, out, "some after many");
        }
    }

    private SparkSession session(Path lake) {
        return Sessions.writer(new LakePaths(lake.toString()), settings);
    }

    private double night(
            SparkSession spark, LakeTables tables, Path lake, long from, long to, PrintWriter out, String name) {
        String batch = String.format(java.util.Locale.ROOT, "batch-%010d", from);
        tables.append(DocumentsTable.DEFINITION, news.documents(spark, from, to, batch));
        Dataset<Row> touched = tables.read(DocumentsTable.DEFINITION).where("batch_id = '" + batch + "'");
        double start = cpuSeconds();
        long begun = System.nanoTime();
        new FindDuplicates(spark, tables, new LakePaths(lake.toString()), settings, run())
                .find(touched, spark.emptyDataFrame().selectExpr("'' AS doc_id").limit(0));
        double seconds = cpuSeconds() - start;
        out.println(DuplicateFigures.line(
                name,
                "%d documents in %.1f s of CPU: %.0f a second; %.1f s by the clock; %d in clusters, %d edges",
                to - from,
                seconds,
                (to - from) / seconds,
                (System.nanoTime() - begun) / 1e9,
                tables.rows(DuplicatesTable.DEFINITION),
                tables.rows(DuplicateEdgesTable.DEFINITION)));
        out.flush();
        return seconds;
    }

    private void printSizes(LakeTables tables, Path lake, PrintWriter out) {
        double bytes = 0;
        for (TableDefinition table : List.of(SignaturesTable.DEFINITION, SignatureKeysTable.DEFINITION)) {
            bytes += bytes(lake.resolve("tables/corpus").resolve(table.name()).resolve("data"));
        }
        out.println(DuplicateFigures.line(
                "index entry", "%.0f bytes a document on disk", bytes / tables.rows(SignaturesTable.DEFINITION)));
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

    /** CPU seconds of this process so far, compilation and garbage collection included; other processes do not count. */
    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private static Run run() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        return new Run(Run.idAt(now), "figures", LocalDate.of(2026, 1, 1), now, "batch", Books.versions());
    }
}
