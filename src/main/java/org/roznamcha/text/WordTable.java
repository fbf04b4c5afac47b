package org.roznamcha.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words by number: finds a word of a text without making a string of it. Immutable.
 */
public final class WordTable {

    /** The number of a word that is not in the table. */
    public static final int NONE = -1;

    private final String[] words;

    /** Numbers of words where their hash codes lead, at most half of them taken. */
    private final int[] slots;

    /** The hash code of the word in each slot: to look at one that is another word costs more. */
    private final int[] hashes;

    private WordTable(Collection<String> words) {
        this.words = words.toArray(String[]::new);
        this.slots = new int[2 * Integer.highestOneBit(Math.max(1, 2 * this.words.length - 1))];
        this.hashes = new int[slots.length];
        Arrays.fill(slots, NONE);
        for (int number = 0; number < this.words.length; number++) {
            int slot = slot(this.words[number].hashCode());
            while (slots[slot] != NONE) {
                slot = next(slot);
            }
            slots[slot] = number;
            hashes[slot] = this.words[number].hashCode();
        }
    }

    /** The number of each token's key. */
    public int[] find(Tokens tokens) {
        int[] numbers = new int[tokens.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = find(tokens, i);
        }
        return numbers;
    }

    /** The number of a token's key; {@link #NONE} when the table does not have it. */
    public int find(Tokens tokens, int index) {
        int hash = tokens.hash(index);
        int slot = slot(hash);
        while (slots[slot] != NONE) {
            if (hashes[slot] == hash && tokens.isKey(index, words[slots[slot]])) {
                return slots[slot];
            }
            slot = next(slot);
        }
        return NONE;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    /** Numbers words in the order in which they come. */
    public static final class Builder {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        /**
         * The number of a word, a new one when it has none.
         *
         * @param word in key form
         */
        public int number(String word) {
            return numbers.merge(word, numbers.size(), (known, unused) -> known);
        }

        public WordTable build() {
            return new WordTable(numbers.keySet());
        }
    }
}
