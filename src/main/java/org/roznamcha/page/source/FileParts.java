package org.roznamcha.page.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Where a large file can be entered in the middle.
 *
 * <p>Lines of JSON end with every line feed, so that parts of equal size will do. A quoted field of a table may hold line feeds, and behind
 * damage it depends on what was read before where reading goes on: the table is cut into records once from its beginning, which costs a
 * small part of reading its pages, and each part begins with a record. So the parts hold the same records as the whole file, damage included.
 */
public final class FileParts {

    private FileParts() {}

    /**
     * The parts of a file, in order; they meet, and together are all of it.
     *
     * @param partBytes how large a part should be at least, positive
     * @throws IOException if the file cannot be read
     */
    public static List<FileRange> of(StoredFile file, long partBytes, FieldNames fields, ReadLimits limits)
            throws IOException {
        if (file.size() / partBytes < 2) {
            return List.of(FileRange.WHOLE);
        }
        PlainContent content = PlainContent.of(file, fields, limits);
        CsvTable table = content.table();
        if (table != null) {
            return between(recordParts(file, partBytes, table, fields, limits));
        }
        return content.format() == FileFormat.JSON_LINES
                ? between(equalParts(file.size(), partBytes))
                : List.of(FileRange.WHOLE);
    }

    /** Where parts begin behind the first; the last one is up to twice as large as the others. */
    private static List<Long> equalParts(long size, long partBytes) {
        return LongStream.range(1, size / partBytes)
                .mapToObj(part -> part * partBytes)
                .toList();
    }

    private static List<Long> recordParts(
            StoredFile file, long partBytes, CsvTable table, FieldNames fields, ReadLimits limits) throws IOException {
        List<Long> starts = new ArrayList<>();
        ByteWindow input = new ByteWindow(ByteSource.of(file.open(0)));
        try (CsvFrames frames = new CsvFrames(input, FileRange.WHOLE, table, fields, limits)) {
            long least = partBytes;
            CsvFrame frame;
            while ((frame = frames.next()) != null && !frames.isTired()) {
                if (frame.offset() >= least && file.size() - frame.offset() >= partBytes) {
                    starts.add(frame.offset());
                    least = frame.offset() + partBytes;
                }
            }
            return frames.isTired() ? List.of() : starts;
        }
    }

    private static List<FileRange> between(List<Long> starts) {
        List<FileRange> parts = new ArrayList<>();
        long from = 0;
        for (long start : starts) {
            parts.add(new FileRange(from, start));
            from = start;
        }
        parts.add(new FileRange(from, Long.MAX_VALUE));
        return List.copyOf(parts);
    }
}
