package org.roznamcha.page.source;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/** A file that is one page, or nothing that is known. An address or a fetch time it does not have. */
final class SinglePageReader implements PageReader {

    private final ByteWindow input;
    private final RecordOrigin origin;
    private final FileFormat format;
    private final long size;
    private final int maxBytes;
    private long records;

    /** @param size of the uncompressed file in bytes; negative if it is not known */
    SinglePageReader(ByteWindow input, String file, long size, FileFormat format, ReadLimits limits) {
        this.input = input;
        this.origin = new RecordOrigin(file, 0);
        this.format = format;
        this.size = size;
        this.maxBytes = limits.maxRecordBytes();
    }

    @Override
    public @Nullable PageRecord next() throws IOException {
        if (records > 0) {
            return null;
        }
        records++;
        if (format == FileFormat.UNKNOWN) {
            byte[] head = input.copy(0, Math.min(input.available(), Damage.EXCERPT_CHARS));
            return Damage.of(
                            Damage.UNKNOWN_FORMAT,
                            "The file is neither WARC, JSON lines in UTF-8, HTML nor text, plain or gzip")
                    .unreadable(origin, null, head);
        }
        boolean whole = !input.fill(maxBytes + 1);
        byte[] bytes = input.copy(0, Math.min(input.available(), maxBytes));
        if (!whole) {
            return Damage.tooLarge(size < 0 ? skipAll() : size, maxBytes).unreadable(origin, null, bytes);
        }
        Damage damage = input.damage();
        if (damage != null) {
            return damage.within("The page is cut.").unreadable(origin, null, bytes);
        }
        return page(bytes);
    }

    private PageRecord page(byte[] bytes) {
        boolean html = format == FileFormat.HTML;
        String content = CharacterEncoding.decode(bytes, null, html).content();
        CapturedPage.Format pageFormat = html ? CapturedPage.Format.HTML : CapturedPage.Format.TEXT;
        return new PageRecord.Page(new CapturedPage(origin, null, null, pageFormat, content, null, null));
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
