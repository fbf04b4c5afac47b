package org.roznamcha.page.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A view of a byte source that can look ahead as far as asked, and goes forward only. Indexes count from the cursor. Holds what was asked
 * for and up to three times as much room, so that moving bytes stays linear in the input.
 */
final class ByteWindow implements Closeable {

    /** {@link #find} did not meet the byte within the limit. */
    static final int NOT_WITHIN_LIMIT = -1;

    /** {@link #find} did not meet the byte before the stretch ended. */
    static final int NOT_BEFORE_END = -2;

    private static final int CHUNK = 1 << 16;

    private final ByteSource source;
    private byte[] buffer = new byte[CHUNK];
    private int start;
    private int end;
    private long position;
    private boolean ended;

    ByteWindow(ByteSource source) {
        this.source = source;
    }

    /** How many bytes the cursor has passed since the beginning of the source. */
    long position() {
        return position;
    }

    /** How many bytes can be looked at without reading. */
    int available() {
        return end - start;
    }

    /** For how many bytes it has room now: the most it has held. */
    int capacity() {
        return buffer.length;
    }

    /** Makes at least {@code count} bytes available; false if the stretch ends before. */
    boolean fill(int count) throws IOException {
        while (available() < count) {
            if (ended) {
                return false;
            }
            makeRoom();
            int read = source.read(buffer, end, buffer.length - end);
            if (read < 0) {
                ended = true;
            } else {
                end += read;
            }
        }
        return true;
    }

    /** Moves or grows only when at least half of the buffer is free or full respectively: linear over all. */
    private void makeRoom() {
        if (end < buffer.length) {
            return;
        }
        byte[] target = available() > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, start, target, 0, available());
        end = available();
        start = 0;
        buffer = target;
    }

    byte at(int index) {
        return buffer[start + index];
    }

    /** Moves the cursor over {@code count} available bytes. */
    void skip(int count) {
        if (count < 0 || count > available()) {
            throw new IllegalArgumentException("Cannot skip " + count + " of " + available() + " bytes");
        }
        start += count;
        position += count;
    }

    /** The available bytes {@code [from, to)}. */
    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(buffer, start + from, start + to);
    }

    /** Up to {@code most} bytes from the cursor on, fewer if the stretch ends before. */
    byte[] head(int most) throws IOException {
        fill(most);
        return copy(0, Math.min(available(), most));
    }

    /** Whether the available bytes at {@code index} are {@code expected}; false when too few are available. */
    boolean matches(int index, byte[] expected) {
        return index + expected.length <= available()
                && Arrays.equals(buffer, start + index, start + index + expected.length, expected, 0, expected.length);
    }

    /** Index of the first {@code wanted} among the next {@code limit} bytes, or one of the two negative answers. */
    int find(byte wanted, int limit) throws IOException {
        int index = 0;
        while (true) {
            int last = Math.min(available(), limit);
            for (; index < last; index++) {
                if (buffer[start + index] == wanted) {
                    return index;
                }
            }
            if (index >= limit) {
                return NOT_WITHIN_LIMIT;
            }
            if (!fill(available() + 1)) {
                return NOT_BEFORE_END;
            }
        }
    }

    /** The available bytes to be fed elsewhere without a copy: array, and where {@code index} stands in it. */
    byte[] array() {
        return buffer;
    }

    int arrayIndex(int index) {
        return start + index;
    }

    /** What ends the stretch that has been read up to its end; null at the end of the source. */
    @Nullable
    Damage damage() {
        return ended ? source.damage() : null;
    }

    /** Whether the bytes before the damage ahead may be wrong already. */
    boolean tainted() {
        return source.tainted();
    }

    /** With no byte available and damage ahead: goes on to the next stretch. */
    void passDamage() {
        source.passDamage();
        ended = false;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
