package org.roznamcha.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.UrduText;

/**
 * What one page says about the lines that may repeat across its host: which lines stand near the ends of its body, and which
 * text they stand in. Both follow from the body as extracted alone, so that they can be counted in any order.
 */
public final class EdgeLines {

    /** Lines counted from each end. In news, paragraphs that follow-up stories copy stand further inside. */
    public static final int WINDOW = 5;

    /** Longer lines are prose: of a thousand paragraphs of news one is longer. */
    static final int LONGEST = 500;

    private EdgeLines() {}

    /**
     * The lines near the ends of a body, each once for an end. Each line is near one end at most, and the middle one of three
     * near neither; so a body of one line has none.
     *
     * @param text body, a line feed between paragraphs
     */
    public static List<EdgeLine> of(UrduText text) {
        return of(text, null);
    }

    /**
     * The same without the dateline: that the place of many reports is one and the same does not make it less theirs.
     *
     * @param placeLine place in the dateline; null without one
     */
    public static List<EdgeLine> of(UrduText text, @Nullable String placeLine) {
        String[] lines = lines(text.key());
        List<EdgeLine> found = new ArrayList<>();
        for (int i = 0; i < Math.min(WINDOW, lines.length / 2); i++) {
            add(found, Edge.HEAD, lines[i].strip());
            add(found, Edge.TAIL, lines[lines.length - 1 - i].strip());
        }
        if (placeLine != null) {
            String place = form(placeLine);
            found.removeIf(line -> line.edge() == Edge.HEAD && line.line().contains(place));
        }
        return found;
    }

    private static void add(List<EdgeLine> found, Edge edge, String form) {
        if (!form.isEmpty() && form.length() <= LONGEST) {
            EdgeLine line = new EdgeLine(edge, Hashes.hash64(form), form);
            if (!found.contains(line)) {
                found.add(line);
            }
        }
    }

    /**
     * The text that a page's lines stand in, as one number: the smallest shingle of its longest line. Texts that are alike mostly
     * have the same one, so ten copies of a story count for one or two, however lightly each was edited; and so do pages whose
     * longest line is the one that they share.
     *
     * @return empty for a text without letters
     */
    public static OptionalLong context(UrduText text) {
        return Shingles.least(line(text.key(), longestLine(text.display())).strip());
    }

    /** The number of the longest line, of equals the first. */
    private static int longestLine(String text) {
        int longest = 0;
        int most = -1;
        int start = 0;
        for (int number = 0; start <= text.length(); number++) {
            int end = lineEnd(text, start);
            if (end - start > most) {
                most = end - start;
                longest = number;
            }
            start = end + 1;
        }
        return longest;
    }

    private static String line(String text, int number) {
        int start = 0;
        for (int i = 0; i < number; i++) {
            start = lineEnd(text, start) + 1;
        }
        return text.substring(start, lineEnd(text, start));
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** The hash of a line's key form: XXH3 64 bit, seed 0, over UTF-8. */
    public static long key(String line) {
        return Hashes.hash64(form(line));
    }

    /** The {@link #key} of the line that a text begins with. */
    public static long firstKey(UrduText text) {
        int end = text.key().indexOf('\n');
        return Hashes.hash64((end < 0 ? text.key() : text.key().substring(0, end)).strip());
    }

    /** The {@link #key} of the line that a text ends with. */
    public static long lastKey(UrduText text) {
        return Hashes.hash64(
                text.key().substring(text.key().lastIndexOf('\n') + 1).strip());
    }

    static String[] lines(String text) {
        return text.split("\n", -1);
    }

    static String form(String line) {
        return UrduText.keyOf(line).strip();
    }
}
