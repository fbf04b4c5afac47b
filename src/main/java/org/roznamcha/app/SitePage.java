package org.roznamcha.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.roznamcha.audit.CheckResult;
import org.roznamcha.lake.CapturesTable;
import org.roznamcha.lake.Concurrently;
import org.roznamcha.lake.DocumentsTable;
import org.roznamcha.lake.LakeTables;
import org.roznamcha.lake.Run;
import org.roznamcha.report.CoverageState;
import org.roznamcha.report.Share;
import org.roznamcha.site.CheckRow;
import org.roznamcha.site.CoverageCell;
import org.roznamcha.site.DailyCount;
import org.roznamcha.site.DateCounts;
import org.roznamcha.site.DuplicateSummary;
import org.roznamcha.site.EntityRow;
import org.roznamcha.site.ReportPage;
import org.roznamcha.site.RunFacts;
import org.roznamcha.site.TopicRow;
import org.roznamcha.site.UnitCounts;

/** Gathers what the HTML page shows from the tables of a run. The page stays small however large the corpus is. */
final class SitePage {

    private static final int MOST_SERIES = 25;
    private static final int MOST_STORIES = 10;
    private static final int MOST_HOSTS = 40;
    private static final int MOST_INPUTS = 50;
    private static final int MOST_DAYS = 63;

    private final SparkSession spark;
    private final LakeTables tables;
    private final Run run;

    SitePage(SparkSession spark, LakeTables tables, Run run) {
        this.spark = spark;
        this.tables = tables;
        this.run = run;
    }

    /** The page's content. */
    ReportPage gather(List<CheckResult> checks) {
        Map<LocalDate, Long> stories = storiesByDay();
        try (Concurrently queries = new Concurrently()) {
            Supplier<RunFacts> facts = queries.start(() -> facts(stories));
            Supplier<DateCounts> dates = queries.start(this::dates);
            Supplier<List<Row>> entities = queries.start(() -> series("entity", "entities"));
            Supplier<List<Row>> topics = queries.start(() -> series("topic", "topics"));
            Supplier<List<CoverageCell>> coverage = queries.start(this::coverage);
            Supplier<DuplicateSummary> duplicates = queries.start(this::duplicates);
            return new ReportPage(
                    facts.get(),
                    dates.get(),
                    entities.get().stream().map(row -> entity(row, stories)).toList(),
                    topics.get().stream().map(row -> topic(row, stories)).toList(),
                    coverage.get(),
                    duplicates.get(),
                    checks.stream().map(SitePage::check).toList());
        }
    }

    private Map<LocalDate, Long> storiesByDay() {
        Map<LocalDate, Long> stories = new TreeMap<>();
        rows("SELECT date, story_count FROM roznamcha.reports.totals_daily ORDER BY date")
                .forEach(row -> stories.put(row.getLocalDate(0), row.getLong(1)));
        return stories;
    }

