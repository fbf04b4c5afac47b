package org.roznamcha.page;

/**
 * Where an input record was read.
 *
 * @param sourceFile path of the input file, as given
 * @param sourceOffset position of the record in the file: the byte offset in the (decompressed) stream for WARC, JSON lines and CSV, the
 *     number of the row, from 0, for Parquet, and 0 for a file that holds one page
 */
public record RecordOrigin(String sourceFile, long sourceOffset) {}
