package org.roznamcha.page.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/**
 * One page per record of comma-separated values below a line of column names; empty lines are no records.
 *
 * <p>A record with a quote too few or too many costs itself: reading goes on at the next line from which on a record of as many fields as
 * there are columns can be read and whose address, if there is a column for it, is one. Records of any other number of fields are refused:
 * nobody can tell which field is missing.
 */
final class CsvPageReader implements PageReader {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** How much may be looked at in vain in the search for the next record of one file: keeps hostile input linear. */
    private static final long MAX_SEARCHED = 1L << 26;

    private final ByteWindow input;
    private final String file;
    private final FieldNames names;
    private final CsvTable table;
    private final CsvScan scan;
    private final int maxBytes;
    private boolean started;
    private long searched;
    private long records;

    CsvPageReader(ByteWindow input, String file, CsvTable table, FieldNames names, ReadLimits limits) {
        this.input = input;
        this.file = file;
        this.names = names;
        this.table = table;
        this.scan = new CsvScan(input, table.delimiter());
        this.maxBytes = limits.maxRecordBytes();
    }

    @Override
    public @Nullable PageRecord next() throws IOException {
        while (true) {
            if (!started) {
                passHeader();
            }
            long offset = input.position();
            if (!input.fill(1)) {
                return gap(offset);
            }
            CsvScan.Outcome outcome = scan.scan(0, maxBytes + 1);
            if (outcome == CsvScan.Outcome.RECORD && scan.end() == 0 && !isCut()) {
                input.skip(scan.length());
                continue;
            }
            records++;
            return switch (outcome) {
                case RECORD -> record(offset);
                case BROKEN_QUOTE -> broken(offset, "A quote stands inside a quoted field");
                case OPEN_QUOTE -> broken(offset, "A quoted field has no end");
                case NOT_WITHIN_LIMIT -> tooLarge(offset);
            };
        }
    }

    private void passHeader() throws IOException {
        started = true;
        if (input.fill(MARK.length) && input.matches(0, MARK)) {
            input.skip(MARK.length);
        }
        int end = input.find((byte) '\n', maxBytes);
        input.skip(end < 0 ? input.available() : end + 1);
    }

    /** At the end of a stretch: the damage there as a record, null at the end of the file. */
    private @Nullable PageRecord gap(long offset) {
        Damage damage = input.damage();
        if (damage == null) {
            return null;
        }
        records++;
        input.passDamage();
        return damage.unreadable(origin(offset), null, "");
    }

    /** Whether the record that was found ends where the file is damaged rather than with a line. */
    private boolean isCut() {
        return scan.end() == scan.length() && input.damage() != null;
    }

    private PageRecord record(long offset) throws IOException {
        byte[] bytes = input.copy(0, scan.end());
        if (isCut()) {
            return cut(offset, bytes);
        }
        int found = scan.columns();
        int expected = table.columns().size();
        if (found != expected) {
            Damage damage = Damage.limit(
                    Damage.BAD_CSV,
                    found,
                    expected,
                    "The record has " + found + " fields for " + expected + " columns");
            return new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') < 0
                    ? passed(damage, offset, bytes)
                    : seek(damage, offset);
        }
        input.skip(scan.length());
        String text = CharacterEncoding.decode(bytes, null, false).content();
        Map<String, String> row = table.row(text);
        if (row.entrySet().stream()
                .allMatch(field ->
                        field.getKey().equalsIgnoreCase(field.getValue().strip()))) {
            return Damage.of(Damage.NOT_A_PAGE, "The line with the names of the columns stands here again")
                    .unreadable(origin(offset), null, text);
        }
        return PageFields.toRecord(row, names, origin(offset));
    }

    private PageRecord passed(Damage damage, long offset, byte[] bytes) {
        input.skip(scan.length());
        return damage.unreadable(origin(offset), null, bytes);
    }

    private PageRecord cut(long offset, byte[] bytes) {
        Damage damage = Objects.requireNonNull(input.damage());
        input.skip(input.available());
        input.passDamage();
        return damage.within("The record is cut.").unreadable(origin(offset), null, bytes);
    }

    private PageRecord broken(long offset, String problem) throws IOException {
        return seek(Damage.of(Damage.BAD_CSV, problem), offset);
    }

    /** Passes the record at the cursor without holding it, unless another one begins inside: then a quote is missing. */
    private PageRecord tooLarge(long offset) throws IOException {
        return seek(Damage.tooLarge(maxBytes + 1L, maxBytes), offset);
    }

    /** Goes to the next line that begins a record, and says what was given up. */
    private PageRecord seek(Damage damage, long offset) throws IOException {
        byte[] beginning = input.copy(0, Math.min(input.available(), Damage.EXCERPT_CHARS * 4));
        boolean more;
        do {
            more = passLine();
        } while (more && !beginsRecord());
        String lost = damage.detail() + ". Given up: bytes " + offset + " to " + input.position() + ".";
        Damage gap = input.available() == 0 ? input.damage() : null;
        if (gap == null) {
            boolean measured = damage.rule().equals(Damage.TOO_LARGE);
            Double value = measured ? Double.valueOf((double) (input.position() - offset)) : damage.value();
            return new Damage(damage.rule(), value, damage.threshold(), lost)
                    .unreadable(origin(offset), null, beginning);
        }
        input.passDamage();
        return gap.within(lost).unreadable(origin(offset), null, beginning);
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
        CsvScan.Outcome outcome = scan.scan(0, searched > MAX_SEARCHED ? line : maxBytes + 1);
        searched += Math.max(0, scan.length() - line);
        return outcome == CsvScan.Outcome.RECORD
                && scan.columns() == table.columns().size()
                && hasAddress();
    }

    /** Whether the field for the address holds one, where there is such a field. */
    private boolean hasAddress() {
        int column = table.columns().indexOf(names.url());
        String record = new String(input.copy(0, scan.end()), StandardCharsets.ISO_8859_1);
        return column < 0
                || CsvTable.fields(record, table.delimiter()).get(column).contains("://");
    }

    private RecordOrigin origin(long offset) {
        return new RecordOrigin(file, offset);
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
