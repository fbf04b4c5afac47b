package org.roznamcha.stage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers failures of the storage below Parquet, whose library throws the same exceptions for damaged content: the one ends the task, the
 * other costs records.
 */
final class GuardedParquetInput implements InputFile {

    private final InputFile file;
    private @Nullable IOException failure;

    GuardedParquetInput(InputFile file) {
        this.file = file;
    }

    /** Throws what the storage failed with, if it did. */
    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public long getLength() throws IOException {
        return file.getLength();
    }

    @Override
    public SeekableInputStream newStream() throws IOException {
        return new Guarded(guard(file::newStream));
    }

    private interface Read<T> {
        T run() throws IOException;
    }

    private <T> T guard(Read<T> read) throws IOException {
        try {
            return read.run();
        } catch (EOFException outside) {
            throw outside; // the file is shorter than its footer says
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
    }

    /** One open stream. */
    private final class Guarded extends SeekableInputStream {

        private final SeekableInputStream stream;

        Guarded(SeekableInputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read() throws IOException {
            return guard(stream::read);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            return guard(() -> stream.read(target, from, length));
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return guard(() -> stream.read(target));
        }

        @Override
        public void readFully(byte[] target) throws IOException {
            readFully(target, 0, target.length);
        }

        @Override
        public void readFully(byte[] target, int from, int length) throws IOException {
            var unused = guard(() -> {
                stream.readFully(target, from, length);
                return true;
            });
        }

        @Override
        public void readFully(ByteBuffer target) throws IOException {
            var unused = guard(() -> {
                stream.readFully(target);
                return true;
            });
        }

        @Override
        public long getPos() throws IOException {
            return stream.getPos();
        }

        @Override
        public void seek(long position) throws IOException {
            if (position < 0 || position > getLength()) {
                throw new EOFException("The file has no byte " + position);
            }
            var unused = guard(() -> {
                stream.seek(position);
                return true;
            });
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
