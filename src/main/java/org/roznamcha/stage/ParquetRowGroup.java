package org.roznamcha.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ColumnPath;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/** A row group whose columns are read page by page, each through a stream of its own. */
final class ParquetRowGroup implements PageReadStore {

    private final InputFile file;
    private final BlockMetaData block;
    private final CompressionCodecFactory codecs;
    private final int maxPageBytes;
    private final Map<ColumnPath, ParquetColumn> columns = new HashMap<>();

    /** @param maxPageBytes a page that is larger than this costs its rows */
    ParquetRowGroup(InputFile file, BlockMetaData block, CompressionCodecFactory codecs, int maxPageBytes) {
        this.file = file;
        this.block = block;
        this.codecs = codecs;
        this.maxPageBytes = maxPageBytes;
    }

    @Override
    public PageReader getPageReader(ColumnDescriptor descriptor) {
        return columns.computeIfAbsent(ColumnPath.get(descriptor.getPath()), path -> open(path, descriptor));
    }

    private ParquetColumn open(ColumnPath path, ColumnDescriptor descriptor) {
        ColumnChunkMetaData chunk = block.getColumns().stream()
                .filter(column -> column.getPath().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The row group has no column " + path));
        try {
            return new ParquetColumn(
                    new ParquetCursor(file, chunk.getStartingPos()),
                    chunk,
                    descriptor,
                    codecs.getDecompressor(chunk.getCodec()),
                    maxPageBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getRowCount() {
        return block.getRowCount();
    }

    /** Why a row, counted in this group, is refused; null if it is not. Rows are asked for in their order. */
    @Nullable
    RefusedRows refusal(long row) {
        RefusedRows found = null;
        for (ParquetColumn column : columns.values()) {
            RefusedRows refusal = column.refusal(row);
            found = refusal == null ? found : refusal;
        }
        return found;
    }

    @Override
    public void close() {
        for (ParquetColumn column : columns.values()) {
            try {
                column.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        columns.clear();
    }
}
