package org.roznamcha.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The lines of one host that repeat across its pages.
 *
 * <p>A page loses the repeated lines with which it begins and those with which it ends, as far as they follow each other
 * without a line of its own between them. So removing with few lines known and again with more gives what removing with all
 * of them at once would have given: when a line became known does not matter.
 *
 * @param head keys of lines that repeat at the beginning
 * @param tail keys of lines that repeat at the end
 */
public record RepeatedLines(Set<Long> head, Set<Long> tail) implements Serializable {

    public static final RepeatedLines NONE = new RepeatedLines(Set.of(), Set.of());

    public RepeatedLines {
        head = Set.copyOf(head);
        tail = Set.copyOf(tail);
    }

    /** Whether a line at an end is one of them, by its {@link EdgeLines#key}. */
    public boolean contains(Edge edge, long key) {
        return at(edge).contains(key);
    }

    /** Whether a body loses any: it does when its first line is one at the beginning, or its last one at the end. */
    public boolean shorten(long firstKey, long lastKey) {
        return head.contains(firstKey) || tail.contains(lastKey);
    }

    private Set<Long> at(Edge edge) {
        return switch (edge) {
            case HEAD -> head;
            case TAIL -> tail;
        };
    }

    /**
     * What is left of a body.
     *
     * @param text lines that stay, as they stood
     * @param removed lines that go, in page order
     */
    public record Rest(String text, List<EdgeLine> removed) {

        public Rest {
            removed = List.copyOf(removed);
        }
    }

    /**
     * Removes them from a body.
     *
     * @param text display form, a line feed between paragraphs
     */
    public Rest removeFrom(String text) {
        String[] lines = EdgeLines.lines(text);
        List<EdgeLine> removed = new ArrayList<>();
        int start = 0;
        while (start < lines.length && isRepeated(Edge.HEAD, lines[start])) {
            removed.add(edgeLine(Edge.HEAD, lines[start++]));
        }
        int end = lines.length;
        int kept = removed.size();
        while (end > start && isRepeated(Edge.TAIL, lines[end - 1])) {
            removed.add(kept, edgeLine(Edge.TAIL, lines[--end]));
        }
        return new Rest(String.join("\n", Arrays.asList(lines).subList(start, end)), removed);
    }

    private boolean isRepeated(Edge edge, String line) {
        return !at(edge).isEmpty() && at(edge).contains(EdgeLines.key(line));
    }

    private static EdgeLine edgeLine(Edge edge, String line) {
        String form = EdgeLines.form(line);
        return new EdgeLine(edge, Hashes.hash64(form), form);
    }
}
