package org.roznamcha.page.source;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Members of gzip (RFC 1952). */
final class GzipDecoder implements MemberDecoder {

    private static final byte MAGIC_1 = 0x1f;
    private static final byte MAGIC_2 = (byte) 0x8b;
    private static final byte DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA_FIELD = 4;
    private static final int FILE_NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED_FLAGS = 0xe0;
    private static final int HEADER_BYTES = 10;
    private static final int TRAILER_BYTES = 8;
    private static final int MOST_NAME_BYTES = 1 << 16;

    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private long size;

    /** Whether {@code bytes} begin with a gzip member. */
    static boolean isMember(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == MAGIC_1 && bytes[1] == MAGIC_2 && bytes[2] == DEFLATE;
    }

    @Override
    public String name() {
        return "gzip member";
    }

    @Override
    public int startBytes() {
        return 4;
    }

    @Override
    public boolean startsAt(ByteWindow packed, int index) {
        return packed.at(index) == MAGIC_1
                && packed.at(index + 1) == MAGIC_2
                && packed.at(index + 2) == DEFLATE
                && (packed.at(index + 3) & RESERVED_FLAGS) == 0;
    }

    @Override
    public boolean begin(MemberInput input) throws IOException, DataFormatException {
        int header = headerLength(input);
        if (header < 0) {
            throw new DataFormatException("no header");
        }
        input.advance(header);
        inflater.reset();
        checksum.reset();
        size = 0;
        return true;
    }

    /** Length of the member header; negative if there is none. */
    private static int headerLength(MemberInput input) throws IOException {
        if (!input.fill(HEADER_BYTES) || input.at(0) != MAGIC_1 || input.at(1) != MAGIC_2 || input.at(2) != DEFLATE) {
            return -1;
        }
        int flags = input.at(3);
        int length = HEADER_BYTES;
        if ((flags & RESERVED_FLAGS) != 0) {
            return -1;
        }
        if ((flags & EXTRA_FIELD) != 0) {
            if (!input.fill(length + 2)) {
                return -1;
            }
            length += 2 + (input.at(length) & 0xff) + ((input.at(length + 1) & 0xff) << 8);
        }
        length = (flags & FILE_NAME) != 0 ? afterZero(input, length) : length;
        length = (flags & COMMENT) != 0 ? afterZero(input, length) : length;
        length = (flags & HEADER_CHECKSUM) != 0 && length > 0 ? length + 2 : length;
        return length > 0 && input.fill(length) ? length : -1;
    }

    private static int afterZero(MemberInput input, int index) throws IOException {
        int at = index;
        while (at >= 0 && at < MOST_NAME_BYTES && input.fill(at + 1)) {
            if (input.at(at) == 0) {
                return at + 1;
            }
            at++;
        }
        return -1;
    }

    @Override
    public int decode(MemberInput input, byte[] target, int from, int length) throws IOException, DataFormatException {
        if (inflater.finished()) {
            checkTrailer(input);
            return -1;
        }
        if (inflater.needsInput()) {
            if (!input.fill(1)) {
                throw new DataFormatException("no end");
            }
            inflater.setInput(input.array(), input.arrayIndex(), input.available());
        }
        int given = inflater.getRemaining();
        int count = inflater.inflate(target, from, length);
        if (inflater.needsDictionary()) {
            throw new DataFormatException("preset dictionary");
        }
        input.advance(given - inflater.getRemaining());
        checksum.update(target, from, count);
        size += count;
        return count;
    }

    private void checkTrailer(MemberInput input) throws IOException, DataFormatException {
        if (!input.fill(TRAILER_BYTES)) {
            throw new DataFormatException("no trailer");
        }
        if (unsigned(input, 0) != checksum.getValue() || unsigned(input, 4) != (size & 0xffffffffL)) {
            throw new DataFormatException("wrong checksum");
        }
        input.advance(TRAILER_BYTES);
    }

    private static long unsigned(MemberInput input, int index) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | (input.at(index + i) & 0xff);
        }
        return value;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
