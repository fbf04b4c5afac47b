package org.roznamcha.page.source;

/** A stretch of a WARC file: a whole record, or one that cannot be had. */
@SuppressWarnings("ArrayRecordComponent") // frames are handed over once and never compared
sealed interface WarcFrame {

    /** Position of its first byte in the decompressed file. */
    long offset();

    /** Its header; {@link HeaderFields#NONE} if it has none that can be read. */
    HeaderFields fields();

    /**
     * A record that is whole.
     *
     * @param block what the header is about
     */
    record Whole(long offset, HeaderFields fields, byte[] block) implements WarcFrame {}

    /**
     * A record that is broken or too large, or bytes between records.
     *
     * @param beginning its first bytes
     */
    record Broken(long offset, HeaderFields fields, Damage damage, byte[] beginning) implements WarcFrame {}

    /** A record beyond the size limit whose length is sound; its block was passed unseen. */
    record Oversized(long offset, HeaderFields fields, Damage damage, byte[] beginning) implements WarcFrame {}
}
