package org.roznamcha.page.source;

/**
 * How much one record may cost.
 *
 * @param maxRecordBytes the largest record that is held in memory, in bytes after decompression; larger ones become {@code
 *     record-too-large}. 1 KiB to 256 MiB
 * @param maxHeaderBytes the largest header of a WARC record or an HTTP response, in bytes
 * @param maxExpansionRatio how many bytes one compressed byte of a gzip member, zstd frame or bzip2 stream may become once {@code maxRecordBytes} have come out;
 *     beyond that the member is given up as {@code expansion-limit}. Web text stays under 30; deflate ends at 1032, zstd and bzip2 do not end
 */
public record ReadLimits(int maxRecordBytes, int maxHeaderBytes, int maxExpansionRatio) {

    private static final int SMALLEST_RECORD = 1 << 10;
    private static final int LARGEST_RECORD = 1 << 28;

    /** 10 MB a record, 64 KiB a header, 200 times expansion. */
    public static final ReadLimits DEFAULTS = new ReadLimits(10_000_000, 1 << 16, 200);

    public ReadLimits {
        if (maxRecordBytes < SMALLEST_RECORD || maxRecordBytes > LARGEST_RECORD) {
            throw new IllegalArgumentException("Cannot limit records to " + maxRecordBytes
                    + " bytes: the limit must lie between " + SMALLEST_RECORD + " and " + LARGEST_RECORD);
        }
        if (maxHeaderBytes < SMALLEST_RECORD || maxHeaderBytes > LARGEST_RECORD) {
            throw new IllegalArgumentException("Cannot limit headers to " + maxHeaderBytes
                    + " bytes: the limit must lie between " + SMALLEST_RECORD + " and " + LARGEST_RECORD);
        }
        if (maxExpansionRatio < 1) {
            throw new IllegalArgumentException(
                    "Cannot limit expansion to " + maxExpansionRatio + ": the ratio must be positive");
        }
    }

    /** These limits with another record size, in bytes. */
    public ReadLimits withMaxRecordBytes(int bytes) {
        return new ReadLimits(bytes, maxHeaderBytes, maxExpansionRatio);
    }
}
