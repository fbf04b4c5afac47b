package org.roznamcha.document;

import java.util.Arrays;

/** Finds the row of a run of letters: a fixed hash table without boxing. */
final class GramTable {

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    /** Bits of a slot that hold the row; the others hold bits of the run's hash, so that most misses end there. */
    private static final int ROW_BITS = 22;

    private static final int ROW_MASK = (1 << ROW_BITS) - 1;
    private static final int EMPTY = -1;

    private final long[] rows;
    private final int width;
    private final int[] slots;

    /**
     * @param grams the runs, each once and fewer than 2²² of them; its place is its row. Not copied: must not change.
     */
    GramTable(long[] grams) {
        this(grams, 1);
    }

    /**
     * A table of rows that hold more than the run: what is wanted of a row then lies beside it in memory.
     *
     * @param rows one after the other; each begins with its run. Not copied: must not change.
     * @param width of a row
     */
    GramTable(long[] rows, int width) {
        this.rows = rows;
        this.width = width;
        int count = rows.length / width;
        // At most two thirds full, and small enough to stay close to the processor.
        this.slots = new int[2 * Integer.highestOneBit(Math.max(1, count + count / 2))];
        Arrays.fill(slots, EMPTY);
        for (int row = 0; row < count; row++) {
            long hash = rows[row * width] * GOLDEN_RATIO;
            int slot = (int) (hash >>> 32) & (slots.length - 1);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = mark(hash) | row;
        }
    }

    /** The row of the run; -1 when it is not in the table. */
    int row(long gram) {
        return row(gram, slots[slot(gram)]);
    }

    /**
     * Puts the row of each run into {@code found}, -1 for those that are not in the table. The slots are all fetched before any is looked
     * at: so the processor waits for its memory once and not for each.
     */
    void rows(long[] grams, int count, int[] found) {
        for (int i = 0; i < count; i++) {
            found[i] = slots[slot(grams[i])];
        }
        for (int i = 0; i < count; i++) {
            found[i] = row(grams[i], found[i]);
        }
    }

    /** @param first what the run's own slot holds */
    private int row(long gram, int first) {
        int mark = mark(gram * GOLDEN_RATIO);
        int slot = slot(gram);
        int found = first;
        while (found != EMPTY) {
            if ((found & ~ROW_MASK) == mark && rows[(found & ROW_MASK) * width] == gram) {
                return found & ROW_MASK;
            }
            slot = (slot + 1) & (slots.length - 1);
            found = slots[slot];
        }
        return -1;
    }

    private int slot(long gram) {
        return (int) ((gram * GOLDEN_RATIO) >>> 32) & (slots.length - 1);
    }

    /** The hash's top bits where a slot holds them. */
    private static int mark(long hash) {
        return (int) (hash >>> 32) & ~ROW_MASK;
    }
}
