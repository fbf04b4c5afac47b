package org.roznamcha.page.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.PageRecord;

/**
 * The page records of one input file, one at a time, in file order. For one thread only.
 *
 * <p>The promise: after {@link #next} has returned null, {@link #records} equals the number of records it returned before.
 */
public interface PageReader extends Closeable {

    /**
     * The next record, or null after the last one.
     *
     * @throws IOException if the underlying stream fails; bad content never throws, it comes back as {@code Unreadable}
     */
    @Nullable
    PageRecord next() throws IOException;

    /**
     * How many input records have been met so far. Counted where the input is cut into records, before anybody knows what is in them, so
     * that it can be audited against what came out.
     */
    long records();

    /**
     * Records that by their kind never carry a page, and are therefore not input records: WARC {@code warcinfo}, {@code request} and
     * {@code metadata}, each with its count so far.
     */
    SortedMap<String, Long> passedOver();

    /**
     * The remaining records as an iterator that reads ahead by one record, for {@code mapPartitions}. It closes the reader when the last
     * record has been read or reading fails.
     *
     * @throws java.io.UncheckedIOException from the iterator, where {@link #next} would throw an IOException
     */
    default Iterator<PageRecord> asIterator() {
        return new PageIterator(this);
    }
}
