package org.roznamcha.page.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a WARC file (ISO 28500, 1.0 and 1.1) into records.
 *
 * <p>jwarc's reader ends at the first malformed header. Here a record is looked at as a whole before the cursor moves, so that reading can
 * go on at the next {@code WARC/1.x} line whatever is wrong: a {@code Content-Length} that is missing, too small or too large, bytes
 * between records, a cut. A length counts as right when the end of the file, the next record or an empty line follows the block.
 */
final class WarcFrames {

    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);

    /** {@code \nWARC/1.10\r\n}: as far as one must look to know a version line. */
    private static final int VERSION_LINE = 12;

    private final ByteWindow input;
    private final ReadLimits limits;

    WarcFrames(ByteWindow input, ReadLimits limits) {
        this.input = input;
        this.limits = limits;
    }

    /** The next frame; null at the end of the file. */
    @Nullable
    WarcFrame next() throws IOException {
        while (input.fill(1) && isNewline(input.at(0))) {
            input.skip(1);
        }
        if (!input.fill(1)) {
            return gap();
        }
        if (!startsRecord(0)) {
            return broken(HeaderFields.NONE, Damage.CORRUPT, "The bytes are no WARC record");
        }
        int header = headerLength();
        if (header < 0) {
            boolean cut = header == ByteWindow.NOT_BEFORE_END;
            return broken(HeaderFields.NONE, cut ? Damage.TRUNCATED : Damage.CORRUPT, "The WARC header has no end");
        }
        HeaderFields fields = HeaderFields.parse(input.copy(0, header), 0, header);
        long length = length(fields.get("Content-Length"));
        if (length < 0) {
            return broken(fields, Damage.CORRUPT, "The WARC header has no Content-Length");
        }
        return length > limits.maxRecordBytes()
                ? oversized(header, fields, length)
                : whole(header, fields, (int) length);
    }

    /** At the end of a stretch: the damage there, null at the end of the file. */
    private @Nullable WarcFrame gap() {
        Damage gap = input.damage();
        if (gap == null) {
            return null;
        }
        input.passDamage();
        return new WarcFrame.Broken(input.position(), HeaderFields.NONE, gap, new byte[0]);
    }

    private WarcFrame whole(int header, HeaderFields fields, int length) throws IOException {
        int end = header + length;
        if (!input.fill(end)) {
            return broken(
                    fields,
                    Damage.TRUNCATED,
                    "The record ends after " + (input.available() - header) + " of " + length + " bytes");
        }
        int newlines = 0;
        while (newlines < 4 && input.fill(end + newlines + 1) && isNewline(input.at(end + newlines))) {
            newlines++;
        }
        boolean last = !input.fill(end + newlines + 1);
        if (last && input.damage() != null && input.tainted()) {
            return broken(fields, Damage.CORRUPT, "The record ends where the file is damaged");
        }
        if (!last && newlines < 2 && !startsRecord(end + newlines)) {
            return broken(fields, Damage.CORRUPT, "Content-Length " + length + " does not lead to the next record");
        }
        long offset = input.position();
        byte[] block = input.copy(header, end);
        input.skip(end);
        return new WarcFrame.Whole(offset, fields, block);
    }

    /** Passes a record that is too large, but no further than to the next version line: its length may be the fault. */
    private WarcFrame oversized(int header, HeaderFields fields, long length) throws IOException {
        long offset = input.position();
        byte[] beginning = input.copy(0, Math.min(header, Damage.EXCERPT_CHARS * 4));
        input.skip(header);
        long end = input.position() + length;
        while (input.position() < end) {
            int reach = reach();
            if (input.available() == 0) {
                return cut(
                        offset,
                        fields,
                        Damage.of(Damage.TRUNCATED, "The record ends before its " + length + " bytes."),
                        beginning);
            }
            int next = nextRecord((int) Math.min(reach, end - input.position()));
            if (next >= 0) {
                input.skip(next);
                return cut(
                        offset,
                        fields,
                        Damage.of(Damage.CORRUPT, "Another record begins inside its " + length + " bytes."),
                        beginning);
            }
            input.skip((int) Math.min(step(reach), end - input.position()));
        }
        return new WarcFrame.Oversized(offset, fields, Damage.tooLarge(length, limits.maxRecordBytes()), beginning);
    }

    /** Gives up the record at the cursor and goes to the next version line, or over the end of the stretch. */
    private WarcFrame broken(HeaderFields fields, String rule, String problem) throws IOException {
        long offset = input.position();
        byte[] beginning = input.copy(0, Math.min(input.available(), Damage.EXCERPT_CHARS * 4));
        while (true) {
            int reach = reach();
            int next = nextRecord(reach);
            if (next >= 0) {
                input.skip(next);
                return cut(offset, fields, Damage.of(Damage.CORRUPT, problem + "."), beginning);
            }
            boolean ended = reach == input.available();
            input.skip(step(reach));
            if (ended) {
                return cut(offset, fields, Damage.of(rule, problem + "."), beginning);
            }
        }
    }

    /** Up to where version lines can be told among the available bytes: all of them at the end of the stretch. */
    private int reach() throws IOException {
        return input.fill(2 + VERSION_LINE) ? input.available() - VERSION_LINE : input.available();
    }

    /** How far to go once nothing was found up to {@code reach}: the byte before the next candidate stays, it tells a line's beginning. */
    private int step(int reach) {
        return reach == input.available() ? reach : reach - 1;
    }

    /** The frame of what was given up; takes damage that stands right here with it. */
    private WarcFrame cut(long offset, HeaderFields fields, Damage problem, byte[] beginning) {
        String range = "Given up: bytes " + offset + " to " + input.position() + ".";
        Damage damage = input.available() == 0 ? input.damage() : null;
        if (damage != null) {
            input.passDamage();
        }
        Damage told = damage == null
                ? Damage.of(problem.rule(), problem.detail() + " " + range)
                : damage.within(problem.detail() + " " + range);
        return new WarcFrame.Broken(offset, fields, told, beginning);
    }

    /** Index of the first version line at the beginning of a line in {@code [1, to)}, -1 if none. */
    private int nextRecord(int to) throws IOException {
        for (int i = 1; i < to; i++) {
            if (input.at(i) == 'W' && input.at(i - 1) == '\n' && startsRecord(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a version line stands at {@code index}: {@code WARC/}, two numbers, the end of the line. */
    private boolean startsRecord(int index) throws IOException {
        input.fill(index + VERSION_LINE);
        int available = input.available();
        if (!input.matches(index, VERSION) || available < index + VERSION.length + 4) {
            return false;
        }
        int at = index + VERSION.length;
        boolean numbered = isDigit(input.at(at)) && input.at(at + 1) == '.' && isDigit(input.at(at + 2));
        at += 3;
        at += isDigit(input.at(at)) ? 1 : 0;
        at += at < available && input.at(at) == '\r' ? 1 : 0;
        return numbered && at < available && input.at(at) == '\n';
    }

    /** Length of the header at the cursor with its empty line, or one of the negative answers of {@link ByteWindow#find}. */
    private int headerLength() throws IOException {
        int line = 0;
        for (int at = 0; at < limits.maxHeaderBytes(); at++) {
            if (!input.fill(at + 1)) {
                return ByteWindow.NOT_BEFORE_END;
            }
            if (input.at(at) == '\n') {
                boolean empty = at == line || (at == line + 1 && input.at(line) == '\r');
                line = at + 1;
                if (empty) {
                    return line;
                }
                if (startsRecord(line)) {
                    return ByteWindow
                            .NOT_WITHIN_LIMIT; // else version lines without end would each be searched as far as the
                    // limit
                }
            }
        }
        return ByteWindow.NOT_WITHIN_LIMIT;
    }

    private static long length(@Nullable String field) {
        if (field == null || field.length() > 18) {
            return -1;
        }
        long length = 0;
        for (int i = 0; i < field.length(); i++) {
            int digit = field.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            length = 10 * length + digit;
        }
        return length;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isNewline(byte b) {
        return b == '\n' || b == '\r';
    }
}
