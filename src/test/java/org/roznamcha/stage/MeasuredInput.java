package org.roznamcha.stage;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A Parquet file that says how much of it was read, and how many of its streams are open. */
final class MeasuredInput implements InputFile {

    private final InputFile file;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger open = new AtomicInteger();

    MeasuredInput(InputFile file) {
        this.file = file;
    }

    long bytes() {
        return bytes.get();
    }

    int open() {
        return open.get();
    }

    @Override
    public long getLength() throws IOException {
        return file.getLength();
    }

    @Override
    public SeekableInputStream newStream() throws IOException {
        SeekableInputStream stream = file.newStream();
        open.incrementAndGet();
        return new DelegatingSeekableInputStream(new Counted(stream)) {
            @Override
            public long getPos() throws IOException {
                return stream.getPos();
            }

            @Override
            public void seek(long position) throws IOException {
                stream.seek(position);
            }
        };
    }

    private final class Counted extends InputStream {

        private final InputStream stream;

        Counted(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            int value = stream.read();
            bytes.addAndGet(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = stream.read(target, from, length);
            bytes.addAndGet(Math.max(0, count));
            return count;
        }

        @Override
        public void close() throws IOException {
            open.decrementAndGet();
            stream.close();
        }
    }
}
