package org.roznamcha.sample.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.roznamcha.sample.Json;

/**
 * Writes a synthetic dump with its truth: {@code dump/}, a file or more for each day of crawling; {@code truth/pages/}, the truth about
 * each of their records; {@code truth/daily/}, what reports must count; {@code truth/bursts.jsonl}; {@code truth/world.json}.
 *
 * <p>The same options give the same bytes on any number of threads. Memory follows the records of the largest day, not the dump.
 */
public final class SyntheticDump {

    private static final int MOST_RECORDS = 20_000;

    private final Desk desk;
    private final RowFile.Format parquet;

    /**
     * What was written.
     *
     * @param records input records
     * @param files files of the dump
     */
    public record Summary(long records, int files) {}

    /** A day of crawling, and what of it becomes no document. */
    private record Written(Summary summary, DailyCounts rejected) {}

    /**
     * Plans a dump.
     *
     * @param parquet writes files of Parquet, where the options ask for them
     */
    public SyntheticDump(DumpOptions options, RowFile.Format parquet) {
        this.desk = Desk.of(options);
        this.parquet = parquet;
    }

    /**
     * Writes everything below a folder that is there and empty.
     *
     * @param threads how many days are worked on at a time, 1 or more
     * @throws IOException when a file cannot be written
     */
    public Summary write(Path folder, int threads) throws IOException, InterruptedException {
        for (String part : List.of("dump", "truth/pages", "truth/daily")) {
            Files.createDirectories(folder.resolve(part));
        }
        writeWorld(folder.resolve("truth"));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Written>> written = new ArrayList<>();
            int fetchDays = desk.options().days() + Planner.LONGEST_DELAY_DAYS;
            for (int day = 0; day < fetchDays; day++) {
                int fetchDay = day;
                written.add(workers.submit(() -> writeDay(folder, fetchDay)));
            }
            List<Future<DailyCounts>> counted = new ArrayList<>();
            for (int part = 0; part < threads; part++) {
                counted.add(workers.submit(countEvery(threads, part)));
            }
            DailyCounts counts = new DailyCounts(desk);
            for (Future<DailyCounts> part : counted) {
                counts.addAll(result(part));
            }
            for (Future<Written> day : written) {
                counts.addAll(result(day).rejected());
            }
            for (Map.Entry<String, String> file : counts.files().entrySet()) {
                write(folder.resolve("truth/daily/" + file.getKey() + ".jsonl"), file.getValue());
            }
            return sum(written);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Summary sum(List<Future<Written>> days) throws IOException, InterruptedException {
        long records = 0;
        int files = 0;
        for (Future<Written> day : days) {
            records += result(day).summary().records();
            files += result(day).summary().files();
        }
        return new Summary(records, files);
    }

    private Callable<DailyCounts> countEvery(int step, int first) {
        return () -> {
            DailyCounts counts = new DailyCounts(desk);
            for (int day = first; day < desk.options().days(); day += step) {
                counts.addDay(day);
            }
            return counts;
        };
    }

    private Written writeDay(Path folder, int fetchDay) throws IOException {
        List<Visit> visits = desk.planner().visits(fetchDay);
        DailyCounts rejected = new DailyCounts(desk);
        if (visits.isEmpty()) {
            return new Written(new Summary(0, 0), rejected);
        }
        PageMaker maker = new PageMaker(desk, fetchDay);
        int files = 0;
        for (FileKind kind : FileKind.values()) {
            List<Visit> those = visits.stream()
                    .filter(visit -> desk.outlets().get(visit.outlet()).files() == kind)
                    .toList();
            for (int start = 0; start < those.size(); start += MOST_RECORDS) {
                List<Visit> part = those.subList(start, Math.min(those.size(), start + MOST_RECORDS));
                try (RecordFile file = open(folder, fetchDay, files++, kind)) {
                    writeAll(part, maker, file, rejected);
                }
            }
        }
        return new Written(new Summary(visits.size(), files), rejected);
    }

    private RecordFile open(Path folder, int fetchDay, int part, FileKind kind) throws IOException {
        String name = String.format(Locale.ROOT, "%s-%02d%s", desk.date(fetchDay), part, kind.suffix());
        return switch (kind) {
            case WARC ->
                new WarcRecordFile(
                        folder,
                        name,
                        desk.moment((fetchDay + 1) * Planner.DAY).toInstant().toString());
            case JSONL -> new JsonRecordFile(folder, name);
            case PARQUET -> new ParquetRecordFile(folder, name, parquet);
        };
    }

    /** Only the last record can break a file off, and two stretches of rubbish side by side would be one. */
    private static void writeAll(List<Visit> visits, PageMaker maker, RecordFile file, DailyCounts rejected)
            throws IOException {
        Noise before = Noise.NONE;
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            boolean early = visit.noise() == Noise.CUT && i < visits.size() - 1;
            boolean side = visit.noise() == Noise.GARBAGE && before == Noise.GARBAGE;
            Visit settled = early || side ? visit.with(Noise.EMPTY) : visit;
            file.add(maker.make(settled));
            rejected.addRejected(settled);
            before = settled.noise();
        }
    }

    private void writeWorld(Path truth) throws IOException {
        DumpOptions options = desk.options();
        Map<String, Object> world = new LinkedHashMap<>();
        world.put("version", 1);
        world.put("seed", options.seed());
        world.put("pages", options.pages());
        world.put("first_day", options.firstDay().toString());
        world.put("days", options.days());
        world.put("format", options.format().name().toLowerCase(Locale.ROOT));
        world.put("hosts", desk.outlets().stream().map(SyntheticDump::host).toList());
        write(truth.resolve("world.json"), Json.write(world) + "\n");
        StringBuilder bursts = new StringBuilder();
        for (Burst burst : desk.planner().bursts()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("label", burst.member().label());
            line.put("first_date", desk.date(burst.firstDay()).toString());
            line.put("days", burst.days());
            line.put("peak_share", Math.round(burst.peak() * 1000) / 1000.0);
            bursts.append(Json.write(line)).append('\n');
        }
        write(truth.resolve("bursts.jsonl"), bursts.toString());
    }

    private static Map<String, Object> host(Outlet outlet) {
        Map<String, Object> host = new LinkedHashMap<>();
        host.put("host", outlet.host());
        host.put("name", outlet.name());
        host.put("layout", outlet.layout().name());
        host.put("date_status", outlet.dateStatus());
        host.put("feed", outlet.files().toString());
        host.put(
                "spelling",
                outlet.habits().stream()
                        .map(habit -> habit.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
        return host;
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static <T> T result(Future<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw new IOException(failure.getMessage(), failure);
            }
            throw new IllegalStateException("Cannot write the dump: " + e.getCause(), e);
        }
    }
}
