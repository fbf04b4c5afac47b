package org.roznamcha.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputDecompressor;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * One flat column of a row group. Parquet's own reader holds all of its compressed pages; here one page is in memory at a time. A page
 * that is damaged or beyond the limit is replaced by one without values, and its rows are noted as refused.
 */
final class ParquetColumn implements PageReader, AutoCloseable {

    private static final ParquetMetadataConverter CONVERTER = new ParquetMetadataConverter();

    private final ParquetCursor input;
    private final ColumnDescriptor column;
    private final BytesInputDecompressor decompressor;
    private final int maxPageBytes;
    private final long values;
    private final Deque<RefusedRows> refused = new ArrayDeque<>();
    private long valuesRead;
    private @Nullable PageHeader peeked;
    private @Nullable IOException failure;

    /** @param maxPageBytes a page that is larger than this, packed or unpacked, is not read */
    ParquetColumn(
            ParquetCursor input,
            ColumnChunkMetaData chunk,
            ColumnDescriptor column,
            BytesInputDecompressor decompressor,
            int maxPageBytes) {
        this.input = input;
        this.column = column;
        this.decompressor = decompressor;
        this.maxPageBytes = maxPageBytes;
        this.values = chunk.getValueCount();
    }

    /** What is refused of a row of the group; rows are asked for in their order. */
    @Nullable
    RefusedRows refusal(long row) {
        while (!refused.isEmpty() && refused.getFirst().to() <= row) {
            refused.removeFirst();
        }
        RefusedRows first = refused.peekFirst();
        return first != null && first.from() <= row ? first : null;
    }

    @Override
    public long getTotalValueCount() {
        return values;
    }

