package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Source;
import org.roznamcha.text.DateExpression;

/**
 * The dates in the running text of a body. They are recorded but never used, save one in the dateline that opens the body; so they are
 * looked for only when somebody asks for all hints, or when a hint follows whose place among the others counts. Used by one thread.
 */
final class BodyDates {

    /** Recorded up to this many. */
    static final int MAX = 20;

    /** A dateline inside the first paragraph ends within this many characters. */
    private static final int MAX_OPENING_CHARS = 80;

    private final ArticleParts parts;
    private final List<DateEvidence> hints;
    private final int bodyStart;
    private final List<Integer> unread = new ArrayList<>();
    private int inText;

    /** @param hints what hints are added to, after those that are there */
    BodyDates(ArticleParts parts, List<DateEvidence> hints) {
        this.parts = parts;
        this.hints = hints;
        this.bodyStart = parts.bodyStart();
    }

    /** Takes note of a block of the body, and reads it at once where it may open with a dateline. */
    void add(int index) {
        unread.add(index);
        if (isOpening(index)) {
            read();
        }
    }

    /** Adds the dates of the blocks that have not been read. */
    void read() {
        for (int index : unread) {
            read(index, parts.sorting().block(index).text());
        }
        unread.clear();
    }

    private boolean isOpening(int index) {
        return index == bodyStart && parts.place() != null;
    }

    private void read(int index, String text) {
        for (DateExpression date : inText < MAX ? VisibleDates.find(text) : List.<DateExpression>of()) {
            if (isOpening(index) && isBeforeColon(text, date) && VisibleDates.isDay(date)) {
                hints.add(Stamps.visible(Source.DATELINE, text, date, PublicationDates.PUBLICATION));
            } else if (++inText <= MAX && (date.month() != null || VisibleDates.isRecent(date))) {
                hints.add(Stamps.visible(Source.BODY, text, date, PublicationDates.IN_TEXT));
            }
        }
    }

    private static boolean isBeforeColon(String text, DateExpression date) {
        int colon = text.indexOf(':', date.span().end());
        return colon >= 0 && colon < MAX_OPENING_CHARS;
    }
}
