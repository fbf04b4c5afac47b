package org.roznamcha.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.roznamcha.lake.LakeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Reads new pages, cleans and deduplicates them, counts entities and topics, audits, and publishes.",
            "With no arguments it runs on the bundled sample dump into target/lake.",
            "Exit codes: 0 done, 2 bad arguments or configuration, 10 audit failed and nothing published, 20 no input,"
                    + " 30 another run holds the lake, 1 anything else."
        })
final class NightlyCommand implements Callable<Integer> {

    @Option(
            names = "--input",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders or globs to read: WARC, JSON lines, CSV, Parquet, HTML or plain text.")
    List<String> inputs = new ArrayList<>();

    @Option(
            names = "--run-date",
            paramLabel = "D",
            description = "Day the run stands for, such as 2026-02-16 (default: today in Asia/Karachi).")
    @Nullable
    LocalDate runDate;

    @Mixin
    LakeOptions lake = new LakeOptions();

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
    NightlyCommand() {}

    @Override
    public Integer call() throws Exception {
        Progress progress = Progress.to(spec.commandLine().getErr());
        NightlyJob job = new NightlyJob(lake.settings(), lake.paths(), Clock.systemUTC(), progress);
        NightlyOutcome outcome = job.run(chosenInputs(), runDate);
        outcome.print(spec.commandLine().getOut());
        return outcome.exitCode();
    }

    private List<String> chosenInputs() {
        if (!inputs.isEmpty()) {
            return inputs;
        }
        Path sample = ProjectHome.resolve("src", "sample", "dump");
        if (!Files.isDirectory(sample)) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT,
                    "Cannot find the bundled sample dump " + sample + "; give --input the pages to read.");
        }
        return List.of(sample.toString());
    }
}
