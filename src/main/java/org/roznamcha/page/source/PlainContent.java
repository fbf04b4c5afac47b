package org.roznamcha.page.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an uncompressed file holds.
 *
 * @param format of the file; {@code UNKNOWN} if it is compressed
 * @param table its columns; null if it is no table
 */
record PlainContent(FileFormat format, @Nullable CsvTable table) {

    /** Looks at the beginning of a file. */
    static PlainContent of(StoredFile file, FieldNames fields, ReadLimits limits) throws IOException {
        try (ByteWindow beginning = new ByteWindow(ByteSource.of(file.open(0)));
                MemberDecoder decoder = Compression.of(beginning, limits)) {
            if (decoder != null) {
                return new PlainContent(FileFormat.UNKNOWN, null);
            }
            byte[] head = beginning.head(FileFormat.HEAD_BYTES);
            FileFormat format = FileFormat.sniff(head, file.path(), fields);
            return new PlainContent(format, format == FileFormat.CSV ? CsvTable.of(head, fields) : null);
        }
    }
}
