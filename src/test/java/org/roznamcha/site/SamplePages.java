package org.roznamcha.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.roznamcha.report.CoverageState;
import org.roznamcha.report.Share;

/** Invented reports: a full one, an empty one, and one whose every text is hostile. */
final class SamplePages {

    private static final Instant AS_OF = Instant.parse("2026-02-18T21:30:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-22");
    private static final int DAYS = 28;
    private static final long STORIES = 1_946;
    private static final List<CoverageState> GAPS =
            List.of(CoverageState.TRUE_ZERO, CoverageState.NOT_COLLECTED, CoverageState.PARTIAL);

    private SamplePages() {}

    static ReportPage full() {
        Random random = new Random(7);
        return new ReportPage(
                run(),
                new DateCounts(2_310, 241, 63, 128),
                List.of(
                        entity("Q843", "پاکستان", "Pakistan", "LOC", 612, random),
                        entity("Q159", "روس", "Russia", "LOC", 388, random),
                        entity("Q423", "شمالی کوریا", "North Korea", "LOC", 214, random),
                        entity("Q56226", "کم جونگ اُن", "Kim Jong Un", "PER", 97, random),
                        entity("Q1065", "اقوامِ متحدہ", "United Nations", "ORG", 61, random),
                        entity(
                                "Q2661",
                                "بین الاقوامی توانائی ایجنسی برائے جوہری امور",
                                "International agency",
                                "ORG",
                                9,
                                random),
                        entity("rz:final", "ایشیا کپ فائنل", "Asia Cup final", "EVENT", 4, random)),
                List.of(
                        topic("medtop:11000000", "سیاست اور حکومت", "politics and government", 702, random),
                        topic("medtop:16000000", "تنازع، جنگ اور امن", "conflict, war and peace", 514, random),
                        topic("medtop:15000000", "کھیل", "sport", 240, random),
                        topic("medtop:17000000", "موسم", "weather", 12, random)),
                coverage(random),
                new DuplicateSummary(
                        918,
                        322,
                        List.of(
                                story("روس اور شمالی کوریا کے درمیان دفاعی شراکت پر اتفاق", 14, 9),
                                story("کراچی میں بارش کے بعد سڑکیں زیرِ آب", 8, 6),
                                story(null, 3, 2))),
                List.of(
                        new CheckRow(
                                "conservation", "Is every input record captured or rejected?", "0", "0 missing", true),
                        new CheckRow(
                                "reconciliation", "Does every cell equal the rows behind it?", "0", "0 cells", true),
                        new CheckRow("undated share", "Are few enough documents undated?", "4.7 %", "≤ 4 %", false)));
    }

    static ReportPage empty() {
        RunFacts run = new RunFacts(
                "20260218T213000Z-0",
                AS_OF,
                null,
                null,
                "0.1.0",
                "none",
                "none",
                List.of(),
                List.of(),
                0,
                0,
                0,
                0,
                null);
        return new ReportPage(
                run,
                new DateCounts(0, 0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                new DuplicateSummary(0, 0, List.of()),
                List.of());
    }

    /** Every text of the page is {@code text}. */
    static ReportPage of(String text) {
        RunFacts run = new RunFacts(
                text,
                AS_OF,
                FIRST,
                FIRST,
                text,
                text,
                text,
                List.of(new RunFacts.InputRow(text, 1)),
                List.of(new RunFacts.RejectRow(text, 1)),
                1,
                1,
                1,
                1,
                text);
        UnitCounts one = new UnitCounts(1, 1, 1, 1);
        List<DailyCount> daily = List.of(new DailyCount(FIRST, 1));
        return new ReportPage(
                run,
                new DateCounts(1, 0, 0, 0),
                List.of(new EntityRow(text, text, text, text, one, new Share(1, 1), daily)),
                List.of(new TopicRow(text, text, text, one, 0.5, new Share(0, 0), List.of())),
                List.of(new CoverageCell(text, FIRST, 1, null, CoverageState.OBSERVED)),
                new DuplicateSummary(2, 1, List.of(new DuplicateSummary.StoryRow(text, text, null, 2, 1))),
                List.of(new CheckRow(text, text, text, text, true)));
    }

    private static RunFacts run() {
        return new RunFacts(
                "20260218T213000Z-7c1e",
                AS_OF,
                FIRST,
                FIRST.plusDays(DAYS - 1),
                "0.1.0",
                "gazetteer-58ab01",
                "topic-rules-3f09d2",
                List.of(
                        new RunFacts.InputRow("dumps/2026-02-17/crawl-0001.warc.gz", 2_114),
                        new RunFacts.InputRow("dumps/2026-02-18/pages.jsonl.gz", 1_038),
                        new RunFacts.InputRow("dumps/2026-02-18/late/", 121)),
                List.of(
                        new RunFacts.RejectRow("language", 301),
                        new RunFacts.RejectRow("not-an-article", 158),
                        new RunFacts.RejectRow("too-short", 66),
                        new RunFacts.RejectRow("mojibake", 6)),
                2_742,
                2_742,
                STORIES,
                8,
                "../release/20260218T213000Z-7c1e/");
    }

    private static EntityRow entity(String id, String ur, String en, String type, long stories, Random random) {
        return new EntityRow(id, ur, en, type, counts(stories), new Share(stories, STORIES), daily(stories, random));
    }

    private static TopicRow topic(String id, String ur, String en, long stories, Random random) {
        return new TopicRow(
                id, ur, en, counts(stories), stories * 0.57, new Share(stories, STORIES), daily(stories, random));
    }

    private static UnitCounts counts(long stories) {
        return new UnitCounts(stories * 3 / 2, stories * 4 / 3, stories, stories * 1.04);
    }

    private static List<DailyCount> daily(long stories, Random random) {
        List<DailyCount> daily = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            long count = Math.round(2.0 * stories / DAYS * random.nextDouble() * (day == 19 ? 2.2 : 1));
            daily.add(new DailyCount(FIRST.plusDays(day), count));
        }
        return daily;
    }

    private static List<CoverageCell> coverage(Random random) {
        List<CoverageCell> cells = new ArrayList<>();
        List<String> hosts = List.of(
                "akhbar.example",
                "khabarnama.example",
                "sada.example",
                "roznama-awaz.example",
                "a-rather-long-host-name.example");
        for (String host : hosts) {
            int usual = 4 + random.nextInt(30);
            for (int day = 0; day < DAYS; day++) {
                long count = Math.round(usual * (0.6 + 0.6 * random.nextDouble()));
                CoverageState state = CoverageState.OBSERVED;
                if (random.nextInt(15) == 0) {
                    state = GAPS.get(random.nextInt(GAPS.size()));
                    count = state == CoverageState.PARTIAL ? usual / 4 : 0;
                }
                cells.add(new CoverageCell(host, FIRST.plusDays(day), count, (double) count / usual, state));
            }
        }
        return cells;
    }

    private static DuplicateSummary.StoryRow story(@Nullable String title, long documents, long hosts) {
        return new DuplicateSummary.StoryRow("c0ffee" + documents, title, FIRST.plusDays(documents), documents, hosts);
    }
}
