package org.roznamcha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;

/** Whole nightly runs over one dump, each into a lake of its own, step by step beside their limits. */
public final class NightlyBench {

    /** So many pages show what a page costs. */
    private static final int MOST_PAGES_IN_MEMORY = 2_000;

    private static final int LIMIT_ROUNDS = 5;

    private final Nights nights;
    private final SyntheticInput dumps;
    private final Path folder;
    private final Settings settings;
    private final int cores;

    /**
     * @param folder where lakes are made and removed
     * @param cores that a run uses
     */
    public NightlyBench(Nights nights, SyntheticInput dumps, Path folder, Settings settings, int cores) {
        this.nights = nights;
        this.dumps = dumps;
        this.folder = folder;
        this.settings = settings;
        this.cores = cores;
    }

    /**
     * One table of the steps, and one of the runs as a whole.
     *
     * @param pages records of the synthetic dump
     * @param texts whether the runs get the texts of its stories instead of the pages
     */
    public List<Section> measure(int pages, boolean texts, int warmUps, int rounds)
            throws IOException, InterruptedException {
        Path dump = texts ? dumps.textsOf(pages) : dumps.ofPages(pages);
        Path lake = folder.resolve("lake");
        List<RunFigures> runs = new ArrayList<>();
        for (int round = -warmUps; round < rounds; round++) {
            SyntheticInput.delete(lake);
            RunFigures run = nights.run(List.of(dump), lake);
            if (round >= 0) {
                runs.add(run);
            }
        }
        ParquetFigures parquet = nights.parquet(lake, 1, rounds);
        SyntheticInput.delete(lake);
        Limits limits = limits(dumps.ofPages(pages), pages, parquet, rounds);
        if (texts) {
            limits = limits.ofTexts(runs.get(0).rows("read and clean"));
        }
        return List.of(steps(runs, limits), whole(runs, limits.load()));
    }

    /**
     * What the steps that read pages and texts cannot be faster than, for the whole dump.
     *
     * @param parse null where there is no markup to parse
     */
    private record Limits(Load load, @Nullable Rounds parse, Rounds hash, ParquetFigures parquet) {

        Limits ofTexts(long records) {
            return new Limits(
                    new Load(records, parquet.textBytes(), load.documents(), load.tokens()), null, hash, parquet);
        }
    }

    private Limits limits(Path dump, int pages, ParquetFigures parquet, int rounds) throws IOException {
        HtmlDump part = HtmlDump.of(List.of(dump), Math.min(pages, MOST_PAGES_IN_MEMORY), settings);
        int most = Math.max(rounds, LIMIT_ROUNDS);
        Figure parse = limit(PureStep.CLEAN, part, most);
        Figure hash = limit(PureStep.SIGN, part, most);
        double bytesPerPage = (double) part.bodyBytes() / part.bodies().size();
        return new Limits(
                new Load(pages, Math.round(bytesPerPage * pages), parquet.documents(), parquet.tokens()),
                parse.cost().times((double) pages / part.bodies().size()),
                hash.cost()
                        .times((double) parquet.textBytes()
                                / Math.max(1, hash.load().bytes())),
                parquet);
    }

    private Figure limit(PureStep step, HtmlDump dump, int rounds) throws IOException {
        List<Figure> works = step.measure(dump, settings, rounds, rounds);
        return works.get(works.size() - 2);
    }

    private Section steps(List<RunFigures> runs, Limits limits) {
        List<Figure> figures = new ArrayList<>();
        List<String> names =
                runs.get(0).steps().stream().map(RunFigures.Step::name).toList();
        for (int i = 0; i < names.size(); i++) {
            int step = i;
            Rounds cost = rounds(
                    names.get(i), runs, run -> cores * run.steps().get(step).seconds());
            figures.add(new Figure(names.get(i), limits.load(), cost, limit(names.get(i), limits)));
        }
        figures.add(new Figure(
                "whole run", limits.load(), rounds("whole run", runs, run -> cores * run.seconds()), limits.parse()));
        return Section.ofFigures(
                "nightly: steps",
                figures,
                List.of(
                        "core-s are seconds by the clock times " + cores
                                + " cores; rates are of the whole dump, a second and core.",
                        "ratio is the limit's cost in parts of the step's: 1 is as fast as the limit."));
    }

    private @Nullable Rounds limit(String step, Limits limits) {
        return switch (step) {
            case "read and clean" -> limits.parse();
            case "find duplicates" -> limits.hash();
            default -> {
                Optional<NightlyStep> moving = NightlyStep.named(step);
                yield moving.isEmpty() ? null : moving.get().limit(limits.parquet(), cores);
            }
        };
    }

    private static Rounds rounds(String name, List<RunFigures> runs, ToDoubleFunction<RunFigures> figure) {
        return new Rounds(name, runs.stream().mapToDouble(figure).toArray());
    }

    /** One row for each run. */
    private Section whole(List<RunFigures> runs, Load load) {
        List<List<Object>> rows = IntStream.range(0, runs.size())
                .<List<Object>>mapToObj(i -> RunTable.row(i + 1, runs.get(i), load.pages(), cores))
                .toList();
        return new Section(
                "nightly: whole runs",
                RunTable.columns("#run"),
                rows,
                List.of(
                        "first page: from the start of the process until the driver hears of a page that was read.",
                        "live heap: the most that a full collection left, or any collection where there was no full"
                                + " one."));
    }
}
