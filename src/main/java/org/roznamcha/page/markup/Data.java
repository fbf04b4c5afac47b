package org.roznamcha.page.markup;

/** What stands in a script, a style or the like: for programs, not for readers. */
public final class Data extends Run {
    Data(char[] page, int from, int to) {
        super(page, from, to, false);
    }
}
