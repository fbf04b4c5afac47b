package org.roznamcha.sample.synthetic;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Rows with the columns {@code url, fetched_at, title, published_at, html, text}; a record's offset is its row number. */
final class ParquetRecordFile extends RecordFile {

    private static final byte[] NONE = {};

    private final RowFile rows;

    ParquetRecordFile(Path folder, String name, RowFile.Format format) throws IOException {
        super(folder, name, OutputStream.nullOutputStream());
        this.rows = format.create(folder.resolve("dump").resolve(name));
    }

    @Override
    void write(SyntheticRecord record) throws IOException {
        rows.add(record.fields());
        put(NONE, 1);
    }

    @Override
    public void close() throws IOException {
        try (rows) {
            super.close();
        }
    }
}
