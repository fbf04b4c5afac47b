package org.roznamcha.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
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
public final class HtmlDump {

    /** Pages without an address or a time get these. */
    private static final String ADDRESS = "https://bench.example/page/";

    private static final String FETCHED = "2026-02-01T00:00:00Z";

    private final byte[] warc;
    private final List<byte[]> bodies;

    private HtmlDump(byte[] warc, List<byte[]> bodies) {
        this.warc = warc;
        this.bodies = bodies;
    }

    /**
     * A dump of so many pages, those of the input over and over.
     *
     * @param input files of any format that is read, or folders of them
     * @param pages how many pages; no more are read
     * @throws LakeException if there is no HTML page in it
     */
    public static HtmlDump of(List<Path> input, int pages, Settings settings) throws IOException {
        List<CapturedPage> read = new ArrayList<>();
        ReadingOptions reading = ReadingOptions.of(settings.input());
        for (Path file : files(input)) {
            read(file, reading, pages, read);
        }
        if (read.isEmpty()) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT,
                    "Cannot find an HTML page in " + names(input) + ": give --input the path of a file with some.");
        }
        return of(read, pages);
    }

    private static HtmlDump of(List<CapturedPage> read, int pages) throws IOException {
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
        return new HtmlDump(warc.toByteArray(), bodies);
    }

    /** The file; not to be changed. */
    byte[] warc() {
        return warc;
    }

    public long bytes() {
        return warc.length;
    }

    /** The pages in it, UTF-8; not to be changed. */
    public List<byte[]> bodies() {
        return bodies;
    }

    public long bodyBytes() {
        return bodies.stream().mapToLong(body -> body.length).sum();
    }

    private static String names(List<Path> input) {
        return input.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private static List<Path> files(List<Path> input) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : input) {
            if (!Files.exists(path)) {
                throw new LakeException(
                        LakeException.Kind.NO_INPUT,
                        "Cannot read " + path + ": no such file; give the path of a dump.");
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static void read(Path file, ReadingOptions reading, int most, List<CapturedPage> pages) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                PageReader reader =
                        PageReaders.open(in, file.toString(), Files.size(file), reading.fields(), reading.limits())) {
            for (PageRecord record = reader.next(); record != null && pages.size() < most; record = reader.next()) {
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
