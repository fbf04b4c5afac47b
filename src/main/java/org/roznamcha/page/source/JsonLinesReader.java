package org.roznamcha.page.source;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/**
 * One page per line of JSON. Lines end with LF or CR LF; blank lines are no records; a byte order mark at the beginning is passed. Of a part
 * of a file those lines are read that begin in it.
 */
final class JsonLinesReader implements PageReader {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final ByteWindow input;
    private final String file;
    private final FieldNames names;
    private final FileRange range;
    private final int maxBytes;
    private boolean started;
    private long records;

    /** @param input the file from the byte before {@code range}, from its first byte if the range begins there */
    JsonLinesReader(ByteWindow input, String file, FileRange range, FieldNames names, ReadLimits limits) {
        this.input = input;
        this.file = file;
        this.range = range;
        this.names = names;
        this.maxBytes = limits.maxRecordBytes();
    }

    @Override
    public @Nullable PageRecord next() throws IOException {
        while (true) {
            if (!started) {
                start();
            }
            RecordOrigin origin = new RecordOrigin(file, position());
            if (origin.sourceOffset() >= range.to()) {
                return null;
            }
            if (!input.fill(1)) {
                return gap(origin);
            }
            int end = input.find((byte) '\n', maxBytes + 1);
            if (end == ByteWindow.NOT_WITHIN_LIMIT) {
                records++;
                return skipLine(origin);
            }
            byte[] line = input.copy(0, end < 0 ? input.available() : end);
            input.skip(end < 0 ? line.length : end + 1);
            Damage damage = end < 0 ? input.damage() : null;
            if (damage != null) {
                records++;
                input.passDamage();
                return damage.within("The line is cut.").unreadable(origin, line);
            }
            if (!isBlank(line)) {
                records++;
                return read(line, origin);
            }
        }
    }

    /** Passes a byte order mark, or the end of a line that began before the range. */
    private void start() throws IOException {
        started = true;
        if (range.from() == 0) {
            input.skip(input.fill(MARK.length) && input.matches(0, MARK) ? MARK.length : 0);
            return;
        }
        while (position() < range.to() && input.fill(1)) {
            int feed = input.find((byte) '\n', input.available());
            input.skip(feed < 0 ? input.available() : feed + 1);
            if (feed >= 0) {
                return;
            }
        }
    }

    /** Where the cursor stands in the file. */
    private long position() {
        return Math.max(0, range.from() - 1) + input.position();
    }

    /** At the end of a stretch: the damage there as a record, null at the end of the file. */
    private @Nullable PageRecord gap(RecordOrigin origin) {
        Damage damage = input.damage();
        if (damage == null) {
            return null;
        }
        records++;
        input.passDamage();
        return damage.unreadable(origin, "");
    }

    /** Passes the rest of a line that is too long without holding it. */
    private PageRecord skipLine(RecordOrigin origin) throws IOException {
        byte[] beginning = input.copy(0, Math.min(maxBytes, Damage.EXCERPT_CHARS * 4));
        long bytes = 0;
        int end;
        while ((end = input.find((byte) '\n', input.available())) < 0) {
            bytes += input.available();
            input.skip(input.available());
            if (!input.fill(1)) {
                Damage damage = input.damage();
                if (damage == null) {
                    return Damage.tooLarge(bytes, maxBytes).unreadable(origin, beginning);
                }
                input.passDamage();
                return damage.within("The line is too long and cut.").unreadable(origin, beginning);
            }
        }
        input.skip(end + 1);
        return Damage.tooLarge(bytes + end, maxBytes).unreadable(origin, beginning);
    }

    private PageRecord read(byte[] line, RecordOrigin origin) {
        String text = CharacterEncoding.decode(line, null, false).content();
        try {
            return PageFields.toRecord(Json.parseObject(text), names, origin);
        } catch (JsonException bad) {
            return Damage.of(Damage.BAD_JSON, String.valueOf(bad.getMessage())).unreadable(origin, text);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
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
