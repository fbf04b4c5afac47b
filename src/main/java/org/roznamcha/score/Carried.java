package org.roznamcha.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roznamcha.text.UrduText;

/**
 * Carries offsets of a planted field over to the text that was found for it: line by line, each from where it stands in that text, however
 * that is broken into lines. What the display form repairs is repaired here too, since a planted line is as its page spells it.
 */
final class Carried {

    /** A line whose end was lost is found by so many characters of its beginning. */
    private static final int BEGINNING = 24;

    private final List<String> lines;
    private final int[] starts;
    private final int[] targets;
    private final int length;

    /**
     * Finds each line.
     *
     * @param lines of the planted field; its offsets count one line feed between two
     * @param found the field in display form; null for none
     */
    Carried(List<String> lines, @Nullable String found) {
        this.lines = List.copyOf(lines);
        this.starts = new int[lines.size()];
        this.targets = new int[lines.size()];
        String inOneLine = found == null ? null : found.replace('\n', ' ');
        int at = 0;
        int searched = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += lines.get(i).length() + 1;
            String line = UrduText.displayOf(lines.get(i));
            targets[i] = inOneLine == null ? -1 : target(line, inOneLine, searched);
            searched = Math.max(searched, targets[i]);
        }
        this.length = at;
    }

    private static int target(String line, String found, int from) {
        int whole = found.indexOf(line, from);
        if (whole >= 0 || line.length() <= BEGINNING) {
            return whole;
        }
        return found.indexOf(line.substring(0, BEGINNING), from);
    }

    /** Whether the field reaches that far. */
    boolean holds(int offset) {
        return offset < length;
    }

    /** The same place in the found text; below 0, and different for different offsets, where its line does not stand there. */
    int offset(int planted) {
        int line = starts.length - 1;
        while (line > 0 && starts[line] > planted) {
            line--;
        }
        if (targets[line] < 0) {
            return -1 - planted;
        }
        String before = lines.get(line).substring(0, planted - starts[line]);
        return targets[line] + UrduText.displayOf(before).length();
    }
}
