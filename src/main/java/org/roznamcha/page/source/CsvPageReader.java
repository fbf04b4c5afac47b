package org.roznamcha.page.source;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.RecordOrigin;

/** One page per record of comma-separated values below a line of column names; see {@link CsvFrames} for what a record is. */
final class CsvPageReader implements PageReader {

    private final CsvFrames frames;
    private final String file;
    private final FieldNames names;
    private final CsvTable table;
    private long records;

    CsvPageReader(CsvFrames frames, String file, CsvTable table, FieldNames names) {
        this.frames = frames;
        this.file = file;
        this.names = names;
        this.table = table;
    }

    @Override
    public @Nullable PageRecord next() throws IOException {
        CsvFrame frame = frames.next();
        if (frame == null) {
            return null;
        }
        records++;
        RecordOrigin origin = new RecordOrigin(file, frame.offset());
        Damage damage = frame.damage();
        return damage == null ? read(frame.bytes(), origin) : damage.unreadable(origin, frame.bytes());
    }

    private PageRecord read(byte[] bytes, RecordOrigin origin) {
        Map<String, String> row = table.row(bytes);
        return isHeader(row)
                ? Damage.of(Damage.NOT_A_PAGE, "The line with the names of the columns stands here again")
                        .unreadable(origin, bytes)
                : PageFields.toRecord(row, names, origin);
    }

    private static boolean isHeader(Map<String, String> row) {
        return row.entrySet().stream()
                .allMatch(field ->
                        field.getKey().equalsIgnoreCase(field.getValue().strip()));
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
        frames.close();
    }
}
