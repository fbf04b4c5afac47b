package org.roznamcha.page.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a decoder reads of one compressed member. While the member is small the window's cursor stays at its beginning, so that the search
 * behind damage can start there: decoders notice damage late, often after they have run through the following members.
 */
final class MemberInput {

    /** Members up to this size are searched again from their beginning. */
    private static final int KEPT_BYTES = 1 << 20;

    /** How much may be searched again in one file: keeps hostile input linear. */
    private static final long MAX_SEARCHED_AGAIN = 1L << 26;

    private final ByteWindow packed;
    private int read;
    private long searchedAgain;
    private boolean ranOut;

    MemberInput(ByteWindow packed) {
        this.packed = packed;
    }

    /** Makes at least {@code count} unread bytes available; false if the file ends before. */
    boolean fill(int count) throws IOException {
        boolean filled = packed.fill(read + count);
        ranOut |= !filled;
        return filled;
    }

    int available() {
        return packed.available() - read;
    }

    /** The unread byte at an index that is available. */
    byte at(int index) {
        return packed.at(read + index);
    }

    /** Where unread bytes stand: valid until the next {@link #fill}. */
    byte[] array() {
        return packed.array();
    }

    int arrayIndex() {
        return packed.arrayIndex(read);
    }

    /** Marks available bytes as read. */
    void advance(int count) {
        read += count;
        if (read > KEPT_BYTES || searchedAgain > MAX_SEARCHED_AGAIN) {
            leave();
        }
    }

    /** Position in the compressed file. */
    long position() {
        return packed.position() + read;
    }

    /** Whether more was asked for in this member than the file holds. */
    boolean ranOut() {
        return ranOut;
    }

    /** Goes to the end of what was read: the member is done with. */
    void leave() {
        packed.skip(read);
        read = 0;
        ranOut = false;
    }

    /** Goes back as far as possible, but at least one byte behind the beginning of the member. */
    void goBack() {
        searchedAgain += Math.max(0, read - 1);
        read = 0;
        ranOut = false;
        packed.skip(Math.min(1, packed.available()));
    }

    /** The unread bytes for a library that wants a stream. Its end is the end of the file. */
    InputStream stream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (!fill(1)) {
                    return -1;
                }
                int value = at(0) & 0xff;
                advance(1);
                return value;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                if (length == 0 || !fill(1)) {
                    return length == 0 ? 0 : -1;
                }
                int count = Math.min(length, available());
                System.arraycopy(array(), arrayIndex(), target, from, count);
                advance(count);
                return count;
            }
        };
    }
}
