package org.roznamcha.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.roznamcha.app.score.LakeMeasure;
import org.roznamcha.app.score.LakeScore;
import org.roznamcha.app.score.Truth;
import org.roznamcha.conf.Floors;
import org.roznamcha.lake.LakeFiles;
import org.roznamcha.score.ScoreReport;
import org.roznamcha.score.ScoreSheet;
import org.roznamcha.score.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every table of a lake against the truth about the dump that it was made from. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Compares what a lake publishes with the truth that jobs/sample wrote beside its dump: records, pages,"
                    + " clusters, mentions, topics, and every count of the report tables.",
            "The lake must hold that dump and nothing else.",
            "Exit codes: 0 done, 2 bad arguments or configuration, 10 a figure misses its floor, 20 no lake or no truth,"
                    + " 1 anything else."
        })
final class ScoreCommand implements Callable<Integer> {

    /** How figures are printed. */
    enum Format {
        table,
        json
    }

    @Parameters(index = "0", paramLabel = "LAKE", description = "The lake: a folder, hdfs://… or s3a://….")
    String lake;

    @Parameters(
            index = "1",
            paramLabel = "TRUTH",
            description = "The folder truth beside the dump; src/sample/truth for the bundled sample.")
    String truth;

    @Option(
            names = "--floors",
            paramLabel = "FILE",
            description = "What figures must reach, such as extraction.title = 0.98; errors must stay below.")
    @Nullable
    Path floors;

    @Option(
            names = "--worst",
            paramLabel = "COUNT",
            description = "List so many pages, cells, layouts and topics that cost each figure most (default: 0).")
    int worst;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: table).")
    Format format = Format.table;

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "Configuration file (default: conf/roznamcha.conf if there).")
    @Nullable
    Path conf;

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets these before it calls
    ScoreCommand() {}

    @Override
    public Integer call() throws Exception {
        LakeOptions options = new LakeOptions();
        options.lake = lake;
        options.conf = conf;
        options.requireLake();
        Truth planted = Truth.open(absolute(truth), new LakeFiles(LakeOptions.hadoop()));
        Floors limits = floors == null ? Floors.NONE : Floors.load(floors);
        ScoreReport report;
        try (SparkSession spark = Sessions.reader(options.paths(), options.settings());
                Progress progress = Progress.to(spec.commandLine().getErr())) {
            report = score(spark, planted, limits, Math.max(0, worst), progress);
        }
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case table -> ScoreText.print(report, out);
            case json -> ScoreJson.print(report, out);
        }
        return report.missed().isEmpty() ? ExitCode.DONE : ExitCode.AUDIT_FAILED;
    }

    /** Scores everything that is there. */
    static ScoreReport score(SparkSession spark, Truth truth, Floors floors, int worst, Progress progress)
            throws Exception {
        Scores scores = new Scores(worst);
        Map<String, String> lacking = new LinkedHashMap<>();
        for (LakeMeasure measure : LakeScore.MEASURES) {
            Optional<String> reason = measure.lacking(spark, truth);
            if (reason.isPresent()) {
                lacking.put(measure.name(), reason.get());
            } else {
                progress.step("score " + measure.name(), () -> {
                    Scores part = measure.measure(spark, truth, worst);
                    scores.merge(part);
                    return part.cases();
                });
            }
        }
        return new ScoreReport(new ScoreSheet(scores).figures(), floors.limits(), lacking);
    }

    private static String absolute(String path) {
        return path.contains("://")
                ? path
                : Path.of(path).toAbsolutePath().normalize().toString();
    }
}
