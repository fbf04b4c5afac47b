package org.roznamcha.page.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DataFormatException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Streams of bzip2, each by Commons Compress. */
final class Bzip2Decoder implements MemberDecoder {

    private static final byte[] SIGNATURE = "BZh".getBytes(StandardCharsets.US_ASCII);

    /** The digits of pi before each block, and those of its root before the end. */
    private static final byte[] BLOCK = {0x31, 0x41, 0x59, 0x26, 0x53, 0x59};

    private static final byte[] END = {0x17, 0x72, 0x45, 0x38, 0x50, (byte) 0x90};
    private static final int START_BYTES = SIGNATURE.length + 1 + BLOCK.length;

    private @Nullable Guarded file;
    private @Nullable BZip2CompressorInputStream content;

    @Override
    public String name() {
        return "bzip2 stream";
    }

    @Override
    public int startBytes() {
        return START_BYTES;
    }

    @Override
    public boolean startsAt(ByteWindow packed, int index) {
        byte level = packed.at(index + SIGNATURE.length);
        int block = index + SIGNATURE.length + 1;
        return packed.matches(index, SIGNATURE)
                && level >= '1'
                && level <= '9'
                && (packed.matches(block, BLOCK) || packed.matches(block, END));
    }

    /** Whether {@code bytes} begin with a bzip2 stream. */
    static boolean isStream(byte[] bytes) {
        return bytes.length >= START_BYTES
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)
                && bytes[SIGNATURE.length] >= '1'
                && bytes[SIGNATURE.length] <= '9';
    }

    @Override
    public boolean begin(MemberInput input) throws IOException, DataFormatException {
        Guarded guarded = new Guarded(input.stream());
        file = guarded;
        try {
            content = new BZip2CompressorInputStream(guarded, false);
            return true;
        } catch (IOException | RuntimeException broken) {
            throw guarded.failureOr(broken);
        }
    }

    @Override
    public int decode(MemberInput input, byte[] target, int from, int length) throws IOException, DataFormatException {
        BZip2CompressorInputStream open = Objects.requireNonNull(content);
        try {
            return open.read(target, from, length);
        } catch (IOException | RuntimeException broken) {
            throw Objects.requireNonNull(file).failureOr(broken);
        }
    }

    @Override
    public void close() {
        content = null;
    }

    /** Tells failures of the file from complaints of the library: both are IOExceptions. Its arrays overrun on some hostile input. */
    private static final class Guarded extends InputStream {

        private final InputStream stream;
        private @Nullable IOException failure;

        Guarded(InputStream stream) {
            this.stream = stream;
        }

        DataFormatException failureOr(Exception complaint) throws IOException {
            if (failure != null) {
                throw failure;
            }
            return new DataFormatException(complaint.getMessage());
        }

        @Override
        public int read() throws IOException {
            try {
                return stream.read();
            } catch (IOException broken) {
                failure = broken;
                throw broken;
            }
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            try {
                return stream.read(target, from, length);
            } catch (IOException broken) {
                failure = broken;
                throw broken;
            }
        }
    }
}
