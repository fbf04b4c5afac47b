package org.roznamcha.page.source;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Frames of Zstandard (RFC 8878), with the dictionary frame of {@code .warc.zst} files: a skippable frame {@code 0x184D2A5D} at the beginning
 * of the file that holds the dictionary of all others, itself perhaps compressed
 * (https://iipc.github.io/warc-specifications/specifications/warc-zstd/). Windows end at 128 MiB, the library's own limit; they lie outside
 * the heap.
 */
final class ZstdDecoder implements MemberDecoder {

    private static final int MAGIC = 0xFD2FB528;
    private static final int SKIPPABLE = 0x184D2A50;
    private static final int SKIPPABLE_MASK = 0xFFFFFFF0;
    private static final int DICTIONARY = 0x184D2A5D;
    private static final int SKIPPABLE_HEADER_BYTES = 8;
    private static final int PACKED_BYTES = 1 << 15;
    private static final int OUT_BYTES = 1 << 17;

    private final ReadLimits limits;
    private final ZstdDecompressCtx context = new ZstdDecompressCtx();
    private final ByteBuffer packed = ByteBuffer.allocateDirect(PACKED_BYTES);
    private final ByteBuffer out = ByteBuffer.allocateDirect(OUT_BYTES);
    private @Nullable ZstdDictDecompress dictionary;
    private boolean ended;

    ZstdDecoder(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "zstd frame";
    }

    @Override
    public int startBytes() {
        return 4;
    }

    @Override
    public boolean startsAt(ByteWindow window, int index) {
        int magic = little(window.at(index), window.at(index + 1), window.at(index + 2), window.at(index + 3));
        return isStart(magic);
    }

    /** Whether {@code bytes} begin with a zstd frame. */
    static boolean isFrame(byte[] bytes) {
        return bytes.length >= 4 && little(bytes[0], bytes[1], bytes[2], bytes[3]) == MAGIC;
    }

    /** Whether {@code bytes} begin with a frame to be passed over, or with a dictionary. */
    static boolean isSkippable(byte[] bytes) {
        return bytes.length >= 4 && (little(bytes[0], bytes[1], bytes[2], bytes[3]) & SKIPPABLE_MASK) == SKIPPABLE;
    }

    private static boolean isStart(int magic) {
        return magic == MAGIC || (magic & SKIPPABLE_MASK) == SKIPPABLE;
    }

    @Override
    public boolean begin(MemberInput input) throws IOException, DataFormatException {
        if (!input.fill(4)) {
            throw new DataFormatException("no magic number");
        }
        int magic = little(input, 0);
        if (!isStart(magic)) {
            throw new DataFormatException("no magic number");
        }
        if (magic == MAGIC) {
            context.reset(); // forgets the dictionary too
            if (dictionary != null) {
                context.loadDict(dictionary);
            }
            out.limit(0);
            ended = false;
            return true;
        }
        if (!input.fill(SKIPPABLE_HEADER_BYTES)) {
            throw new DataFormatException("no size");
        }
        boolean first = input.position() == 0;
        long size = little(input, 4) & 0xffffffffL;
        input.advance(SKIPPABLE_HEADER_BYTES);
        if (magic == DICTIONARY && first) {
            loadDictionary(input, size);
        } else {
            pass(input, size);
        }
        return false;
    }

    private void loadDictionary(MemberInput input, long size) throws IOException, DataFormatException {
        if (size > limits.maxRecordBytes() || !input.fill((int) size)) {
            throw new DataFormatException("a dictionary of " + size + " bytes");
        }
        byte[] stored = new byte[(int) size];
        System.arraycopy(input.array(), input.arrayIndex(), stored, 0, stored.length);
        input.advance(stored.length);
        byte[] plain = isFrame(stored) ? unpacked(stored) : stored;
        if (plain == null) {
            throw new DataFormatException("a damaged dictionary");
        }
        try {
            dictionary = new ZstdDictDecompress(plain);
        } catch (IllegalStateException bad) {
            throw new DataFormatException("a damaged dictionary");
        }
    }

    private byte @Nullable [] unpacked(byte[] stored) throws IOException {
        try (MemberSource frames = MemberSource.of(stored, new ZstdDecoder(limits), limits)) {
            return frames.readWithin(limits.maxRecordBytes());
        }
    }

    private static void pass(MemberInput input, long size) throws IOException, DataFormatException {
        for (long left = size; left > 0; ) {
            if (!input.fill(1)) {
                throw new DataFormatException("no end");
            }
            int step = (int) Math.min(left, input.available());
            input.advance(step);
            left -= step;
        }
    }

    @Override
    public int decode(MemberInput input, byte[] target, int from, int length) throws IOException, DataFormatException {
        while (!out.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decodeSome(input);
        }
        int count = Math.min(length, out.remaining());
        out.get(target, from, count);
        return count;
    }

    private void decodeSome(MemberInput input) throws IOException, DataFormatException {
        // Without input there may still be output that did not fit before.
        packed.clear();
        if (input.fill(1)) {
            packed.put(input.array(), input.arrayIndex(), Math.min(input.available(), packed.remaining()));
        }
        packed.flip();
        out.clear();
        try {
            ended = context.decompressDirectByteBufferStream(out, packed);
        } catch (ZstdException broken) {
            out.limit(0);
            throw new DataFormatException(broken.getMessage());
        }
        out.flip();
        boolean stuck = packed.position() == 0 && !out.hasRemaining();
        input.advance(packed.position());
        if (stuck && !ended) {
            throw new DataFormatException("no end");
        }
    }

    private static int little(MemberInput input, int index) {
        return little(input.at(index), input.at(index + 1), input.at(index + 2), input.at(index + 3));
    }

    private static int little(byte first, byte second, byte third, byte fourth) {
        return (first & 0xff) | (second & 0xff) << 8 | (third & 0xff) << 16 | (fourth & 0xff) << 24;
    }

    @Override
    public void close() {
        context.close();
        if (dictionary != null) {
            dictionary.close();
        }
    }
}
