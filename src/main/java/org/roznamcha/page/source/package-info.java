/**
 * Streams of page records out of WARC, WET, HTML, JSON lines, CSV and plain-text files, plain, gzip, bzip2 or zstd, told by content.
 *
 * <p>The way of a byte: {@link org.roznamcha.page.source.PageReaders} opens a {@link org.roznamcha.page.source.StoredFile}, unwraps what is
 * compressed ({@code MemberSource} finds its way behind damage, a {@code MemberDecoder} knows one way of compression), looks at the first
 * bytes ({@code FileFormat}) and picks a reader. The reader frames one record at a time in a {@code ByteWindow}, whose size follows the
 * largest record allowed, never the file. {@link org.roznamcha.page.source.CharacterEncoding} turns the bytes of a page into characters.
 * Parquet is read above, in {@code stage}: its library is built on Hadoop, which is not known here.
 *
 * <p>The rules that make a record unreadable: {@code truncated-record} (the file ends inside it), {@code corrupt-record} (its framing or
 * its compression is damaged, or the bytes are no record), {@code record-too-large}, {@code expansion-limit} (a compressed member that
 * expands without end), {@code unknown-format} (the file is none of the above), {@code bad-json}, {@code bad-csv} (a quote too few or too
 * many, or another number of fields than columns), {@code no-content}, {@code bad-http}, {@code http-status} (not 200; the value is the
 * status), {@code not-a-page} (another media or record type), {@code revisit}, {@code corrupt-body} and {@code content-encoding} (a body
 * that does not decompress, or is compressed in a way that is not known).
 *
 * <p>Nothing is lost in silence: every input record comes out as exactly one {@code Page} or one {@code Unreadable}. Damage in the input
 * costs the record that it hits. Only an {@link java.io.IOException} of the underlying stream ends a file, because that is a broken
 * environment and not a broken page.
 */
@NullMarked
package org.roznamcha.page.source;

import org.jspecify.annotations.NullMarked;
