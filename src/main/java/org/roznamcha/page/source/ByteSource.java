package org.roznamcha.page.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes in stretches: a source that can be damaged inside ends a stretch before the damage and starts another behind it. One that cannot has
 * nothing to add to {@link #read}.
 */
interface ByteSource extends Closeable {

    /**
     * Reads at least one byte, up to {@code length}, into {@code target}; -1 at the end of the stretch.
     *
     * @throws IOException if the underlying stream fails, never for damaged content
     */
    int read(byte[] target, int from, int length) throws IOException;

    /** At the end of a stretch: what ended it, null for the end of the source. */
    default @Nullable Damage damage() {
        return null;
    }

    /** Whether the bytes right before the damage may be wrong already, because they come from the damaged part. */
    default boolean tainted() {
        return false;
    }

    /** Goes on behind the damage. */
    default void passDamage() {
        throw new IllegalStateException("There is no damage to pass");
    }

    /** A stream that is read as it is: one stretch. */
    static ByteSource of(InputStream stream) {
        return new Plain(stream);
    }

    /** The one stretch of a stream. */
    record Plain(InputStream stream) implements ByteSource {

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count;
            do {
                count = stream.read(target, from, length);
            } while (count == 0);
            return count;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
