package org.roznamcha.page.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/** Opens input files whatever their format. */
public final class PageReaders {

    private PageReaders() {}

    /**
     * Tells the format by the first bytes, after unwrapping gzip, and returns a reader that owns the stream. A file of nothing but white
     * space holds no records; a file of no known format is one {@code unknown-format} record.
     *
     * @param raw the file from its first byte, as stored
     * @param sourceFile its path, as it is to stand in {@link RecordOrigin}; the ending helps where the content does not decide
     * @param size its length in bytes, -1 if it is not known
     * @throws IOException if the stream fails; it is closed then
     */
    public static PageReader open(InputStream raw, String sourceFile, long size, FieldNames fields, ReadLimits limits)
            throws IOException {
        try {
            ByteWindow stored = new ByteWindow(ByteSource.of(raw));
            if (GzipSource.startsAt(stored)) {
                return open(new ByteWindow(new GzipSource(stored, limits)), sourceFile, -1, fields, limits);
            }
            return open(stored, sourceFile, size, fields, limits);
        } catch (IOException | RuntimeException failure) {
            try (raw) {
                throw failure;
            }
        }
    }

    private static PageReader open(ByteWindow input, String file, long size, FieldNames fields, ReadLimits limits)
            throws IOException {
        List<PageRecord> damaged = new ArrayList<>();
        Damage damage;
        while (!input.fill(1) && (damage = input.damage()) != null) {
            damaged.add(damage.unreadable(new RecordOrigin(file, 0), null, ""));
            input.passDamage();
        }
        input.fill(FileFormat.HEAD_BYTES);
        FileFormat format = FileFormat.sniff(input.copy(0, Math.min(input.available(), FileFormat.HEAD_BYTES)), file);
        PageReader reader = switch (format) {
            case WARC -> new WarcPageReader(input, file, limits);
            case JSON_LINES, EMPTY -> new JsonLinesReader(input, file, fields, limits);
            case HTML, TEXT, UNKNOWN -> new SinglePageReader(input, file, size, format, limits);
        };
        return damaged.isEmpty() ? reader : new DamagedBeginning(new ArrayDeque<>(damaged), reader);
    }

    /** A reader behind damage that stands before the first readable byte. */
    private static final class DamagedBeginning implements PageReader {

        private final ArrayDeque<PageRecord> damaged;
        private final PageReader rest;
        private long met;

        DamagedBeginning(ArrayDeque<PageRecord> damaged, PageReader rest) {
            this.damaged = damaged;
            this.rest = rest;
        }

        @Override
        public @Nullable PageRecord next() throws IOException {
            PageRecord first = damaged.poll();
            met += first == null ? 0 : 1;
            return first == null ? rest.next() : first;
        }

        @Override
        public long records() {
            return met + rest.records();
        }

        @Override
        public SortedMap<String, Long> passedOver() {
            return rest.passedOver();
        }

        @Override
        public void close() throws IOException {
            rest.close();
        }
    }
}
