package org.roznamcha.page.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An input file, on whatever it is stored. */
public interface StoredFile {

    /** Its path, as it is to stand in {@link org.roznamcha.page.RecordOrigin}; the ending helps where the content does not decide. */
    String path();

    /** Its length in bytes, -1 if it is not known. */
    long size();

    /** Opens it at a byte. */
    InputStream open(long from) throws IOException;

    /** What is stored beside it as the HTTP header of its page; null if nothing is. */
    byte @Nullable [] header() throws IOException;

    /** Opens it as Parquet, whose library needs classes that this package does not know. */
    PageReader openParquet(FieldNames fields, ReadLimits limits) throws IOException;
}
