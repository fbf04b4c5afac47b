package org.roznamcha.page.source;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a table: a record, or bytes that are none.
 *
 * @param offset position of its first byte in the file
 * @param bytes the record without the end of its line; of a damaged stretch its beginning
 * @param damage what is wrong with it; null for a record of as many fields as there are columns
 */
@SuppressWarnings("ArrayRecordComponent") // frames are handed over once and never compared
record CsvFrame(long offset, byte[] bytes, @Nullable Damage damage) {}
