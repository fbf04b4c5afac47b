package org.roznamcha.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jobs/figures duplicates}. */
@Command(
        name = "duplicates",
        description = "Recall and precision of the duplicate search, and how fast it is.",
        mixinStandardHelpOptions = true)
final class DuplicateFigures implements Callable<Integer> {

    @Option(
            names = "--news",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Gzipped JSON lines with body or text: the texts that are varied and searched.")
    private List<Path> news = new ArrayList<>();

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description = "Gzipped tab-separated keys of articles that several programs scraped; with --scrapes.")
    private @Nullable Path pairs;

    @Option(
            names = "--scrapes",
            paramLabel = "FILE",
            description = "Gzipped JSON lines with scrape, key, link and body: the scrapes of --pairs.")
    private @Nullable Path scrapes;

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "20000",
            description = "Documents that the exact comparison is made on (default ${DEFAULT-VALUE}).")
    private int documents;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "20260118",
            description = "Seed of the variation (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--speed",
            paramLabel = "N",
            description = "Times the step on N synthetic documents of 3 KB, on some more, and on twice as many.")
    private @Nullable Integer speed;

    @Option(
            names = "--more",
            paramLabel = "M",
            defaultValue = "10000",
            description = "How many more (default ${DEFAULT-VALUE}).")
    private int more;

    @Option(
            names = "--hostile",
            paramLabel = "N",
            description =
                    "Times the step on N identical pages, on one bucket of N, on N that share a footer, and on N of a word.")
    private @Nullable Integer hostile;

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() throws IOException {
        PrintWriter out =
                java.util.Objects.requireNonNull(command).commandLine().getOut();
        if (!news.isEmpty()) {
            List<NewsFile.Text> texts = new ArrayList<>();
            for (Path file : news) {
                texts.addAll(NewsFile.read(file));
            }
            new SearchRecall(texts, documents, seed).print(out);
            new TeaserRecall(texts, seed).print(out);
        }
        if (pairs != null && scrapes != null) {
            List<String> keys = NewsFile.lines(pairs).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1)[0])
                    .toList();
            new ScrapeClusters(NewsFile.read(scrapes), keys).print(out);
        }
        if (speed != null) {
            new DuplicateSpeed(out, seed).printArticles(speed, more);
        }
        if (hostile != null) {
            new DuplicateSpeed(out, seed).printHostile(hostile);
        }
        out.flush();
        return ExitCode.DONE;
    }

    /** A line of a figure. */
    static String line(String name, String format, Object... values) {
        return String.format(Locale.ROOT, "%-58s ", name) + String.format(Locale.ROOT, format, values);
    }
}
