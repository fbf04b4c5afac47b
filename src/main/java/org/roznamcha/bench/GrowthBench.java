package org.roznamcha.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How a nightly run grows with its input, and how a night's increment grows with the history before it. */
public final class GrowthBench {

    /** Sizes in parts of the smallest. */
    static final List<Integer> FACTORS = List.of(1, 2, 4, 8);

    private static final String READ = "read and clean";

    private final Nights nights;
    private final SyntheticInput dumps;
    private final Path folder;
    private final int cores;

    public GrowthBench(Nights nights, SyntheticInput dumps, Path folder, int cores) {
        this.nights = nights;
        this.dumps = dumps;
        this.folder = folder;
        this.cores = cores;
    }

    /** One run over a dump of so many pages. */
    private record Sized(int pages, RunFigures run) {}

    /** Runs over N, 2N, 4N and 8N pages, each into a lake of its own. */
    public List<Section> growth(int pages) throws IOException, InterruptedException {
        List<Sized> sizes = new ArrayList<>();
        for (int factor : FACTORS) {
            Path dump = dumps.ofPages(pages * factor);
            Path lake = folder.resolve("lake");
            SyntheticInput.delete(lake);
            sizes.add(new Sized(pages * factor, nights.run(List.of(dump), lake)));
            SyntheticInput.delete(lake);
        }
        return List.of(steps(sizes), whole(sizes));
    }

    /** Seconds of each step at each size, and how many times those of the size before. */
    private static Section steps(List<Sized> sizes) {
        List<String> columns = new ArrayList<>(List.of("step"));
        sizes.forEach(size -> columns.add("#s at " + size.pages()));
        sizes.stream().skip(1).forEach(size -> columns.add("#× at " + size.pages()));
        List<List<Object>> rows = new ArrayList<>();
        for (RunFigures.Step step : sizes.get(0).run().steps()) {
            rows.add(row(step.name(), sizes, run -> run.seconds(step.name())));
        }
        rows.add(row("whole run", sizes, RunFigures::seconds));
        return new Section(
                "growth: steps", columns, rows, List.of("× is seconds in parts of those at half the pages."));
    }

    private static List<Object> row(String name, List<Sized> sizes, ToDoubleFunction<RunFigures> figure) {
        double[] seconds = sizes.stream()
                .mapToDouble(size -> figure.applyAsDouble(size.run()))
                .toArray();
        List<Object> row = new ArrayList<>(List.of(name));
        for (double second : seconds) {
            row.add(second);
        }
        for (int i = 1; i < seconds.length; i++) {
            row.add(seconds[i] / Math.max(1e-9, seconds[i - 1]));
        }
        return row;
    }

    private Section whole(List<Sized> sizes) {
        Sized half = sizes.get(sizes.size() - 2);
        Sized most = sizes.get(sizes.size() - 1);
        double seconds = Math.max(1e-9, most.run().seconds() - half.run().seconds());
        double rate = (most.pages() - half.pages()) / (seconds * cores);
        return new Section(
                "growth: whole runs",
                RunTable.columns("run"),
                sizes.stream()
                        .map(size -> RunTable.row("fresh lake", size.run(), size.pages(), cores))
                        .toList(),
                List.of("The second half of " + most.pages() + " pages took " + Section.text(seconds) + " s: "
                        + Section.text(rate) + " pages/s a core."));
    }

    /**
     * Fills one lake with 8N pages day by day, and measures the last day of the first N, 2N, 4N and 8N.
     *
     * @param pages N
     */
    public Section increment(int pages) throws IOException, InterruptedException {
        int most = FACTORS.get(FACTORS.size() - 1);
        List<List<Path>> days = SyntheticInput.fullDays(SyntheticInput.files(dumps.ofPages(pages * most)));
        Path lake = folder.resolve("lake");
        SyntheticInput.delete(lake);
        List<List<Object>> rows = new ArrayList<>();
        int known = 0;
        long pagesBefore = 0;
        for (int factor : FACTORS) {
            int last = Math.max(known + 1, days.size() * factor / most - 1);
            RunFigures history = nights.run(files(days.subList(known, last)), lake);
            RunFigures day = nights.run(days.get(last), lake);
            pagesBefore += history.rows(READ);
            rows.add(RunTable.row("after " + pagesBefore + " pages", day, day.rows(READ), cores));
            pagesBefore += day.rows(READ);
            known = last + 1;
        }
        SyntheticInput.delete(lake);
        return new Section(
                "increment: one day on a growing lake",
                RunTable.columns("history"),
                rows,
                List.of("One lake; pages are those of the day."));
    }

    private static List<Path> files(List<List<Path>> days) {
        return days.stream().flatMap(List::stream).toList();
    }
}
