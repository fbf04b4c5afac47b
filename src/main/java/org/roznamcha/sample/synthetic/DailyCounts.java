package org.roznamcha.sample.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.roznamcha.sample.Json;

/**
 * What reports must count, worked out story by story from the plan: for each entity, each topic, each outlet and the whole, the pages,
 * documents and stories of each day, as the README defines them. One for each thread; sums do not depend on their order.
 */
final class DailyCounts {

    /** Fractions of stories are kept in units of 10⁻¹², as the job's decimals are. */
    private static final long WHOLE = 1_000_000_000_000L;

    private static final String ALL = "";

    private final Desk desk;
    private final Map<String, Map<Key, long[]>> tables = new TreeMap<>();

    private record Key(int day, String series) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return day == other.day ? series.compareTo(other.series) : Integer.compare(day, other.day);
        }
    }

    /** A copy as it counts: its day, absent where it has none, and whom it names. */
    private record Counted(String host, OptionalInt day, boolean trusted, Set<String> named) {}

    DailyCounts(Desk desk) {
        this.desk = desk;
    }

    /** Adds the stories of a day of publication. */
    void addDay(int day) {
        desk.planner().plan(day, this::add, noise -> {});
    }

    private void add(StoryPlan plan) {
        StoryWriter.Draft draft = desk.writer().write(desk.seed(), plan);
        List<Counted> pages = new ArrayList<>();
        for (StoryPlan.Copy copy : plan.copies()) {
            Outlet outlet = desk.outlets().get(copy.outlet());
            OptionalInt day = desk.isDated(copy) ? OptionalInt.of(copy.published() / Planner.DAY) : OptionalInt.empty();
            boolean trusted = desk.dateStatus(copy).equals("trusted");
            Set<String> named = Telling.of(plan, draft, copy, outlet, desk).named();
            pages.add(new Counted(outlet.host(), day, trusted, named));
        }
        OptionalInt storyDay = storyDay(pages);
        Map<String, List<Counted>> byEntity = new HashMap<>();
        for (Counted page : pages) {
            page.named()
                    .forEach(label -> byEntity.computeIfAbsent(label, none -> new ArrayList<>())
                            .add(page));
        }
        byEntity.forEach((label, naming) -> count("entities", label, naming, pages.size(), storyDay));
        count("topics", plan.subject().theme().id(), pages, pages.size(), storyDay);
        count("totals", ALL, pages, pages.size(), storyDay);
        pages.forEach(page -> count("hosts", page.host(), List.of(page), pages.size(), OptionalInt.empty()));
    }

    /** The earliest trusted day, else the earliest imputed one. */
    private static OptionalInt storyDay(List<Counted> pages) {
        OptionalInt trusted = pages.stream()
                .filter(page -> page.trusted() && page.day().isPresent())
                .mapToInt(page -> page.day().getAsInt())
                .min();
        return trusted.isPresent()
                ? trusted
                : pages.stream()
                        .filter(page -> page.day().isPresent())
                        .mapToInt(page -> page.day().getAsInt())
                        .min();
    }

    /** An outlet has one page of a story, so that a page is a document here. */
    private void count(String table, String series, List<Counted> pages, int storyHosts, OptionalInt storyDay) {
        long fraction = BigDecimal.valueOf(WHOLE)
                .divide(BigDecimal.valueOf(storyHosts), RoundingMode.HALF_UP)
                .longValueExact();
        for (Counted page : pages) {
            page.day().ifPresent(day -> add(table, new Key(day, series), 1, 0, fraction));
        }
        storyDay.ifPresent(day -> add(table, new Key(day, series), 0, 1, 0));
    }

    private void add(String table, Key key, long pages, long stories, long fraction) {
        long[] counts =
                tables.computeIfAbsent(table, none -> new TreeMap<>()).computeIfAbsent(key, none -> new long[3]);
        counts[0] += pages;
        counts[1] += stories;
        counts[2] += fraction;
    }

    /** Adds what another thread counted. */
    void addAll(DailyCounts other) {
        other.tables.forEach(
                (table, cells) -> cells.forEach((key, counts) -> add(table, key, counts[0], counts[1], counts[2])));
    }

    /** JSON lines of each table, by its name. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        tables.forEach((table, cells) -> {
            StringBuilder lines = new StringBuilder();
            cells.forEach((key, counts) ->
                    lines.append(Json.write(line(table, key, counts))).append('\n'));
            files.put(table, lines.toString());
        });
        return files;
    }

    private Map<String, Object> line(String table, Key key, long[] counts) {
        Map<String, Object> line = new LinkedHashMap<>();
        LocalDate date = desk.date(key.day());
        line.put("date", date.toString());
        switch (table) {
            case "entities" -> line.put("label", key.series());
            case "topics" -> line.put("topic", key.series());
            case "hosts" -> line.put("host", key.series());
            default -> {
                // The whole has no name.
            }
        }
        line.put("page_count", counts[0]);
        line.put("document_count", counts[0]);
        if (!table.equals("hosts")) {
            line.put("story_count", counts[1]);
        }
        line.put("story_fraction", BigDecimal.valueOf(counts[2], 12));
        return line;
    }
}
