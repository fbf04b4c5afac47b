package org.roznamcha.stage;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.jspecify.annotations.Nullable;
import org.roznamcha.lake.InputFile;
import org.roznamcha.page.source.FieldNames;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.ReadLimits;
import org.roznamcha.page.source.StoredFile;

/** An input file on a file system that Hadoop knows. */
record HadoopFile(InputFile file, Configuration hadoop) implements StoredFile {

    @Override
    public String path() {
        return file.path();
    }

    @Override
    public long size() {
        return file.bytes();
    }

    @Override
    public InputStream open(long from) throws IOException {
        FSDataInputStream in = open(file.path());
        if (from > 0) {
            in.seek(from);
        }
        return in;
    }

    private FSDataInputStream open(String path) throws IOException {
        Path at = new Path(path);
        return at.getFileSystem(hadoop).open(at);
    }

    @Override
    public byte @Nullable [] header() throws IOException {
        String beside = file.header();
        if (beside == null) {
            return null;
        }
        try (InputStream in = open(beside)) {
            return in.readNBytes(ReadLimits.DEFAULTS.maxHeaderBytes());
        }
    }

    @Override
    public PageReader openParquet(FieldNames fields, ReadLimits limits) throws IOException {
        return new ParquetPageReader(
                HadoopInputFile.fromPath(new Path(file.path()), hadoop), file.path(), fields, limits);
    }
}
