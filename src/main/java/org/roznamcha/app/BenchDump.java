package org.roznamcha.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.LakeException;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.PageReaders;
import org.roznamcha.stage.ReadingOptions;

/**
 * HTML pages as a sound gzipped WARC in memory, one member a record, so that neither a disk nor damage is measured.
 */
final class BenchDump {

    private static final Path SAMPLE = ProjectHome.resolve("src", "sample", "dump");

    /** Pages without an address or a time get these. */
    private static final String ADDRESS = "https://bench.example/page/";

    private static final String FETCHED = "2026-02-01T00:00:00Z";

    private final byte[] warc;
    private final List<byte[]> bodies;

    private BenchDump(byte[] warc, List<byte[]> bodies) {
        this.warc = warc;
        this.bodies = bodies;
    }

    /**
     * A dump of so many pages, those of the input over and over.
     *
     * @param input a file of any format that is read; null for the WARC files of the bundled sample
     * @throws LakeException if there is no HTML page in it
     */
    static BenchDump of(@Nullable Path input, int pages, Settings settings) throws IOException {
        List<CapturedPage> read = new ArrayList<>();
        for (Path file : input == null ? sample() : List.of(input)) {
            read(file, ReadingOptions.of(settings.input()), read);
        }
        if (read.isEmpty()) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT,
                    "Cannot find an HTML page in " + (input == null ? SAMPLE : input)
                            + ": give --input the path of a file with some.");
        }
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            CapturedPage page = read.get(i % read.size());
            byte[] body = page.content().getBytes(StandardCharsets.UTF_8);
            bodies.add(body);
            try (GZIPOutputStream member = new GZIPOutputStream(warc)) {
                member.write(record(page, i, body));
            }
        }
        return new BenchDump(warc.toByteArray(), bodies);
    }

    /** The file from its first byte. */
    InputStream open() {
        return new ByteArrayInputStream(warc);
    }

    long bytes() {
        return warc.length;
    }

    /** The pages in it, UTF-8; not to be changed. */
    List<byte[]> bodies() {
        return bodies;
    }

    long bodyBytes() {
        return bodies.stream().mapToLong(body -> body.length).sum();
    }

    private static List<Path> sample() throws IOException {
        if (!Files.isDirectory(SAMPLE)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".warc.gz"))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Path file, ReadingOptions reading, List<CapturedPage> pages) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT, "Cannot read " + file + ": no such file; give the path of a dump.");
        }
        try (InputStream in = Files.newInputStream(file);
                PageReader reader =
                        PageReaders.open(in, file.toString(), Files.size(file), reading.fields(), reading.limits())) {
            for (PageRecord record = reader.next(); record != null; record = reader.next()) {
                if (record instanceof PageRecord.Page page
                        && page.page().format() == CapturedPage.Format.HTML
                        && !page.page().content().isBlank()) {
                    pages.add(page.page());
                }
            }
        }
    }

    private static byte[] record(CapturedPage page, int number, byte[] body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
                + (page.url() == null ? ADDRESS + number : page.url()) + "\r\nWARC-Date: "
                + (page.fetchedAt() == null ? FETCHED : page.fetchedAt())
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + body.length) + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        record.writeBytes(http.getBytes(StandardCharsets.UTF_8));
        record.writeBytes(body);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }
}
