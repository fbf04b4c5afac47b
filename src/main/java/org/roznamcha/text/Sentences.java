package org.roznamcha.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into sentences.
 *
 * <p>A sentence ends at ۔ ؟ ? ! and at a full stop that is no part of a number, an abbreviation, an address or an ellipsis;
 * quotes and brackets that close behind the mark belong to it. A line feed always ends one. Dotted initials (ایم۔ اے۔ پاس)
 * do not end one, nor does the stop behind the number of a list entry.
 */
public final class Sentences {

    private static final int LONGEST_LIST_NUMBER = 3;
    private static final UnitSet BREAKS = UnitSet.of(c -> c == '\n' || EndMarks.isMark((char) c));

    private final String display;
    private final @Nullable List<Span> spans;
    private int ended;

    /** @param spans takes the sentences in; null where they are only counted */
    private Sentences(String display, @Nullable List<Span> spans) {
        this.display = display;
        this.spans = spans;
    }

    /** The sentences of a text in order, as display spans without the white space around them; headlines and other lines
     * without an end mark included. */
    public static List<Span> split(UrduText text) {
        List<Span> spans = new ArrayList<>();
        new Sentences(text.display(), spans).run();
        return List.copyOf(spans);
    }

    /**
     * How many sentences of prose a text has: those that close with an end mark. A line without one is a headline, a
     * subheading or a list entry, and counts for nothing.
     */
    public static int count(UrduText text) {
        return new Sentences(text.display(), null).run().ended;
    }

    private Sentences run() {
        int start = 0;
        int i = 0;
        while (i < display.length()) {
            char c = display.charAt(i);
            if (!BREAKS.contains(c)) {
                i++;
            } else if (c == '\n') {
                add(start, i, false);
                start = ++i;
            } else {
                int end = EndMarks.runEnd(display, i);
                if (!isListNumber(start, i) && EndMarks.endsSentence(display, i, end)) {
                    end = EndMarks.closersEnd(display, end);
                    add(start, end, true);
                    start = end;
                }
                i = end;
            }
        }
        add(start, display.length(), false);
        return this;
    }

    /** Whether nothing but a number stands before a mark, as in {@code 6۔} at the head of a list entry. */
    private boolean isListNumber(int start, int mark) {
        int from = start;
        while (from < mark && isSpace(display.charAt(from))) {
            from++;
        }
        boolean lineStart = start == 0 || display.charAt(start - 1) == '\n';
        int to = from;
        while (to < mark && to - from <= LONGEST_LIST_NUMBER && Character.isDigit(display.charAt(to))) {
            to++;
        }
        return lineStart && to == mark && to > from;
    }

    /** A span is kept when it has a letter or a digit; a stray mark is no sentence. */
    private void add(int start, int end, boolean marked) {
        int from = start;
        int to = end;
        while (from < to && isSpace(display.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(display.charAt(to - 1))) {
            to--;
        }
        if (isSpoken(from, to)) {
            if (spans != null) {
                spans.add(new Span(from, to));
            }
            ended += marked ? 1 : 0;
        }
    }

    private boolean isSpoken(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = display.charAt(i);
            boolean letter = Character.isHighSurrogate(c)
                    ? Character.isLetterOrDigit(display.codePointAt(i))
                    : UnitSet.LETTERS_AND_DIGITS.contains(c);
            if (letter) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == UrduLetters.ZERO_WIDTH_NON_JOINER;
    }
}