    private RunFacts facts(Map<LocalDate, Long> stories) {
        List<LocalDate> days = new ArrayList<>(stories.keySet());
        List<RunFacts.InputRow> inputs =
                rows("SELECT source_file, record_count FROM roznamcha.ops.inputs ORDER BY source_file").stream()
                        .map(row -> new RunFacts.InputRow(fileName(row.getString(0)), row.getLong(1)))
                        .toList();
        return new RunFacts(
                run.runId(),
                run.asOf(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                run.versions().pipeline(),
                run.versions().gazetteer(),
                run.versions().model(),
                summarised(inputs),
                rows("SELECT rule, count(*) AS n FROM roznamcha.corpus.rejects GROUP BY rule ORDER BY n DESC, rule")
                        .stream()
                        .map(row -> new RunFacts.RejectRow(row.getString(0), row.getLong(1)))
                        .toList(),
                tables.rows(CapturesTable.DEFINITION),
                tables.rows(DocumentsTable.DEFINITION),
                stories.values().stream().mapToLong(Long::longValue).sum(),
                rows("SELECT count(*) FROM roznamcha.reports.hosts").get(0).getLong(0),
                "../release/" + run.runId());
    }

    private static List<RunFacts.InputRow> summarised(List<RunFacts.InputRow> inputs) {
        if (inputs.size() <= MOST_INPUTS) {
            return inputs;
        }
        List<RunFacts.InputRow> shown = new ArrayList<>(inputs.subList(0, MOST_INPUTS));
        List<RunFacts.InputRow> rest = inputs.subList(MOST_INPUTS, inputs.size());
        shown.add(new RunFacts.InputRow(
                "and " + rest.size() + " more files",
                rest.stream().mapToLong(RunFacts.InputRow::recordCount).sum()));
        return shown;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private DateCounts dates() {
        Map<String, Long> counts =
                rows("SELECT date_status, count(*) FROM roznamcha.corpus.documents GROUP BY date_status").stream()
                        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
        return new DateCounts(
                counts.getOrDefault("trusted", 0L),
                counts.getOrDefault("imputed", 0L),
                counts.getOrDefault("suspect", 0L),
                counts.getOrDefault("undated", 0L));
    }

    private List<Row> series(String kind, String dimension) {
        String extra = kind.equals("topic") ? "sum(m.soft_count)" : "any_value(d.type)";
        return rows(String.format(Locale.ROOT, """
                SELECT d.%1$s_id AS id, d.label_ur, d.label_en, sum(m.page_count) AS pages,
                       sum(m.document_count) AS documents, sum(m.story_count) AS stories,
                       sum(m.story_fraction_sum) AS fractions, %3$s AS extra,
                       map_from_entries(collect_list(struct(m.date, m.story_count))) AS daily
                FROM roznamcha.reports.%1$s_daily m JOIN roznamcha.reports.%2$s d ON d.%1$s_id = m.%1$s_id
                GROUP BY d.%1$s_id, d.label_ur, d.label_en HAVING documents > 0
                ORDER BY stories DESC, documents DESC, id LIMIT %4$d\
                """, kind, dimension, extra, MOST_SERIES));
    }

    private static EntityRow entity(Row row, Map<LocalDate, Long> stories) {
        return new EntityRow(
                row.getAs("id"),
                row.getAs("label_ur"),
                row.getAs("label_en"),
                row.getAs("extra"),
                units(row),
                share(row, stories),
                daily(row, stories));
    }

    private static TopicRow topic(Row row, Map<LocalDate, Long> stories) {
        return new TopicRow(
                row.getAs("id"),
                row.getAs("label_ur"),
                row.getAs("label_en"),
                units(row),
                row.<Double>getAs("extra"),
                share(row, stories),
                daily(row, stories));
    }

    private static UnitCounts units(Row row) {
        return new UnitCounts(
                row.<Long>getAs("pages"),
                row.<Long>getAs("documents"),
                row.<Long>getAs("stories"),
                row.<Double>getAs("fractions"));
    }

    private static Share share(Row row, Map<LocalDate, Long> stories) {
        return new Share(
                row.<Long>getAs("stories"),
                stories.values().stream().mapToLong(Long::longValue).sum());
    }

    private static List<DailyCount> daily(Row row, Map<LocalDate, Long> stories) {
        if (stories.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, Long> counts = row.getJavaMap(row.fieldIndex("daily"));
        List<LocalDate> known = new ArrayList<>(stories.keySet());
        LocalDate last = known.get(known.size() - 1);
        LocalDate first = known.get(0).isBefore(last.minusDays(MOST_DAYS)) ? last.minusDays(MOST_DAYS) : known.get(0);
        return first.datesUntil(last.plusDays(1))
                .map(day -> new DailyCount(day, counts.getOrDefault(day, 0L)))
                .toList();
    }

    private List<CoverageCell> coverage() {
        return rows(String.format(Locale.ROOT, """
                          SELECT host, date, document_count, completeness, state FROM roznamcha.reports.coverage_daily
                          WHERE date > (SELECT date_sub(max(date), %d) FROM roznamcha.reports.coverage_daily)
                            AND host IN (SELECT host FROM roznamcha.reports.hosts ORDER BY page_count DESC, host LIMIT %d)\
                          """, MOST_DAYS, MOST_HOSTS)).stream()
                .map(row -> new CoverageCell(
                        row.getAs("host"),
                        row.getAs("date"),
                        row.<Long>getAs("document_count"),
                        row.getAs("completeness"),
                        CoverageState.valueOf(row.<String>getAs("state").toUpperCase(Locale.ROOT))))
                .toList();
    }

    private DuplicateSummary duplicates() {
        Row totals = rows("SELECT count(*), count(DISTINCT cluster_id) FROM roznamcha.corpus.duplicates")
                .get(0);
        List<DuplicateSummary.StoryRow> largest = rows(String.format(Locale.ROOT, """
                        SELECT u.cluster_id, max(IF(u.is_representative, d.title, NULL)) AS title,
                               min(IF(d.date_status = 'trusted', d.published_date, NULL)) AS first_day,
                               count(*) AS documents, count(DISTINCT d.host) AS hosts
                        FROM roznamcha.corpus.duplicates u JOIN roznamcha.corpus.documents d ON d.doc_id = u.doc_id
                        GROUP BY u.cluster_id ORDER BY hosts DESC, documents DESC, u.cluster_id LIMIT %d\
                        """, MOST_STORIES)).stream()
                .map(row -> new DuplicateSummary.StoryRow(
                        row.getAs("cluster_id"),
                        row.getAs("title"),
                        row.getAs("first_day"),
                        row.<Long>getAs("documents"),
                        row.<Long>getAs("hosts")))
                .toList();
        return new DuplicateSummary(totals.getLong(0), totals.getLong(1), largest);
    }

    private static CheckRow check(CheckResult result) {
        return new CheckRow(
                result.name(),
                "How many " + result.counted() + "?",
                String.format(Locale.ROOT, "%.0f", result.figure()),
                String.format(Locale.ROOT, "%.0f", result.limit()),
                result.passed());
    }

    private List<Row> rows(String sql) {
        return spark.sql(sql).collectAsList();
    }
}
