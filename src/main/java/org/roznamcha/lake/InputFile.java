package org.roznamcha.lake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One input file as it was found.
 *
 * @param path full path or URI
 * @param bytes size
 * @param modifiedMillis modification time, milliseconds since the epoch
 * @param header path of the file beside it that holds the HTTP header of its page; null if there is none
 */
public record InputFile(
        String path,
        long bytes,
        long modifiedMillis,
        @Nullable String header) implements Serializable {

    /** A file with nothing beside it. */
    public InputFile(String path, long bytes, long modifiedMillis) {
        this(path, bytes, modifiedMillis, null);
    }

    /** The file without what stands beside it: what tells whether it has been read. */
    public InputFile alone() {
        return new InputFile(path, bytes, modifiedMillis);
    }
}
