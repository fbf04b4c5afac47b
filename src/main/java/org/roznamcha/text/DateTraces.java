package org.roznamcha.text;

/**
 * Tells at a glance that a text names no date: true of most lines, and found out without cutting them into tokens.
 *
 * <p>A date needs the name of a month, a weekday, a day counted from today, or a word such as قبل; or a unit of time behind a word such
 * as گزشتہ; or digits parted by a slash, a dash or a dot. What the grammar then makes of it is another matter.
 */
final class DateTraces {

    private static final int SLOTS = 1 << 10;

    /** The first words of the vocabulary by their {@link String#hashCode}; another word with the same code costs a closer look. */
    private final int[] hashes = new int[SLOTS];

    private final int[] kinds = new int[SLOTS];
    private final int telling;
    private final int direction;
    private final int unit;

    /**
     * @param telling kinds of words without which there is no date in words
     * @param direction the kind that makes a date together with {@code unit}
     */
    DateTraces(int telling, int direction, int unit) {
        this.telling = telling;
        this.direction = direction;
        this.unit = unit;
    }

    void add(String firstWord, int kind) {
        int slot = slot(firstWord.hashCode());
        hashes[slot] = firstWord.hashCode();
        kinds[slot] |= kind;
    }

    /** Whether a date may stand in a text. */
    boolean in(String key) {
        int hash = 0;
        int before = 0;
        char last = ' ';
        for (int i = 0; i <= key.length(); i++) {
            char c = i < key.length() ? key.charAt(i) : ' ';
            if (Tokenizer.WORD_PARTS.contains(c)) {
                hash = 31 * hash + c;
            } else {
                if (hash != 0) {
                    int found = kinds[slot(hash)];
                    if ((found & telling) != 0 || ((found & unit) != 0 && (before & direction) != 0)) {
                        return true;
                    }
                    before = found;
                    hash = 0;
                }
                if (isDigit(last) && (c == '/' || c == '-' || c == '.') && isDigitAt(key, i + 1)) {
                    return true;
                }
            }
            last = c;
        }
        return false;
    }

    /** Where a word has its place, or would have it. */
    private int slot(int hash) {
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        while (kinds[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private static boolean isDigitAt(String key, int index) {
        return index < key.length() && isDigit(key.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
