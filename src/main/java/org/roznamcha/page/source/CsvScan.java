package org.roznamcha.page.source;

import java.io.IOException;

/**
 * Finds the end of one record of comma-separated values (RFC 4180) without holding more of it than was asked for.
 *
 * <p>Libraries read characters to the end of a field, however far that is: where a quote is missing they take the rest of the file for one
 * field, and none says at which byte a record began. Here a quote that ends a field must stand before a delimiter or the end of the line;
 * anything else shows at once that a quote before it is missing or too many.
 */
final class CsvScan {

    /** What stands at the cursor. */
    enum Outcome {
        RECORD,
        /** A quote inside a quoted field that neither ends it nor is doubled. */
        BROKEN_QUOTE,
        /** The stretch ends inside a quoted field. */
        OPEN_QUOTE,
        /** There is no end within the limit. */
        NOT_WITHIN_LIMIT
    }

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_MET,
        RETURN_MET
    }

    private final ByteWindow input;
    private final byte delimiter;
    private State state = State.FIELD_START;
    private int columns;
    private int length;
    private int end;

    CsvScan(ByteWindow input, char delimiter) {
        this.input = input;
        this.delimiter = (byte) delimiter;
    }

    /** How many fields the record has. */
    int columns() {
        return columns;
    }

    /** How many bytes were looked at: those of the record with the end of its line, if it is one. */
    int length() {
        return length;
    }

    /** How many bytes the record has without the end of its line. */
    int end() {
        return end;
    }

    /**
     * Looks at the record that begins {@code from} bytes behind the cursor.
     *
     * @param limit how many bytes to look at, at most
     */
    Outcome scan(int from, int limit) throws IOException {
        state = State.FIELD_START;
        columns = 1;
        length = 0;
        while (true) {
            int available = Math.min(input.available() - from, limit);
            byte[] bytes = input.array();
            for (int at = input.arrayIndex(from); length < available; length++) {
                length += plainBytes(bytes, at + length, available - length);
                if (length == available) {
                    break;
                }
                byte next = bytes[at + length];
                if (next == '\n' && state != State.QUOTED) {
                    length++;
                    end = withoutReturn(bytes, at, length - 1);
                    return Outcome.RECORD;
                }
                state = after(next);
                if (state == State.FIELD_START) {
                    columns++;
                } else if (state == State.RETURN_MET && next != '\r') {
                    return Outcome.BROKEN_QUOTE;
                }
            }
            if (length >= limit) {
                return Outcome.NOT_WITHIN_LIMIT;
            }
            if (!input.fill(from + length + 1)) {
                end = length;
                return state == State.QUOTED ? Outcome.OPEN_QUOTE : Outcome.RECORD;
            }
        }
    }

    /** How many of the next bytes leave the state as it is: most of a page do. */
    private int plainBytes(byte[] bytes, int from, int count) {
        int passed = 0;
        if (state == State.QUOTED) {
            while (passed < count && bytes[from + passed] != '"') {
                passed++;
            }
        } else if (state == State.PLAIN) {
            while (passed < count && bytes[from + passed] != '\n' && bytes[from + passed] != delimiter) {
                passed++;
            }
        }
        return passed;
    }

    /** The state behind a byte that does not end the record; {@code RETURN_MET} behind anything else means that a quote is wrong. */
    private State after(byte next) {
        return switch (state) {
            case FIELD_START -> next == '"' ? State.QUOTED : next == delimiter ? State.FIELD_START : State.PLAIN;
            case PLAIN -> next == delimiter ? State.FIELD_START : State.PLAIN;
            case QUOTED -> next == '"' ? State.QUOTE_MET : State.QUOTED;
            case QUOTE_MET -> next == '"' ? State.QUOTED : next == delimiter ? State.FIELD_START : State.RETURN_MET;
            case RETURN_MET -> State.RETURN_MET;
        };
    }

    private static int withoutReturn(byte[] bytes, int start, int length) {
        return length > 0 && bytes[start + length - 1] == '\r' ? length - 1 : length;
    }
}
