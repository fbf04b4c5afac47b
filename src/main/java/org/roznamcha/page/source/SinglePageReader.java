package org.roznamcha.page.source;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/** A file that is one page, or nothing that is known. What it does not say itself may stand in the header stored beside it. */
final class SinglePageReader implements PageReader {

    private final ByteWindow input;
    private final RecordOrigin origin;
    private final FileFormat format;
    private final long size;
    private final int maxBytes;
    private final StoredHeader header;
    private long records;

    /** @param size of the uncompressed file in bytes; negative if it is not known */
    SinglePageReader(
            ByteWindow input, String file, long size, FileFormat format, StoredHeader header, ReadLimits limits) {
        this.input = input;
        this.origin = new RecordOrigin(file, 0);
        this.format = format;
        this.size = size;
        this.header = header;
        this.maxBytes = limits.maxRecordBytes();
    }

    @Override
    public @Nullable PageRecord next() throws IOException {
        if (records > 0) {
            return null;
        }
        records++;
        if (format == FileFormat.UNKNOWN || format == FileFormat.PARQUET) {
            byte[] head = input.copy(0, Math.min(input.available(), Damage.EXCERPT_CHARS));
            return unreadable(
                    Damage.of(
                            Damage.UNKNOWN_FORMAT,
                            "The file is neither WARC, JSON lines or a table in UTF-8, Parquet, HTML nor text; plain, gzip, bzip2 or zstd"),
                    head);
        }
        boolean whole = !input.fill(maxBytes + 1);
        byte[] bytes = input.copy(0, Math.min(input.available(), maxBytes));
        if (!whole) {
            return unreadable(Damage.tooLarge(size < 0 ? skipAll() : size, maxBytes), bytes);
        }
        Damage damage = input.damage();
        if (damage != null) {
            return unreadable(damage.within("The page is cut."), bytes);
        }
        Damage status = header.refusal();
        return status == null ? page(bytes) : unreadable(status, bytes);
    }

    private PageRecord unreadable(Damage damage, byte[] bytes) {
        return damage.unreadable(origin, header.url(), header.fetchedAt(), bytes);
    }

    private PageRecord page(byte[] bytes) {
        boolean html = format == FileFormat.HTML;
        String content = CharacterEncoding.decode(bytes, header.charset(), html).content();
        CapturedPage.Format pageFormat = html ? CapturedPage.Format.HTML : CapturedPage.Format.TEXT;
        return new PageRecord.Page(
                new CapturedPage(origin, header.url(), header.fetchedAt(), pageFormat, content, null, null));
    }

    private long skipAll() throws IOException {
        while (input.fill(1)) {
            input.skip(input.available());
        }
        return input.position();
    }

    @Override
    public long records() {
        return records;
    }

    @Override
    public SortedMap<String, Long> passedOver() {
        return Collections.emptySortedMap();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
