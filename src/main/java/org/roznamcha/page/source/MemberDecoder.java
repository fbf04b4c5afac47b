package org.roznamcha.page.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.zip.DataFormatException;

/** One way of compression, whose files are members one after the other: gzip members, zstd frames, bzip2 streams. */
interface MemberDecoder extends Closeable {

    /** What a member is called, for messages. */
    String name();

    /** How many bytes {@link #startsAt} looks at. */
    int startBytes();

    /** Whether a member, or something else that may stand between members, starts at an index with so many bytes available behind it. */
    boolean startsAt(ByteWindow packed, int index);

    /**
     * Steps over the header of a member.
     *
     * @return false if what stood there holds no content, and was passed
     * @throws DataFormatException if no member starts here
     * @throws IOException only if the underlying stream fails
     */
    boolean begin(MemberInput input) throws IOException, DataFormatException;

    /**
     * Decodes some bytes of the member.
     *
     * @return how many bytes; 0 if there may be more; -1 once the member has ended and was sound
     * @throws DataFormatException if the member is damaged or ends too early; the message says what was wrong
     * @throws IOException only if the underlying stream fails
     */
    int decode(MemberInput input, byte[] target, int from, int length) throws IOException, DataFormatException;

    @Override
    void close();
}
