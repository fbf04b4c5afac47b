package org.roznamcha.stage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;
import org.roznamcha.lake.InputListing;
import org.roznamcha.page.source.FieldNames;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.ReadLimits;
import org.roznamcha.page.source.StoredFile;

/**
 * An input file on a local disk, read without Hadoop.
 *
 * @param path its path as given
 */
public record LocalFile(String path) implements StoredFile {

    @Override
    public long size() {
        return Path.of(path).toFile().length();
    }

    @Override
    public InputStream open(long from) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(Path.of(path));
        return Channels.newInputStream(channel.position(from));
    }

    @Override
    public byte @Nullable [] header() throws IOException {
        Path page = Path.of(path);
        String name = InputListing.headerName(page.getFileName().toString());
        Path header = name == null ? null : page.resolveSibling(name);
        if (header == null || !Files.isRegularFile(header)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(header)) {
            return in.readNBytes(ReadLimits.DEFAULTS.maxHeaderBytes());
        }
    }

    @Override
    public PageReader openParquet(FieldNames fields, ReadLimits limits) {
        return new ParquetPageReader(new LocalInputFile(Path.of(path)), path, fields, limits);
    }
}
