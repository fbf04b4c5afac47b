package org.roznamcha.page.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/** Opens input files whatever their format. */
public final class PageReaders {

    private final String path;
    private final long size;
    private final FileRange range;
    private final StoredHeader header;
    private final FieldNames fields;
    private final ReadLimits limits;

    private PageReaders(
            String path, long size, FileRange range, StoredHeader header, FieldNames fields, ReadLimits limits) {
        this.path = path;
        this.size = size;
        this.range = range;
        this.header = header;
        this.fields = fields;
        this.limits = limits;
    }

    /**
     * Tells the format by the first bytes, after unwrapping gzip, bzip2 or zstd, and returns a reader of one part of the file. A file of
     * nothing but white space holds no records; a file of no known format is one {@code unknown-format} record.
     *
     * @param range one of {@link FileParts}
     * @throws IOException if the file cannot be read
     */
    public static PageReader open(StoredFile file, FileRange range, FieldNames fields, ReadLimits limits)
            throws IOException {
        if (range.from() == 0) {
            StoredHeader header = StoredHeader.parse(file.header());
            ByteWindow stored = new ByteWindow(ByteSource.of(file.open(0)));
            try {
                if (FileFormat.isParquet(stored.head(FileFormat.HEAD_BYTES))) {
                    stored.close();
                    return file.openParquet(fields, limits);
                }
                return new PageReaders(file.path(), file.size(), range, header, fields, limits).unwrap(stored);
            } catch (IOException | RuntimeException failure) {
                try (stored) {
                    throw failure;
                }
            }
        }
        PlainContent content = PlainContent.of(file, fields, limits);
        CsvTable table = content.table();
        if (table != null) {
            ByteWindow input = new ByteWindow(ByteSource.of(file.open(range.from())));
            return new CsvPageReader(new CsvFrames(input, range, table, fields, limits), file.path(), table, fields);
        }
        return content.format() == FileFormat.JSON_LINES
                ? new JsonLinesReader(
                        new ByteWindow(ByteSource.of(file.open(range.from() - 1))), file.path(), range, fields, limits)
                : new NoRecords();
    }

    /**
     * Reads a whole file from a stream, which the reader owns from now on. Parquet cannot be read so.
     *
     * @param raw the file from its first byte, as stored
     * @param size its length in bytes, -1 if it is not known
     * @throws IOException if the stream fails; it is closed then
     */
    public static PageReader open(InputStream raw, String path, long size, FieldNames fields, ReadLimits limits)
            throws IOException {
        try {
            return new PageReaders(path, size, FileRange.WHOLE, StoredHeader.NONE, fields, limits)
                    .unwrap(new ByteWindow(ByteSource.of(raw)));
        } catch (IOException | RuntimeException failure) {
            try (raw) {
                throw failure;
            }
        }
    }

    private PageReader unwrap(ByteWindow stored) throws IOException {
        MemberDecoder decoder = Compression.of(stored, limits);
        return decoder == null
                ? open(stored, size, range)
                : open(new ByteWindow(new MemberSource(stored, decoder, limits)), -1, FileRange.WHOLE);
    }

    private PageReader open(ByteWindow input, long contentSize, FileRange part) throws IOException {
        List<PageRecord> damaged = new ArrayList<>();
        Damage damage;
        while (!input.fill(1) && (damage = input.damage()) != null) {
            damaged.add(damage.unreadable(new RecordOrigin(path, 0), ""));
            input.passDamage();
        }
        FileFormat format = FileFormat.sniff(input.head(FileFormat.HEAD_BYTES), path, fields);
        PageReader reader = switch (format) {
            case WARC -> new WarcPageReader(input, path, limits);
            case JSON_LINES, EMPTY -> new JsonLinesReader(input, path, part, fields, limits);
            case CSV -> csv(input, part);
            case HTML, TEXT, PARQUET, UNKNOWN -> new SinglePageReader(input, path, contentSize, format, header, limits);
        };
        return damaged.isEmpty() ? reader : new DamagedBeginning(new ArrayDeque<>(damaged), reader);
    }

    private PageReader csv(ByteWindow input, FileRange part) throws IOException {
        CsvTable table = Objects.requireNonNull(
                CsvTable.of(input.head(FileFormat.HEAD_BYTES), fields), "the format was told by the table");
        return new CsvPageReader(new CsvFrames(input, part, table, fields, limits), path, table, fields);
    }

    /** The part of a file that belongs to another part. */
    private static final class NoRecords implements PageReader {

        @Override
        public @Nullable PageRecord next() {
            return null;
        }

        @Override
        public long records() {
            return 0;
        }

        @Override
        public SortedMap<String, Long> passedOver() {
            return Collections.emptySortedMap();
        }

        @Override
        public void close() {}
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
