package org.roznamcha.sample.synthetic;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.roznamcha.sample.Json;

/** A file of the dump and the file of its truth, written record by record. */
abstract sealed class RecordFile implements Closeable permits WarcRecordFile, JsonRecordFile, ParquetRecordFile {

    private static final int BUFFER_BYTES = 1 << 16;

    private final String name;
    private final OutputStream dump;
    private final OutputStream truth;
    private long position;
    private int records;

    /**
     * Begins both files.
     *
     * @param folder that has {@code dump} and {@code truth/pages}
     * @param name of the file of the dump
     * @param dump the file of the dump, or nothing where the records are written otherwise
     */
    RecordFile(Path folder, String name, OutputStream dump) throws IOException {
        this.name = name;
        this.dump = dump;
        this.truth = new FastGzip(new BufferedOutputStream(
                Files.newOutputStream(
                        folder.resolve("truth/pages").resolve(name.replaceFirst("\\..*", "") + ".jsonl.gz")),
                BUFFER_BYTES));
    }

    /** Begins a file of the dump to which records are added as they are. */
    static OutputStream plain(Path folder, String name) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(folder.resolve("dump").resolve(name)), BUFFER_BYTES);
    }

    /** Begins a file of the dump that is one gzip member. */
    static OutputStream gzipped(Path folder, String name) throws IOException {
        return new FastGzip(plain(folder, name));
    }

    /** Adds a record and its truth. */
    final void add(SyntheticRecord record) throws IOException {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("source_file", name);
        line.put("source_offset", position);
        line.putAll(record.truth());
        truth.write((Json.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
        write(record);
        records++;
    }

    /** Writes a record by {@link #put}. */
    abstract void write(SyntheticRecord record) throws IOException;

    /** Writes stored bytes that hold so many unpacked ones. */
    final void put(byte[] stored, long unpacked) throws IOException {
        dump.write(stored);
        position += unpacked;
    }

    final int records() {
        return records;
    }

    @Override
    public void close() throws IOException {
        try (dump) {
            truth.close();
        }
    }

    /** Level 1: pages shrink to a fifth instead of a sixth, in a third of the time. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
