package org.roznamcha.document;

/** Counts hashes without boxing them: open addressing, at most half full. Not thread-safe. */
final class RunCounts {

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final long[] hashes;
    private final int[] times;
    private final int[] places;
    private final int shift;
    private int slot;

    /** @param most how many hashes will be added, at least 1 and at most 2²⁹ */
    RunCounts(int most) {
        int slots = 2 * Integer.highestOneBit(2 * most - 1);
        this.hashes = new long[slots];
        this.times = new int[slots];
        this.places = new int[slots];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
    }

    /**
     * Counts one more.
     *
     * @param place where it stands
     * @return how often the hash has been added by now
     */
    int add(long hash, int place) {
        slot = (int) (((hash ^ (hash >>> 32)) * GOLDEN_RATIO) >>> shift);
        while (times[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        if (times[slot] == 0) {
            hashes[slot] = hash;
            places[slot] = place;
        }
        return ++times[slot];
    }

    /** Where the hash that was last added was added first. */
    int firstPlace() {
        return places[slot];
    }
}