    @Override
    public @Nullable DictionaryPage readDictionaryPage() {
        try {
            PageHeader header = Util.readPageHeader(input);
            if (header.type != PageType.DICTIONARY_PAGE) {
                peeked = header;
                return null;
            }
            DictionaryPageHeader dictionary = header.getDictionary_page_header();
            if (isTooLarge(header)) {
                throw new IOException("The dictionary is larger than the limit of " + maxPageBytes + " bytes");
            }
            BytesInput bytes = unpack(header, body(header), 0);
            return new DictionaryPage(
                    bytes,
                    header.getUncompressed_page_size(),
                    dictionary.getNum_values(),
                    CONVERTER.getEncoding(dictionary.getEncoding()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DataPage readPage() {
        try {
            if (failure != null) {
                throw failure;
            }
            return nextPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataPage nextPage() throws IOException {
        while (true) {
            PageHeader header;
            int count;
            try {
                header = peeked == null ? Util.readPageHeader(input) : peeked;
                count = valueCount(header);
            } catch (IOException e) {
                // Pages are asked for one row early: the row before must not pay for what follows.
                failure = e;
                return refuse(1, RefusedRows.damaged(e));
            }
            peeked = null;
            if (count > 0) {
                DataPage page = readPage(header, count);
                valuesRead += count;
                return page;
            }
            input.moveTo(input.position() + header.getCompressed_page_size());
        }
    }

    /** How many values, nulls included, a page has; 0 for one that holds no data. */
    private int valueCount(PageHeader header) throws IOException {
        int count = header.isSetData_page_header()
                ? header.getData_page_header().getNum_values()
                : header.isSetData_page_header_v2()
                        ? header.getData_page_header_v2().getNum_values()
                        : 0;
        int packed = header.getCompressed_page_size();
        if (count < 0 || count > values - valuesRead || packed < 0 || packed > input.remaining()) {
            throw new IOException("A page header is impossible: " + count + " values, " + packed + " bytes");
        }
        return count;
    }

    private DataPage readPage(PageHeader header, int count) throws IOException {
        long end = input.position() + header.getCompressed_page_size();
        if (isTooLarge(header)) {
            input.moveTo(end);
            return refuse(count, RefusedRows.tooLarge(header.getUncompressed_page_size(), maxPageBytes));
        }
        byte[] body;
        try {
            body = body(header);
        } catch (DamagedPage damage) {
            return refuse(count, RefusedRows.damaged(damage));
        } catch (OutOfMemoryError full) {
            input.moveTo(end);
            return refuse(count, RefusedRows.tooLarge(header.getUncompressed_page_size(), maxPageBytes));
        }
        try {
            return header.isSetData_page_header_v2()
                    ? page(header, header.getData_page_header_v2(), body)
                    : page(header, header.getData_page_header(), body);
        } catch (IOException | RuntimeException damage) {
            return refuse(count, RefusedRows.damaged(damage));
        } catch (OutOfMemoryError full) {
            return refuse(count, RefusedRows.tooLarge(header.getUncompressed_page_size(), maxPageBytes));
        }
    }

    private boolean isTooLarge(PageHeader header) {
        return Math.max(header.getUncompressed_page_size(), header.getCompressed_page_size()) > maxPageBytes;
    }

    private byte[] body(PageHeader header) throws IOException {
        byte[] body = input.take(header.getCompressed_page_size());
        if (header.isSetCrc()) {
            CRC32 checksum = new CRC32();
            checksum.update(body);
            if (header.getCrc() != (int) checksum.getValue()) {
                throw new DamagedPage("The checksum of a page is wrong");
            }
        }
        return body;
    }

    private DataPage page(PageHeader header, DataPageHeader data, byte[] body) throws IOException {
        return new DataPageV1(
                unpack(header, body, 0),
                data.getNum_values(),
                header.getUncompressed_page_size(),
                noStatistics(),
                CONVERTER.getEncoding(data.getRepetition_level_encoding()),
                CONVERTER.getEncoding(data.getDefinition_level_encoding()),
                CONVERTER.getEncoding(data.getEncoding()));
    }

    /** The levels of such a page stand before its values and are not compressed. */
    private DataPage page(PageHeader header, DataPageHeaderV2 data, byte[] body) throws IOException {
        int repetition = data.getRepetition_levels_byte_length();
        int definition = data.getDefinition_levels_byte_length();
        if (repetition < 0 || definition < 0 || (long) repetition + definition > body.length) {
            throw new DamagedPage("The levels of a page are larger than the page");
        }
        int levels = repetition + definition;
        boolean packed = !data.isSetIs_compressed() || data.isIs_compressed();
        return DataPageV2.uncompressed(
                data.getNum_rows(),
                data.getNum_nulls(),
                data.getNum_values(),
                BytesInput.from(body, 0, repetition),
                BytesInput.from(body, repetition, definition),
                CONVERTER.getEncoding(data.getEncoding()),
                packed ? unpack(header, body, levels) : BytesInput.from(body, levels, body.length - levels),
                noStatistics());
    }

    private BytesInput unpack(PageHeader header, byte[] body, int from) throws IOException {
        int size = header.getUncompressed_page_size() - from;
        if (size < 0) {
            throw new DamagedPage("A page has fewer than no bytes");
        }
        if (size == 0) {
            return BytesInput.empty();
        }
        // At once: a decompressor that is shared may be asked for another column's page before this one is decoded.
        ByteBufferInputStream unpacked = decompressor
                .decompress(BytesInput.from(body, from, body.length - from), size)
                .toInputStream();
        return BytesInput.from(unpacked.slice(size));
    }

    private Statistics<?> noStatistics() {
        return Statistics.getBuilderForReading(column.getPrimitiveType()).build();
    }

    /** A page of as many rows without values. */
    private DataPage refuse(int count, RefusedRows rows) throws IOException {
        refused.addLast(rows.at(valuesRead, valuesRead + count));
        boolean nullable = column.getMaxDefinitionLevel() > 0;
        return DataPageV2.uncompressed(
                count,
                nullable ? count : 0,
                count,
                BytesInput.empty(),
                nullable
                        ? BytesInput.concat(
                                BytesInput.fromUnsignedVarLong((long) count << 1), BytesInput.from(new byte[1]))
                        : BytesInput.empty(),
                Encoding.PLAIN,
                nullable ? BytesInput.empty() : BytesInput.from(new byte[Math.multiplyExact(count, valueBytes())]),
                noStatistics());
    }

    /** Bytes of a plain value that is empty or nought, at least. */
    private int valueBytes() {
        PrimitiveType type = column.getPrimitiveType();
        return switch (type.getPrimitiveTypeName()) {
            case BOOLEAN -> 1;
            case INT32, FLOAT, BINARY -> Integer.BYTES;
            case INT64, DOUBLE -> Long.BYTES;
            case INT96 -> Integer.BYTES + Long.BYTES;
            case FIXED_LEN_BYTE_ARRAY -> type.getTypeLength();
        };
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    /** A page whose place in the file is known, but not what it holds. */
    private static final class DamagedPage extends IOException {

        private static final long serialVersionUID = 1L;

        DamagedPage(String message) {
            super(message);
        }
    }
}
