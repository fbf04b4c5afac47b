package org.roznamcha.page.source;

/**
 * A part of a file: the records that begin in {@code [from, to)}, in bytes of the file as stored. Formats that cannot be entered in the
 * middle belong as a whole to the part that begins the file; the others hold nothing then. A part of a table begins with a record.
 */
public record FileRange(long from, long to) {

    /** All of a file. */
    public static final FileRange WHOLE = new FileRange(0, Long.MAX_VALUE);

    public FileRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("Cannot read bytes " + from + " to " + to + ": the range is empty");
        }
    }
}
