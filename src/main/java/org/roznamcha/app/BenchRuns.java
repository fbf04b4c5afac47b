package org.roznamcha.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.bench.ChildNights;
import org.roznamcha.bench.Figure;
import org.roznamcha.bench.GrowthBench;
import org.roznamcha.bench.HtmlDump;
import org.roznamcha.bench.InnerLoops;
import org.roznamcha.bench.NightlyBench;
import org.roznamcha.bench.ParquetCopies;
import org.roznamcha.bench.PureStep;
import org.roznamcha.bench.Rounds;
import org.roznamcha.bench.Section;
import org.roznamcha.bench.SyntheticInput;
import org.roznamcha.sample.synthetic.DumpOptions;

/** Measures what {@code jobs/bench} was asked for. */
final class BenchRuns {

    private static final Path JOBS = ProjectHome.resolve("jobs");

    private final BenchOptions options;
    private final Path work;

    /** @param output work is done in a folder below it */
    BenchRuns(BenchOptions options, Path output) {
        this.options = options;
        this.work = output.resolve("work").toAbsolutePath();
    }

    List<Section> measure(BenchTarget target) throws IOException, InterruptedException {
        return switch (target) {
            case CLEAN -> pure(PureStep.CLEAN);
            case LANGUAGE -> pure(PureStep.LANGUAGE);
            case NORMALIZE -> pure(PureStep.NORMALIZE);
            case TOKENIZE -> pure(PureStep.TOKENIZE);
            case SIGN -> pure(PureStep.SIGN);
            case MENTIONS -> pure(PureStep.MENTIONS);
            case TOPICS -> pure(PureStep.TOPICS);
            case NIGHTLY ->
                new NightlyBench(nights(), dumps(), work, options.settings(), options.cores)
                        .measure(options.pages, options.texts, options.nightlyWarmUps(), options.nightlyRounds());
            case GROWTH -> growth().growth(options.pages);
            case INCREMENT -> List.of(growth().increment(options.pages));
            case INNER -> List.of(new InnerLoops(JOBS, work).measure());
            case ALL, PARQUET -> throw new IllegalArgumentException(target + " is no single measurement");
        };
    }

    private List<Section> pure(PureStep step) throws IOException, InterruptedException {
        HtmlDump dump = HtmlDump.of(List.of(input()), options.pages, options.settings());
        int warmUps = options.pureWarmUps();
        List<Figure> figures = step.measure(dump, options.settings(), warmUps, options.pureRounds());
        Figure whole = figures.get(figures.size() - 1);
        Rounds limit = Objects.requireNonNull(whole.limit());
        Rounds ratio = limit.dividedBy(whole.cost());
        String title = String.format(
                Locale.ROOT,
                "%s: %,d pages, %.1f MB of HTML in %.1f MB of gzipped WARC; %d rounds after %d to warm up, in CPU"
                        + " time.",
                step.name().toLowerCase(Locale.ROOT),
                dump.bodies().size(),
                dump.bodyBytes() / 1e6,
                dump.bytes() / 1e6,
                options.pureRounds(),
                warmUps);
        String note = String.format(
                Locale.ROOT,
                "%s runs at %.2g of the rate of %s (median of the rounds; %.2g to %.2g).",
                whole.step(),
                ratio.median(),
                limit.name(),
                ratio.least(),
                ratio.most());
        return List.of(Section.ofFigures(title, figures, List.of(note)));
    }

    private Path input() throws IOException, InterruptedException {
        return options.input == null
                ? dumps().ofPages(Math.max(DumpOptions.LEAST_PAGES, options.pages))
                : options.input;
    }

    private ChildNights nights() {
        return new ChildNights(JOBS, work, options.memory, options.cores);
    }

    private SyntheticInput dumps() {
        return new SyntheticInput(work, options.texts ? 0 : options.weight, options.cores);
    }

    private GrowthBench growth() {
        return new GrowthBench(nights(), dumps(), work, options.cores);
    }

    /** Writes what reading and writing the tables of a lake takes; runs on Spark. */
    void parquet() throws IOException {
        Path lake = Objects.requireNonNull(options.lake, "--lake");
        Path figures = Objects.requireNonNull(options.figures, "--figures");
        try (SparkSession spark =
                SparkSession.builder().appName("Roznamcha bench").getOrCreate()) {
            new ParquetCopies(spark, lake.resolve("tables"), work.resolve("copy"))
                    .measure(options.nightlyWarmUps(), options.nightlyRounds())
                    .write(figures);
        } finally {
            SyntheticInput.delete(work.resolve("copy"));
        }
    }
}
