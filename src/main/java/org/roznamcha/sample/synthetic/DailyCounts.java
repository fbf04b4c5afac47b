package org.roznamcha.sample.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.sample.Json;

/**
 * What reports must count, worked out story by story from the plan: for each entity, each topic, each outlet and the whole, the pages,
 * documents and stories of each day, as the README defines them. One for each thread; sums do not depend on their order.
 */
final class DailyCounts {

    /** Fractions of stories are kept in units of 10⁻¹², as the job's decimals are. */
    private static final long WHOLE = 1_000_000_000_000L;

    /** A page that was fetched so many days behind its day of publication is late, as the job is set by default. */
    private static final int LATE_AFTER_DAYS = 7;

    private final Desk desk;
    private final Map<Table, Map<Key, Map<Count, Long>>> tables = new HashMap<>();

    /** What can be counted of a series on a day, named as in the report tables. */
    private enum Count {
        PAGE,
        DOCUMENT,
        STORY,
        STORY_FRACTION,
        MENTION,
        TITLE,
        DEMONYM,
        FIRST_CHOICE,
        UNDATED,
        SUSPECT,
        LATE,
        REJECTED,
        HOST;

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT) + (this == STORY_FRACTION ? "_sum" : "_count");
        }
    }

    /**
     * A file of counts.
     *
     * @param name of the file
     * @param series what names a series in it; null where the whole is the only one
     * @param counts what is counted of it
     */
    private record Table(String name, @Nullable String series, List<Count> counts) {
        static Table of(String name, @Nullable String series, Count... more) {
            List<Count> counts =
                    new ArrayList<>(List.of(Count.PAGE, Count.DOCUMENT, Count.STORY, Count.STORY_FRACTION));
            counts.addAll(List.of(more));
            return new Table(name, series, List.copyOf(counts));
        }
    }

    private static final Table ENTITIES = Table.of("entities", "label", Count.MENTION, Count.TITLE, Count.DEMONYM);
    private static final Table TOPICS = Table.of("topics", "topic", Count.FIRST_CHOICE);
    private static final Table HOSTS =
            Table.of("hosts", "host", Count.UNDATED, Count.SUSPECT, Count.LATE, Count.REJECTED);
    private static final Table TOTALS = Table.of("totals", null, Count.HOST);

    private record Key(int day, String series) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return day == other.day ? series.compareTo(other.series) : Integer.compare(day, other.day);
        }
    }

    /** A copy as it counts: its day, absent where it has none, and whom it names how often. */
    private record Counted(String host, OptionalInt day, boolean trusted, Map<String, Telling.Named> named) {}

    DailyCounts(Desk desk) {
        this.desk = desk;
    }

    /** Adds the stories of a day of publication. */
    void addDay(int day) {
        desk.planner().plan(day, this::add, noise -> {});
    }

    /** Adds a record that becomes no document, where its address and time can be read. */
    void addRejected(Visit visit) {
        switch (visit.noise()) {
            case NONE, GARBAGE, BAD_JSON -> {
                // Kept, or nothing is known of it.
            }
            default -> {
                Key key = new Key(visit.fetched() / Planner.DAY, host(visit.outlet()));
                add(HOSTS, key, Count.REJECTED, 1);
            }
        }
    }

    private String host(int outlet) {
        return desk.outlets().get(outlet).host();
    }

    private void add(StoryPlan plan) {
        StoryWriter.Draft draft = desk.writer().write(desk.seed(), plan);
        List<Counted> pages = new ArrayList<>();
        for (StoryPlan.Copy copy : plan.copies()) {
            Outlet outlet = desk.outlets().get(copy.outlet());
            OptionalInt day = desk.isDated(copy) ? OptionalInt.of(copy.published() / Planner.DAY) : OptionalInt.empty();
            boolean trusted = desk.dateStatus(copy).equals("trusted");
            Map<String, Telling.Named> named =
                    Telling.of(plan, draft, copy, outlet, desk).named();
            pages.add(new Counted(outlet.host(), day, trusted, named));
            countCollection(copy);
        }
        OptionalInt storyDay = storyDay(pages);
        Map<String, List<Counted>> byEntity = new HashMap<>();
        for (Counted page : pages) {
            page.named().forEach((label, named) -> {
                if (named.names() > 0) {
                    byEntity.computeIfAbsent(label, none -> new ArrayList<>()).add(page);
                }
            });
            countMentions(page);
        }
        byEntity.forEach((label, naming) -> count(ENTITIES, label, naming, pages.size(), storyDay));
        draft.topics().forEach(topic -> count(TOPICS, topic.id(), pages, pages.size(), storyDay));
        String first = draft.topics().get(0).id();
        storyDay.ifPresent(day -> add(TOPICS, new Key(day, first), Count.FIRST_CHOICE, 1));
        count(TOTALS, "", pages, pages.size(), storyDay);
        pages.forEach(page -> count(HOSTS, page.host(), List.of(page), pages.size(), storyDay));
    }

    /** Pages without a day that can be relied on are counted on that of their first fetch; late ones on their own. */
    private void countCollection(StoryPlan.Copy copy) {
        int fetched = copy.fetches().get(0) / Planner.DAY;
        int published = copy.published() / Planner.DAY;
        String host = host(copy.outlet());
        switch (desk.dateStatus(copy)) {
            case "undated" -> add(HOSTS, new Key(fetched, host), Count.UNDATED, 1);
            case "suspect" -> add(HOSTS, new Key(fetched, host), Count.SUSPECT, 1);
            default -> {
                boolean late = fetched - published > LATE_AFTER_DAYS;
                add(HOSTS, new Key(published, host), Count.LATE, late ? 1 : 0);
            }
        }
    }

    private void countMentions(Counted page) {
        page.day()
                .ifPresent(day -> page.named().forEach((label, named) -> {
                    Key key = new Key(day, label);
                    add(ENTITIES, key, Count.MENTION, named.names());
                    add(ENTITIES, key, Count.TITLE, named.inTitle());
                    add(ENTITIES, key, Count.DEMONYM, named.demonyms());
                }));
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
    private void count(Table table, String series, List<Counted> pages, int storyHosts, OptionalInt storyDay) {
        long fraction = BigDecimal.valueOf(WHOLE)
                .divide(BigDecimal.valueOf(storyHosts), RoundingMode.HALF_UP)
                .longValueExact();
        for (Counted page : pages) {
            page.day().ifPresent(day -> {
                Key key = new Key(day, series);
                add(table, key, Count.PAGE, 1);
                add(table, key, Count.DOCUMENT, 1);
                add(table, key, Count.STORY_FRACTION, fraction);
            });
        }
        storyDay.ifPresent(day -> add(table, new Key(day, series), Count.STORY, 1));
    }

    private void add(Table table, Key key, Count count, long more) {
        if (more > 0) {
            cells(table)
                    .computeIfAbsent(key, none -> new EnumMap<>(Count.class))
                    .merge(count, more, Long::sum);
        }
    }

    private Map<Key, Map<Count, Long>> cells(Table table) {
        return tables.computeIfAbsent(table, none -> new TreeMap<>());
    }

    /** Adds what another thread counted. */
    void addAll(DailyCounts other) {
        other.tables.forEach((table, cells) ->
                cells.forEach((key, counts) -> counts.forEach((count, value) -> add(table, key, count, value))));
    }

    /** JSON lines of each table, by its name. */
    Map<String, String> files() {
        cells(HOSTS)
                .forEach((key, counts) ->
                        add(TOTALS, new Key(key.day(), ""), Count.HOST, counts.containsKey(Count.DOCUMENT) ? 1 : 0));
        Map<String, String> files = new TreeMap<>();
        tables.forEach((table, cells) -> {
            StringBuilder lines = new StringBuilder();
            cells.forEach((key, counts) ->
                    lines.append(Json.write(line(table, key, counts))).append('\n'));
            files.put(table.name(), lines.toString());
        });
        return files;
    }

    private Map<String, Object> line(Table table, Key key, Map<Count, Long> counts) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("date", desk.date(key.day()).toString());
        if (table.series() != null) {
            line.put(table.series(), key.series());
        }
        for (Count count : table.counts()) {
            long value = counts.getOrDefault(count, 0L);
            line.put(count.column(), count == Count.STORY_FRACTION ? BigDecimal.valueOf(value, 12) : value);
        }
        return line;
    }
}
