package org.roznamcha.page.extract;

import org.jspecify.annotations.Nullable;

/**
 * The parts of one page after every block has been sorted; dates are read from it afterwards.
 *
 * @param sorting every block and its fate
 * @param titleIndex the block that shows the title; -1 when the title stands nowhere in the text
 * @param title the chosen title
 * @param deck the standfirst
 * @param section the section name
 * @param author the byline
 */
record ArticleParts(
        Sorting sorting,
        int titleIndex,
        @Nullable String title,
        @Nullable String deck,
        @Nullable String section,
        @Nullable String author) {

    /** The first body block; the number of blocks when there is no body. */
    int bodyStart() {
        int i = 0;
        while (i < sorting.size() && !sorting.isBody(i)) {
            i++;
        }
        return i;
    }

    /** Index after the last body block; 0 when there is no body. */
    int bodyEnd() {
        int i = sorting.size();
        while (i > 0 && !sorting.isBody(i - 1)) {
            i--;
        }
        return i;
    }

    /** The place in the first body paragraph's opening. */
    @Nullable
    String place() {
        int start = bodyStart();
        return start < sorting.size() ? PlaceLines.place(sorting.block(start).text()) : null;
    }
}
