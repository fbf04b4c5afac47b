package org.roznamcha.stage;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;
import org.roznamcha.page.source.FieldNames;
import org.roznamcha.page.source.PageFields;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.ReadLimits;
import org.roznamcha.page.source.ReadingRules;

/**
 * One page per row of a Parquet file; {@code sourceOffset} is the row's number, from 0. Only the columns that the configuration names are
 * read, one Parquet page of each at a time. A damaged page, or one far beyond the limit of a record, costs the rows that it holds values of;
 * where nobody can tell how far the damage goes, the remaining rows of the row group are one record, whose detail names them.
 */
final class ParquetPageReader implements PageReader {

    /** A Parquet page holds rows side by side: it may be so many times larger than a record. */
    private static final int PAGE_RECORDS = 32;

    private final String path;
    private final FieldNames names;
    private final ReadLimits limits;
    private final GuardedParquetInput input;
    private final ParquetReadOptions options = ParquetReadOptions.builder().build();
    private @Nullable ParquetFileReader file;
    private @Nullable ParquetRowGroup rowGroup;
    private @Nullable MessageType schema;
    private @Nullable RecordReader<Map<String, Object>> rows;
    private @Nullable ParquetRows values;
    private boolean opened;
    private int group;
    private long row;
    private long groupEnd;
    private long records;

    ParquetPageReader(InputFile file, String path, FieldNames names, ReadLimits limits) {
        this.input = new GuardedParquetInput(file);
        this.path = path;
        this.names = names;
        this.limits = limits;
    }

    @Override
    public @Nullable PageRecord next() throws IOException {
        try {
            if (!opened) {
                opened = true;
                PageRecord refused = open();
                if (refused != null) {
                    return refused;
                }
            }
            return nextRow();
        } catch (RuntimeException | IOException | OutOfMemoryError damage) {
            // A page may claim any size: what fails then is one allocation, and nothing is half done.
            input.throwFailure();
            return lost(damage);
        }
    }

    /** Reads the footer; the whole file is one record if it has no column with pages. */
    private @Nullable PageRecord open() throws IOException {
        ParquetFileReader open = ParquetFileReader.open(input, options);
        file = open;
        MessageType all = open.getFileMetaData().getSchema();
        List<Type> wanted = all.getFields().stream()
                .filter(field -> field.isPrimitive() && !field.isRepetition(Type.Repetition.REPEATED))
                .filter(field -> names.all().contains(field.getName()))
                .toList();
        schema = new MessageType(all.getName(), wanted);
        if (!schema.containsField(names.html()) && !schema.containsField(names.text())) {
            group = open.getRowGroups().size();
            records++;
            return unreadable(
                    "unknown-format",
                    "The Parquet file has neither a column " + names.html() + " nor a column " + names.text()
                            + "; name them in input.fields");
        }
        return null;
    }

    private @Nullable PageRecord nextRow() throws IOException {
        while (row == groupEnd) {
            if (!openGroup()) {
                return null;
            }
        }
        ParquetRowGroup open = Objects.requireNonNull(rowGroup);
        Map<String, Object> fields = Objects.requireNonNull(rows).read();
        RecordOrigin origin = new RecordOrigin(path, row);
        RefusedRows refusal = open.refusal(row - (groupEnd - open.getRowCount()));
        row++;
        records++;
        if (refusal != null) {
            return PageFields.unreadable(
                    fields, names, origin, refusal.rule(), refusal.value(), refusal.threshold(), refusal.detail());
        }
        long bytes = Objects.requireNonNull(values).bytes();
        int limit = limits.maxRecordBytes();
        if (bytes > limit) {
            String detail = "The row has " + bytes + " bytes, more than the limit of " + limit;
            return PageFields.unreadable(
                    fields, names, origin, ReadingRules.TOO_LARGE, (double) bytes, (double) limit, detail);
        }
        return PageFields.toRecord(fields, names, origin);
    }

    private boolean openGroup() throws IOException {
        ParquetFileReader open = file;
        MessageType wanted = schema;
        closeGroup();
        if (open == null || wanted == null || group == open.getRowGroups().size()) {
            return false;
        }
        BlockMetaData block = open.getRowGroups().get(group++);
        groupEnd = row + Math.max(0, block.getRowCount());
        if (row == groupEnd) {
            return true;
        }
        int maxPageBytes = (int) Math.min(Integer.MAX_VALUE, (long) PAGE_RECORDS * limits.maxRecordBytes());
        ParquetRowGroup pages = new ParquetRowGroup(input, block, options.getCodecFactory(), maxPageBytes);
        rowGroup = pages;
        values = new ParquetRows(wanted, limits.maxRecordBytes());
        rows = new ColumnIOFactory().getColumnIO(wanted).getRecordReader(pages, values);
        return true;
    }

    private void closeGroup() {
        ParquetRowGroup open = rowGroup;
        rowGroup = null;
        if (open != null) {
            open.close();
        }
    }

    /** The rest of the row group, or the file if not even its footer can be read. */
    private PageRecord lost(Throwable damage) {
        records++;
        String cause = " (" + damage.getClass().getSimpleName() + ")";
        PageRecord record = row < groupEnd
                ? unreadable("corrupt-record", "Rows " + row + " to " + (groupEnd - 1) + " cannot be read" + cause)
                : unreadable("corrupt-record", "The Parquet file cannot be read from row " + row + " on" + cause);
        if (row == groupEnd) {
            group = file == null ? 0 : file.getRowGroups().size();
        }
        row = groupEnd;
        return record;
    }

    private PageRecord unreadable(String rule, String detail) {
        return new PageRecord.Unreadable(new RecordOrigin(path, row), null, null, rule, null, null, detail, "");
    }

    @Override
    public long records() {
        return records;
    }

    @Override
    public SortedMap<String, Long> passedOver() {
        return Collections.emptySortedMap();
    }

    @Override
    public void close() throws IOException {
        closeGroup();
        ParquetFileReader open = file;
        file = null;
        if (open != null) {
            open.close();
        }
    }
}
