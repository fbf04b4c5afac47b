package org.roznamcha.page.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How a file is compressed, told from its first bytes. */
final class Compression {

    private static final int HEAD_BYTES = 16;

    private Compression() {}

    /** The decoder for what a window stands at; null if it is not compressed in a way that is known. */
    static @Nullable MemberDecoder of(ByteWindow stored, ReadLimits limits) throws IOException {
        stored.fill(HEAD_BYTES);
        byte[] head = stored.copy(0, Math.min(stored.available(), HEAD_BYTES));
        if (GzipDecoder.isMember(head)) {
            return new GzipDecoder();
        }
        if (ZstdDecoder.isFrame(head) || ZstdDecoder.isSkippable(head)) {
            return new ZstdDecoder(limits);
        }
        return Bzip2Decoder.isStream(head) ? new Bzip2Decoder() : null;
    }
}
