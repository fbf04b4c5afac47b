package org.roznamcha.stage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A place in a file from which it is read on. */
final class ParquetCursor extends InputStream {

    private static final int BUFFER_BYTES = 1 << 16;

    private final SeekableInputStream file;
    private final long length;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int next;
    private int end;
    private long bufferEnd;

    ParquetCursor(InputFile file, long position) throws IOException {
        this.length = file.getLength();
        this.file = file.newStream();
        moveTo(position);
    }

    long position() {
        return bufferEnd - (end - next);
    }

    /** How many bytes follow in the file. */
    long remaining() {
        return length - position();
    }

    void moveTo(long position) throws IOException {
        file.seek(position);
        bufferEnd = position;
        next = 0;
        end = 0;
    }

    /** The next {@code count} bytes. */
    byte[] take(int count) throws IOException {
        if (count < 0 || count > remaining()) {
            throw new EOFException("The file has no " + count + " bytes from " + position() + " on");
        }
        byte[] bytes = new byte[count];
        int buffered = Math.min(count, end - next);
        System.arraycopy(buffer, next, bytes, 0, buffered);
        next += buffered;
        if (buffered < count) {
            file.readFully(bytes, buffered, count - buffered);
            bufferEnd += count - buffered;
        }
        return bytes;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(count, end - next);
        System.arraycopy(buffer, next, target, from, read);
        next += read;
        return read;
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, file.read(buffer, 0, buffer.length));
            bufferEnd += end;
        }
        return next < end;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
