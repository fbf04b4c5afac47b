package org.roznamcha.page.extract;

/** The headlines and dates of other articles below the body. Used by one thread. */
final class LaterStories {

    /** A linked line of as many words is the headline of another article. */
    private static final int HEADLINE_WORDS = 4;

    private final Sorting sorting;
    private final int bodyEnd;
    private int listFrom = -1;

    LaterStories(Sorting sorting, int bodyEnd) {
        this.sorting = sorting;
        this.bodyEnd = bodyEnd;
    }

    /**
     * Index after the lines below the body that may sign it: those of another article begin with its headline.
     *
     * @param blocks how many lines may be asked
     */
    int signedEnd(int blocks) {
        int end = bodyEnd;
        while (end < Math.min(bodyEnd + blocks, sorting.size()) && !isHeadline(end)) {
            end++;
        }
        return end;
    }

    /** Whether a day alone stands right below the body, where texts are signed, and above no headline of another article. */
    boolean isSignature(int index) {
        return index == bodyEnd
                && sorting.isDateLine(index)
                && (index + 1 == sorting.size() || !isLinked(sorting.block(index + 1)));
    }

    private static boolean isLinked(Block block) {
        return block.isMostlyLink() && block.words() >= HEADLINE_WORDS;
    }

    private boolean isHeadline(int index) {
        Block block = sorting.block(index);
        return isLinked(block) && block.isHeading();
    }

    /** Whether a date below the body is one of several labelled ones, each below the headline of another article. */
    boolean isListed(int index) {
        if (listFrom < 0) {
            listFrom = listFrom();
        }
        return index >= listFrom;
    }

    /** The first linked headline below the body with two labelled dates or more below it; the number of blocks without such a list. */
    private int listFrom() {
        int headline = sorting.size();
        int labelled = 0;
        for (int i = bodyEnd; i < sorting.size() && labelled < 2; i++) {
            Block block = sorting.block(i);
            boolean linked = isLinked(block);
            headline = linked ? Math.min(headline, i) : headline;
            boolean date = i > headline && block.text().length() <= VisibleDates.MAX_LINE_CHARS;
            labelled += date && VisibleDates.isLabelled(block.text()) ? 1 : 0;
        }
        return labelled < 2 ? sorting.size() : headline;
    }
}
