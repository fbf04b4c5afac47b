package org.roznamcha.sample.synthetic;

import java.time.LocalDate;

/**
 * What a synthetic dump is asked to be. Equal options give equal bytes.
 *
 * @param seed decides everything that the others leave open
 * @param pages input records in all, at least 100: re-crawls, noise and broken records included
 * @param firstDay first day of publication
 * @param days days of publication, 1 to 3,660
 * @param hosts outlets, 4 to 2,000
 * @param format files of the dump
 * @param weight kilobytes of styles, scripts, menus and cards around the story of each page of HTML, 0 to 1,000; real pages have some 70
 */
public record DumpOptions(long seed, int pages, LocalDate firstDay, int days, int hosts, Format format, int weight) {

    /** A dump has at least so many records. */
    public static final int LEAST_PAGES = 100;

    /** Pages are wrapped in at most so many kilobytes. */
    public static final int MOST_WEIGHT = 1_000;

    private static final int MOST_DAYS = 3_660;
    private static final int LEAST_HOSTS = 4;
    private static final int MOST_HOSTS = 2_000;

    /** What the files of a dump are. */
    public enum Format {
        /** Gzipped WARC, one member for each record. */
        WARC,
        /** Gzipped JSON lines. */
        JSONL,
        /** Parquet. */
        PARQUET,
        /** WARC of two outlets in three, JSON lines of the third. */
        MIXED
    }

    public DumpOptions {
        require("pages", pages, LEAST_PAGES, Integer.MAX_VALUE);
        require("days", days, 1, MOST_DAYS);
        require("hosts", hosts, LEAST_HOSTS, MOST_HOSTS);
        require("weight", weight, 0, MOST_WEIGHT);
    }

    /** The usual number of days for so many pages: two weeks to half a year. */
    public static int usualDays(int pages) {
        return Math.min(180, Math.max(14, pages / 200));
    }

    /** The usual number of outlets for so many pages: up to 300. */
    public static int usualHosts(int pages) {
        return Math.min(300, 8 + (int) (Math.sqrt(pages) / 2));
    }

    private static void require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "Cannot make a dump with " + name + " " + value + ", the value must be " + least + " to " + most);
        }
    }
}
