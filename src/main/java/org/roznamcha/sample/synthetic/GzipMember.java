package org.roznamcha.sample.synthetic;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Gzip members without time stamp, for one thread. */
final class GzipMember {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 4, (byte) 0xff};

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final byte[] buffer = new byte[1 << 16];

    /** A whole member. */
    byte[] whole(byte[] content) {
        ByteArrayOutputStream out = deflated(content, content.length, true);
        CRC32 sum = new CRC32();
        sum.update(content);
        appendInteger(out, (int) sum.getValue());
        appendInteger(out, content.length);
        return out.toByteArray();
    }

    /** A member that breaks off in the middle of its content. */
    byte[] broken(byte[] content) {
        return deflated(content, content.length / 2, false).toByteArray();
    }

    private ByteArrayOutputStream deflated(byte[] content, int length, boolean finished) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length / 4 + 64);
        out.writeBytes(HEADER);
        deflater.reset();
        deflater.setInput(content, 0, length);
        if (finished) {
            deflater.finish();
        }
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, finished ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
            out.write(buffer, 0, count);
        } while (finished ? !deflater.finished() : count == buffer.length);
        return out;
    }

    private static void appendInteger(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            out.write(value >>> shift);
        }
    }

    /** Gives its memory back. */
    void end() {
        deflater.end();
    }
}
