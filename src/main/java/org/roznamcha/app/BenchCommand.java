package org.roznamcha.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How fast a step of the job is, as a ratio to a limit measured in the same run. Starts no Spark. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Measures a step on one core, beside the limit that it cannot exceed.",
        footer = {
            "",
            "Steps:",
            "  clean  a gzipped WARC to rows of documents and rejects; its limit: gunzip and jsoup's parse alone"
        })
final class BenchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STEP", description = "What to measure: ${COMPLETION-CANDIDATES}.")
    @Nullable
    BenchStep step;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "A file of pages that nightly reads (default: the bundled sample dump).")
    @Nullable
    Path input;

    @Option(
            names = "--pages",
            paramLabel = "N",
            description = "HTML pages per round; those of the input over and over (default: ${DEFAULT-VALUE}).")
    int pages = 2_000;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Measured rounds; half as many before them warm up (default: ${DEFAULT-VALUE}).")
    int rounds = 20;

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "Configuration file (default: conf/roznamcha.conf if there).")
    @Nullable
    Path conf;

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
    BenchCommand() {}

    @Override
    public Integer call() throws IOException {
        if (step == null || pages < 1 || rounds < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Cannot measure " + rounds + " rounds of " + pages
                            + " pages: --pages and --rounds must be 1 or more");
        }
        Settings settings = LakeOptions.settings(conf);
        BenchDump dump = BenchDump.of(input, pages, settings);
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%s: %,d pages, %.1f MB of HTML in %.1f MB of gzipped WARC; %d rounds after %d to warm up, in CPU time.",
                step.name().toLowerCase(Locale.ROOT),
                dump.bodies().size(),
                dump.bodyBytes() / 1e6,
                dump.bytes() / 1e6,
                rounds,
                warmUps()));
        print(Rounds.measure(step.works(dump, settings), warmUps(), rounds), dump, out);
        return ExitCode.DONE;
    }

    private int warmUps() {
        return Math.max(1, rounds / 2);
    }

    private void print(List<Rounds> measured, BenchDump dump, PrintWriter out) {
        TextTable table = new TextTable("what", "#ms per page", "#least", "#most", "#pages/s", "#MB/s of HTML");
        for (Rounds work : measured) {
            table.add(
                    work.name(),
                    figure("%.3f", 1e3 * work.median() / dump.bodies().size()),
                    figure("%.3f", 1e3 * work.least() / dump.bodies().size()),
                    figure("%.3f", 1e3 * work.most() / dump.bodies().size()),
                    figure("%,.0f", dump.bodies().size() / work.median()),
                    figure("%,.1f", dump.bodyBytes() / 1e6 / work.median()));
        }
        table.print(out);
        Rounds limit = measured.get(measured.size() - 2);
        Rounds whole = measured.get(measured.size() - 1);
        Rounds ratio = limit.dividedBy(whole);
        out.println(String.format(
                Locale.ROOT,
                "%s runs at %.2f of the rate of %s (median of the rounds; %.2f to %.2f).",
                whole.name(),
                ratio.median(),
                limit.name(),
                ratio.least(),
                ratio.most()));
    }

    private static String figure(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
