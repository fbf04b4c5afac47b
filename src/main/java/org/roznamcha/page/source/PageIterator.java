package org.roznamcha.page.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.PageRecord;

/** A reader as an iterator; reads only when asked, and closes the reader at its end. */
final class PageIterator implements Iterator<PageRecord> {

    private final PageReader reader;
    private @Nullable PageRecord ahead;
    private boolean ended;

    PageIterator(PageReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = read();
        }
        return ahead != null;
    }

    @Override
    public PageRecord next() {
        PageRecord record = hasNext() ? ahead : null;
        if (record == null) {
            throw new NoSuchElementException("No page record is left");
        }
        ahead = null;
        return record;
    }

    private @Nullable PageRecord read() {
        try {
            PageRecord record = reader.next();
            if (record == null) {
                ended = true;
                reader.close();
            }
            return record;
        } catch (IOException failure) {
            ended = true;
            closeAfter(failure);
            throw new UncheckedIOException(failure);
        }
    }

    private void closeAfter(IOException failure) {
        try {
            reader.close();
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }
}
