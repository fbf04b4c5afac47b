package org.roznamcha.document;

import java.util.Arrays;

/** Finds the row of a run of letters: a fixed hash table without boxing. */
final class GramTable {

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int EMPTY = -1;

    private final long[] grams;
    private final int[] slots;

    /** @param grams the runs, each once; its place is its row. Not copied: must not change. */
    GramTable(long[] grams) {
        this.grams = grams;
        this.slots = new int[Integer.highestOneBit(Math.max(1, grams.length)) * 4];
        Arrays.fill(slots, EMPTY);
        for (int row = 0; row < grams.length; row++) {
            slots[slot(grams[row])] = row;
        }
    }

    /** The row of the run; -1 when it is not in the table. */
    int row(long gram) {
        return slots[slot(gram)];
    }

    /** The slot that holds the run, or the empty one where it would be. */
    private int slot(long gram) {
        int slot = (int) ((gram * GOLDEN_RATIO) >>> 32) & (slots.length - 1);
        while (slots[slot] != EMPTY && grams[slots[slot]] != gram) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
