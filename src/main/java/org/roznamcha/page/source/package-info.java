/**
 * Streams of page records out of WARC, WET, HTML, JSON lines and plain-text files, plain or gzip.
 *
 * <p>The way of a byte: {@link org.roznamcha.page.source.PageReaders} unwraps gzip ({@code GzipSource}), looks at the first bytes ({@code
 * FileFormat}) and picks a reader. The reader frames one record at a time in a {@code ByteWindow}, whose size follows the largest record
 * allowed, never the file. {@link org.roznamcha.page.source.CharacterEncoding} turns the bytes of a page into characters.
 *
 * <p>Nothing is lost in silence: every input record comes out as exactly one {@code Page} or one {@code Unreadable}. Damage in the input
 * costs the record that it hits. Only an {@link java.io.IOException} of the underlying stream ends a file, because that is a broken
 * environment and not a broken page.
 */
@NullMarked
package org.roznamcha.page.source;

import org.jspecify.annotations.NullMarked;
