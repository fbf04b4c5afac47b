package org.roznamcha.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units.
 *
 * @param start index of the first unit, 0 or more
 * @param end index after the last unit, {@code start} or more
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    /** The part of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
