package org.roznamcha.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.roznamcha.bench.HeapWatch;
import org.roznamcha.bench.RunFigures;
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

    @Option(names = "--figures", paramLabel = "FILE", description = "Write what the run and its steps took, as JSON.")
    @Nullable
    Path figures;

    @Mixin
    LakeOptions lake = new LakeOptions();

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec before it calls
    NightlyCommand() {}

    @Override
    public Integer call() throws Exception {
        PlanningCode.compileQuickly();
        Progress progress = Progress.to(spec.commandLine().getErr());
        NightlyJob job = new NightlyJob(lake.settings(), lake.paths(), Clock.systemUTC(), progress);
        try (HeapWatch heap = new HeapWatch()) {
            NightlyOutcome outcome = job.run(chosenInputs(), runDate);
            outcome.print(spec.commandLine().getOut());
            if (figures != null) {
                figures(progress, heap).write(figures);
            }
            return outcome.exitCode();
        }
    }

    private static RunFigures figures(Progress progress, HeapWatch heap) {
        List<RunFigures.Step> steps = progress.steps().stream()
                .map(step -> new RunFigures.Step(
                        step.name(), step.seconds(), step.cpuSeconds(), step.rows(), step.shuffleBytes()))
                .toList();
        return new RunFigures(
                ProcessTimes.seconds(),
                ProcessTimes.cpuSeconds(),
                progress.firstPageSeconds(),
                heap.peakBytes(),
                heap.mostLiveBytes(),
                heap.collectionSeconds(),
                steps);
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
