package org.roznamcha.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.roznamcha.conf.Settings;
import org.roznamcha.page.PageRecord;
import org.roznamcha.page.source.PageReader;
import org.roznamcha.page.source.PageReaders;

/**
 * The records of some files, or parts of files, as rows, each closed by a row that counts them. Holds one record at a time. A file that
 * cannot be read at all fails the task: that is a broken environment, not bad input.
 */
final class FileRecords implements Iterator<Row> {

    private final Iterator<FilePart> parts;
    private final Configuration hadoop;
    private final ReadingOptions options;
    private final LongAccumulator progress;
    private @Nullable FilePart part;
    private @Nullable PageReader reader;
    private @Nullable Row next;

    FileRecords(Iterator<FilePart> parts, Configuration hadoop, Settings.Input settings, LongAccumulator progress) {
        this.parts = parts;
        this.hadoop = hadoop;
        this.progress = progress;
        this.options = ReadingOptions.of(settings);
        TaskContext task = TaskContext.get();
        if (task != null) {
            // A task that fails or stops early leaves a file open otherwise.
            TaskCompletionListener whenDone = context -> close();
            var unused = task.addTaskCompletionListener(whenDone);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = java.util.Objects.requireNonNull(next);
        next = null;
        return row;
    }

    private @Nullable Row advance() {
        FilePart current = part;
        try {
            PageReader open = reader;
            if (open == null || current == null) {
                if (!parts.hasNext()) {
                    return null;
                }
                current = parts.next();
                part = current;
                open = open(current);
                reader = open;
            }
            PageRecord record = open.next();
            if (record != null) {
                progress.add(1);
                return RecordSchema.toRow(record);
            }
            Row end = RecordSchema.end(current.file(), open.records());
            close();
            return end;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read "
                            + (current == null ? "the input" : current.file().path()) + ": " + e.getMessage(),
                    e);
        }
    }

    private PageReader open(FilePart opened) throws IOException {
        return PageReaders.open(
                new HadoopFile(opened.file(), hadoop), opened.range(), options.fields(), options.limits());
    }

    private void close() {
        PageReader open = reader;
        reader = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
