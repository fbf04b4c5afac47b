package org.roznamcha.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.ConfigurationException;
import org.roznamcha.sample.synthetic.DumpOptions;
import org.roznamcha.sample.synthetic.SyntheticDump;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** An invented Urdu web of any size, with the truth about it. Starts no Spark. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Writes a synthetic dump of invented Urdu pages, and the truth about every page and every day beside it.",
            "The same options give the same bytes, on any number of threads."
        })
final class SampleCommand implements Callable<Integer> {

    @Option(
            names = "--pages",
            paramLabel = "COUNT",
            required = true,
            description = "Input records in all, 100 or more; noise, re-crawls and broken records are among them.")
    int pages;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Folder for dump/ and truth/; must be empty or not there yet.")
    Path output;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Decides all that is left to chance (default: 1).")
    long seed = 1;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Files of the dump: ${COMPLETION-CANDIDATES} (default: mixed).")
    DumpOptions.Format format = DumpOptions.Format.MIXED;

    @Option(names = "--first-day", paramLabel = "DATE", description = "First day of publication (default: 2026-01-05).")
    LocalDate firstDay = LocalDate.of(2026, 1, 5);

    @Option(
            names = "--days",
            paramLabel = "COUNT",
            description = "Days of publication (default: pages / 200, 14 to 180).")
    @Nullable
    Integer days;

    @Option(names = "--hosts", paramLabel = "COUNT", description = "Outlets (default: 8 + √pages / 2, up to 300).")
    @Nullable
    Integer hosts;

    @Option(
            names = "--weight",
            paramLabel = "KB",
            description =
                    "Kilobytes of styles, scripts, menus and cards around the story of each page; real pages have some 70"
                            + " (default: ${DEFAULT-VALUE}).")
    int weight;

    @Option(
            names = "--threads",
            paramLabel = "COUNT",
            description = "Days made at a time (default: one for each core).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets these before it calls
    SampleCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        DumpOptions options = options();
        requireEmpty(output);
        long start = System.nanoTime();
        SyntheticDump.Summary written = new SyntheticDump(options, ParquetRows::create).write(output, threads);
        double seconds = (System.nanoTime() - start) / 1e9;
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%,d records in %,d files, %.0f a second: %s",
                written.records(),
                written.files(),
                written.records() / seconds,
                output.resolve("dump")));
        out.println("The truth about them: " + output.resolve("truth"));
        return ExitCode.DONE;
    }

    private DumpOptions options() {
        if (threads < 1) {
            throw new ConfigurationException("Cannot make a dump on " + threads + " threads; give 1 or more");
        }
        try {
            return new DumpOptions(
                    seed,
                    pages,
                    firstDay,
                    days == null ? DumpOptions.usualDays(pages) : days,
                    hosts == null ? DumpOptions.usualHosts(pages) : hosts,
                    format,
                    weight);
        } catch (IllegalArgumentException refused) {
            throw new ConfigurationException(String.valueOf(refused.getMessage()));
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new ConfigurationException("Cannot write to " + folder + ": it is a file; name a folder");
            }
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new ConfigurationException(
                            "Cannot write to " + folder + ": it is not empty; name another folder or empty it");
                }
            }
        }
    }
}
