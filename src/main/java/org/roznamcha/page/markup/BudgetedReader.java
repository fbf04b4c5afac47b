package org.roznamcha.page.markup;

import java.io.Reader;
import org.roznamcha.page.TimeBudget;

/** A page, handed out in pieces, so that a parser that takes too long is stopped between two of them. */
final class BudgetedReader extends Reader {

    private static final int PIECE_CHARS = 1 << 15;

    private final String content;
    private final int end;
    private final TimeBudget budget;
    private int at;

    BudgetedReader(String content, TimeBudget budget) {
        this.content = content;
        this.end = content.length();
        this.budget = budget;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        budget.check();
        if (at == end) {
            return -1;
        }
        int count = Math.min(Math.min(length, PIECE_CHARS), end - at);
        content.getChars(at, at + count, target, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
