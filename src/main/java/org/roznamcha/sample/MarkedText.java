package org.roznamcha.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A text whose entity mentions are marked as {@code [[English label|surface]]}, demonyms as {@code [[English label!|surface]]}.
 *
 * @param segments the text in order, cut at the marks
 */
public record MarkedText(List<Segment> segments) {

    /**
     * A stretch of text.
     *
     * @param text what a reader sees
     * @param label English label of the entity it names, with a final {@code !} for a demonym; null outside of mentions
     */
    public record Segment(String text, @Nullable String label) {}

    /**
     * A mention that the text was written with.
     *
     * @param start first UTF-16 unit
     * @param end unit after the last
     * @param surface the text between
     * @param label English label of the entity
     * @param demonym whether the surface is a demonym such as روسی
     */
    public record Planted(int start, int end, String surface, String label, boolean demonym) {}

    public MarkedText {
        segments = List.copyOf(segments);
    }

    public static MarkedText parse(String marked) {
        List<Segment> segments = new ArrayList<>();
        int position = 0;
        for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", position)) {
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf("]]", open);
            if (bar < 0 || close < bar) {
                throw new IllegalArgumentException(
                        "Cannot read the mark at '" + marked.substring(open) + "': write it as [[Label|surface]]");
            }
            segments.add(new Segment(marked.substring(position, open), null));
            segments.add(new Segment(marked.substring(bar + 1, close), marked.substring(open + 2, bar)));
            position = close + 2;
        }
        segments.add(new Segment(marked.substring(position), null));
        return new MarkedText(segments);
    }

    /** The same marks over a text with another spelling. */
    public MarkedText map(UnaryOperator<String> spelling) {
        return new MarkedText(segments.stream()
                .map(segment -> new Segment(spelling.apply(segment.text()), segment.label()))
                .toList());
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(segment.text()));
        return text.toString();
    }

    /** The mentions, their offsets moved by {@code offset}. */
    public List<Planted> mentions(int offset) {
        List<Planted> mentions = new ArrayList<>();
        int position = offset;
        for (Segment segment : segments) {
            int end = position + segment.text().length();
            String label = segment.label();
            if (label != null) {
                boolean demonym = label.endsWith("!");
                String name = demonym ? label.substring(0, label.length() - 1) : label;
                mentions.add(new Planted(position, end, segment.text(), name, demonym));
            }
            position = end;
        }
        return List.copyOf(mentions);
    }
}
