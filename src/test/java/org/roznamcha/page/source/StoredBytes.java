package org.roznamcha.page.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file in memory. */
@SuppressWarnings("ArrayRecordComponent")
record StoredBytes(String path, byte[] bytes, byte @Nullable [] header) implements StoredFile {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open(long from) {
        return new ByteArrayInputStream(bytes, (int) from, bytes.length);
    }

    @Override
    public PageReader openParquet(FieldNames fields, ReadLimits limits) {
        throw new UnsupportedOperationException();
    }
}
