package org.roznamcha.document;

import java.util.Arrays;

/** Finds the row of a run of letters: a fixed hash table without boxing. */
final class GramTable {

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    /** Bits of a slot that hold the row; the others hold bits of the run's hash, so that most misses end there. */
    private static final int ROW_BITS = 22;

    private static final int ROW_MASK = (1 << ROW_BITS) - 1;
    private static final int EMPTY = -1;

    private final long[] grams;
    private final int[] slots;

    /**
     * @param grams the runs, each once and fewer than 2²² of them; its place is its row. Not copied: must not change.
     */
    GramTable(long[] grams) {
        this.grams = grams;
        int count = grams.length;
        // At most two thirds full, and small enough to stay close to the processor.
        this.slots = new int[2 * Integer.highestOneBit(Math.max(1, count + count / 2))];
        Arrays.fill(slots, EMPTY);
        for (int row = 0; row < count; row++) {
            long hash = grams[row] * GOLDEN_RATIO;
            int slot = (int) (hash >>> 32) & (slots.length - 1);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = mark(hash) | row;
        }
    }

    /** The row of the run; -1 when it is not in the table. */
    int row(long gram) {
        int mark = mark(gram * GOLDEN_RATIO);
        int slot = slot(gram);
        int found = slots[slot];
        while (found != EMPTY) {
            if ((found & ~ROW_MASK) == mark && grams[found & ROW_MASK] == gram) {
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
