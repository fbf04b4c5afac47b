package org.roznamcha.stage;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
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

/**
 * One page per row of a Parquet file; {@code sourceOffset} is the row's number, from 0. Only the columns that the configuration names are
 * read, one row group at a time, of which the compressed bytes of those columns are in memory. Inside a damaged row group nobody can tell
 * where the next row begins: its remaining rows are one record, whose detail names them.
 */
final class ParquetPageReader implements PageReader {

    private final String path;
    private final FieldNames names;
    private final ReadLimits limits;
    private final GuardedParquetInput input;
    private @Nullable ParquetFileReader file;
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
        ParquetReadOptions options =
                ParquetReadOptions.builder().usePageChecksumVerification().build();
        ParquetFileReader open = ParquetFileReader.open(input, options);
        file = open;
        MessageType all = open.getFileMetaData().getSchema();
        List<Type> wanted = all.getFields().stream()
                .filter(field -> field.isPrimitive() && !field.isRepetition(Type.Repetition.REPEATED))
                .filter(field -> names.all().contains(field.getName()))
                .toList();
        schema = new MessageType(all.getName(), wanted);
        open.setRequestedSchema(schema);
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
        RecordReader<Map<String, Object>> reader = Objects.requireNonNull(rows);
        ParquetRows current = Objects.requireNonNull(values);
        Map<String, Object> fields = reader.read();
        RecordOrigin origin = new RecordOrigin(path, row++);
        records++;
        if (current.bytes() > limits.maxRecordBytes()) {
            return PageFields.tooLarge(fields, names, origin, current.bytes(), limits.maxRecordBytes());
        }
        return PageFields.toRecord(fields, names, origin);
    }

    private boolean openGroup() throws IOException {
        ParquetFileReader open = file;
        MessageType wanted = schema;
        if (open == null || wanted == null || group == open.getRowGroups().size()) {
            return false;
        }
        groupEnd = row + Math.max(0, open.getRowGroups().get(group).getRowCount());
        int next = group++;
        PageReadStore pages = row == groupEnd ? null : open.readRowGroup(next);
        if (pages == null) {
            return true;
        }
        values = new ParquetRows(wanted, limits.maxRecordBytes());
        rows = new ColumnIOFactory().getColumnIO(wanted).getRecordReader(pages, values);
        return true;
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
        ParquetFileReader open = file;
        file = null;
        if (open != null) {
            open.close();
        }
    }
}
