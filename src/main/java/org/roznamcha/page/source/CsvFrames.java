package org.roznamcha.page.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into records, behind its line of column names; empty lines are no records.
 *
 * <p>A record with a quote too few or too many costs itself: reading goes on at the next line from which on a record of as many fields as
 * there are columns can be read and whose address, if there is a column for it, is one. Records of any other number of fields are refused:
 * nobody can tell which field is missing. Where a frame begins, the frames that follow depend on nothing before it, unless the search
 * {@link #isTired()}.
 */
final class CsvFrames implements Closeable {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** How much may be looked at in vain in the search for the next record of one file: keeps hostile input linear. */
    private static final long MAX_SEARCHED = 1L << 26;

    private final ByteWindow input;
    private final FileRange range;
    private final FieldNames names;
    private final CsvTable table;
    private final CsvScan scan;
    private final int maxBytes;
    private boolean started;
    private long searched;

    /**
     * Frames of a part of a file.
     *
     * @param input the file from the first byte of {@code range}
     * @param range begins the file or a frame
     */
    CsvFrames(ByteWindow input, FileRange range, CsvTable table, FieldNames names, ReadLimits limits) {
        this.input = input;
        this.range = range;
        this.names = names;
        this.table = table;
        this.scan = new CsvScan(input, table.delimiter());
        this.maxBytes = limits.maxRecordBytes();
        this.started = range.from() > 0;
    }

    /** The next frame that begins in the range; null if there is none. */
    @Nullable
    CsvFrame next() throws IOException {
        if (!started) {
            passHeader();
        }
        while (position() < range.to()) {
            long offset = position();
            if (!input.fill(1)) {
                return gap(offset);
            }
            CsvScan.Outcome outcome = scan.scan(0, maxBytes + 1);
            if (outcome == CsvScan.Outcome.RECORD && scan.end() == 0 && !isCut()) {
                input.skip(scan.length());
                continue;
            }
            return switch (outcome) {
                case RECORD -> record(offset);
                case BROKEN_QUOTE -> broken(offset, "A quote stands inside a quoted field");
                case OPEN_QUOTE -> broken(offset, "A quoted field has no end");
                case NOT_WITHIN_LIMIT -> tooLarge(offset);
            };
        }
        return null;
    }

    /** Where the cursor stands in the file. */
    private long position() {
        return range.from() + input.position();
    }

    private void passHeader() throws IOException {
        started = true;
        if (input.fill(MARK.length) && input.matches(0, MARK)) {
            input.skip(MARK.length);
        }
        int end = input.find((byte) '\n', maxBytes);
        input.skip(end < 0 ? input.available() : end + 1);
    }

    /** At the end of a stretch: the damage there, null at the end of the file. */
    private @Nullable CsvFrame gap(long offset) {
        Damage damage = input.damage();
        if (damage == null) {
            return null;
        }
        input.passDamage();
        return new CsvFrame(offset, new byte[0], damage);
    }

    /** Whether the record that was found ends where the file is damaged rather than with a line. */
    private boolean isCut() {
        return scan.end() == scan.length() && input.damage() != null;
    }

    private CsvFrame record(long offset) throws IOException {
        byte[] bytes = input.copy(0, scan.end());
        if (isCut()) {
            return cut(offset, bytes);
        }
        int found = scan.columns();
        int expected = table.columns().size();
        if (found == expected) {
            input.skip(scan.length());
            return new CsvFrame(offset, bytes, null);
        }
        Damage damage = Damage.limit(
                Damage.BAD_CSV, found, expected, "The record has " + found + " fields for " + expected + " columns");
        if (new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') >= 0) {
            return seek(damage, offset);
        }
        input.skip(scan.length());
        return new CsvFrame(offset, bytes, damage);
    }

    private CsvFrame cut(long offset, byte[] bytes) {
        Damage damage = Objects.requireNonNull(input.damage());
        input.skip(input.available());
        input.passDamage();
        return new CsvFrame(offset, bytes, damage.within("The record is cut."));
    }

    private CsvFrame broken(long offset, String problem) throws IOException {
        return seek(Damage.of(Damage.BAD_CSV, problem), offset);
    }

    /** Passes the record at the cursor without holding it, unless another one begins inside: then a quote is missing. */
    private CsvFrame tooLarge(long offset) throws IOException {
        return seek(Damage.tooLarge(maxBytes + 1L, maxBytes), offset);
    }

    /** Goes to the next line that begins a record, and says what was given up. */
    private CsvFrame seek(Damage damage, long offset) throws IOException {
        byte[] beginning = input.copy(0, Math.min(input.available(), Damage.EXCERPT_CHARS * 4));
        boolean more;
        do {
            more = passLine();
        } while (more && !beginsRecord());
        String lost = damage.detail() + ". Given up: bytes " + offset + " to " + position() + ".";
        Damage gap = input.available() == 0 ? input.damage() : null;
        if (gap == null) {
            boolean measured = damage.rule().equals(Damage.TOO_LARGE);
            Double value = measured ? Double.valueOf((double) (position() - offset)) : damage.value();
            return new CsvFrame(offset, beginning, new Damage(damage.rule(), value, damage.threshold(), lost));
        }
        input.passDamage();
        return new CsvFrame(offset, beginning, gap.within(lost));
    }

    /** Moves behind the next line feed; false if there is none in this stretch. */
    private boolean passLine() throws IOException {
        while (input.fill(1)) {
            int feed = input.find((byte) '\n', input.available());
            if (feed >= 0) {
                input.skip(feed + 1);
                return true;
            }
            input.skip(input.available());
        }
        return false;
    }

    private boolean beginsRecord() throws IOException {
        int feed = input.find((byte) '\n', maxBytes);
        int line = feed < 0 ? Math.min(input.available(), maxBytes) : feed + 1;
        CsvScan.Outcome outcome = scan.scan(0, isTired() ? line : maxBytes + 1);
        searched += Math.max(0, scan.length() - line);
        return outcome == CsvScan.Outcome.RECORD
                && scan.columns() == table.columns().size()
                && hasAddress();
    }

    /** Whether so much was looked at in vain that records of several lines are not searched for any more. */
    boolean isTired() {
        return searched > MAX_SEARCHED;
    }

    /** Whether the field for the address holds one, where there is such a field. */
    private boolean hasAddress() {
        int column = table.columns().indexOf(names.url());
        String record = new String(input.copy(0, scan.end()), StandardCharsets.ISO_8859_1);
        return column < 0
                || CsvTable.fields(record, table.delimiter()).get(column).contains("://");
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
