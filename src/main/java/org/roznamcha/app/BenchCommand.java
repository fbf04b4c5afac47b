package org.roznamcha.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.roznamcha.bench.BenchReport;
import org.roznamcha.bench.Machine;
import org.roznamcha.bench.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How fast the job is, beside limits measured in the same run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Measures how fast the job is: each step beside a limit that it cannot exceed, measured in the same run.",
            "Prints the figures, and keeps them in target/bench under the time of the call.",
            ""
        },
        footer = {
            "",
            "On one thread, in CPU time:",
            "  clean      a gzipped WARC to rows; limit: gunzip and jsoup's parse alone",
            "  language, normalize, tokenize, sign, mentions, topics",
            "             a document's text; limit: hashing its bytes alone",
            "Whole runs of jobs/nightly on synthetic dumps, each a process of its own, by the clock:",
            "  nightly    each step; limits: as above, and reading and writing the same Parquet alone",
            "  growth     N, 2N, 4N and 8N pages",
            "  increment  one more day on a lake of N to 8N pages",
            "  inner      the inner loops by JMH (builds src/jmh with Maven)",
            "  all        everything"
        })
final class BenchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "STEP", description = "What to measure, see below.")
    @Nullable
    BenchTarget target;

    @Mixin
    BenchOptions options = new BenchOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where figures are kept (default: target/bench in the project).")
    Path output = ProjectHome.resolve("target", "bench");

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
    BenchCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        BenchTarget wanted = target;
        if (wanted == null || !options.valid(wanted)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Cannot measure: --pages must be 1 or more (100 of whole runs), --rounds and --cores 1 or more, --weight 0 to 1000, --warm-up not negative");
        }
        if (wanted == BenchTarget.PARQUET) {
            new BenchRuns(options, output).parquet();
            return ExitCode.DONE;
        }
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<Section> sections = new ArrayList<>();
        PrintWriter out = spec.commandLine().getOut();
        for (BenchTarget each : wanted.parts()) {
            for (Section section : new BenchRuns(options, output).measure(each)) {
                print(section, out);
                sections.add(section);
            }
        }
        keep(new BenchReport(Machine.here(options.cores, options.memory), commandLine(), start, sections), out);
        return ExitCode.DONE;
    }

    private String commandLine() {
        return "jobs/" + String.join(" ", spec.commandLine().getParseResult().originalArgs());
    }

    private void keep(BenchReport report, PrintWriter out) throws IOException {
        String name = report.startedAt().toString().replace(":", "");
        Path json = output.resolve(name + ".json");
        report.write(json);
        Path text = output.resolve(name + ".txt");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(text))) {
            print(report.machine(), report.command(), writer);
            report.sections().forEach(section -> print(section, writer));
        }
        print(report.machine(), report.command(), out);
        out.println("Kept in " + json + " and " + text.getFileName());
    }

    private static void print(Machine machine, String command, PrintWriter out) {
        out.println(command);
        out.println(machine.processor() + ", " + machine.cores() + " cores, "
                + Section.text(machine.memoryBytes() / 1e9) + " GB; heap of a nightly run " + machine.heap() + "; Java "
                + machine.java() + "; " + machine.system());
        out.println();
    }

    private static void print(Section section, PrintWriter out) {
        out.println(section.title());
        TextTable table = new TextTable(section.columns().toArray(String[]::new));
        section.rows().forEach(row -> table.add(row.stream().map(Section::text).toArray(String[]::new)));
        table.print(out);
        section.notes().forEach(out::println);
        out.println();
        out.flush();
    }
}
