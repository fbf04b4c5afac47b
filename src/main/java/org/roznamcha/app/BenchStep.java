package org.roznamcha.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.roznamcha.app.Rounds.Work;
import org.roznamcha.conf.Settings;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.PageReaders;
import org.roznamcha.stage.CleaningOptions;
import org.roznamcha.stage.ReadingOptions;
import org.roznamcha.stage.StagedRows;

/** A step that can be measured by itself. */
enum BenchStep {

    /** Reading and cleaning: everything from the compressed bytes of a dump to the rows that are stored. */
    CLEAN {
        @Override
        List<Work> works(BenchDump dump, Settings settings) {
            ReadingOptions reading = ReadingOptions.of(settings.input());
            StagedRows rows = new StagedRows(CleaningOptions.of(settings).cleaner(), "bench", "bench");
            return List.of(
                    new Work("gunzip", () -> gunzip(dump)),
                    new Work("gunzip + read", () -> read(dump, reading)),
                    new Work("gunzip + parse", () -> gunzip(dump) + parse(dump)),
                    new Work("read + clean", () -> clean(dump, reading, rows)));
        }
    };

    private static final int BUFFER_BYTES = 1 << 16;

    /** What to measure, in this order in each round; the last is the step itself, the one before it is the limit. */
    abstract List<Work> works(BenchDump dump, Settings settings);

    private static long gunzip(BenchDump dump) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (InputStream in = new GZIPInputStream(dump.open(), BUFFER_BYTES)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                bytes += count;
            }
        }
        return bytes;
    }

    private static long parse(BenchDump dump) throws IOException {
        long nodes = 0;
        for (byte[] body : dump.bodies()) {
            nodes += Jsoup.parse(new ByteArrayInputStream(body), "UTF-8", "").childNodeSize();
        }
        return nodes;
    }

    private static long read(BenchDump dump, ReadingOptions reading) throws IOException {
        long chars = 0;
        try (PageReader reader = open(dump, reading)) {
            for (PageRecord record = reader.next(); record != null; record = reader.next()) {
                chars += record instanceof PageRecord.Page page
                        ? page.page().content().length()
                        : 0;
            }
        }
        return chars;
    }

    private static long clean(BenchDump dump, ReadingOptions reading, StagedRows rows) throws IOException {
        long columns = 0;
        try (PageReader reader = open(dump, reading)) {
            for (PageRecord record = reader.next(); record != null; record = reader.next()) {
                columns += rows.of(record).size();
            }
        }
        return columns;
    }

    private static PageReader open(BenchDump dump, ReadingOptions reading) throws IOException {
        return PageReaders.open(dump.open(), "bench.warc.gz", dump.bytes(), reading.fields(), reading.limits());
    }
}
