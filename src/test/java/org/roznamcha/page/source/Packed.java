package org.roznamcha.page.source;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Bytes compressed for tests, other than by gzip. */
final class Packed {

    /** {@code <p>}, fifty times {@code "لمبی خبر "}, {@code </p>} in Brotli; no Java library writes it. */
    static final byte[] BROTLI = Base64.getDecoder().decode("GyYD+I2UbsI8yMWRjmAXcgJlAcDvSlTX2BKkwhoAm1HmrkwWfyKwWAI=");

    private Packed() {}

    /** One zstd frame with a checksum. */
    static byte[] zstd(byte[] content) {
        return zstd(content, new byte[0]);
    }

    /** One zstd frame with a checksum, made with a dictionary. */
    static byte[] zstd(byte[] content, byte[] dictionary) {
        try (ZstdCompressCtx context = new ZstdCompressCtx()) {
            context.setChecksum(true);
            if (dictionary.length > 0) {
                context.loadDict(dictionary);
            }
            return context.compress(content);
        }
    }

    /** A skippable frame: {@code kind} 0 to 15; 13 is the dictionary's. */
    static byte[] skippable(int kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x184D2A50 + kind)
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** One bzip2 stream. */
    static byte[] bzip2(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packer = new BZip2CompressorOutputStream(out, 1)) {
            packer.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
