package org.roznamcha.text;

/**
 * Tells at a glance that a text names no date: true of most lines, and found out without cutting them into tokens.
 *
 * <p>A date needs the name of a month, a weekday, a day counted from today, or a word such as قبل; or a unit of time behind a word such
 * as گزشتہ; or three groups of digits parted by one slash, dash or dot each, with or without spaces. What the grammar then makes of it is another matter.
 */
final class DateTraces {

    private static final int SLOTS = 1 << 10;

    /** Two groups of digits with a separator behind each; the third makes it a chain. */
    private static final int THREE_GROUPS = 4;

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

    /** The kinds of the names that begin with a word of this hash code, and perhaps those of another word. */
    int kinds(int hash) {
        return kinds[slot(hash)];
    }

    /**
     * Whether a date may stand in a text.
     *
     * @param display its display form; what it leaves out and folds on the way to its key is left out and folded here
     */
    boolean in(String display) {
        Reading reading = new Reading();
        for (int i = 0; i < display.length(); i++) {
            char c = display.charAt(i);
            char folded = KeyFolding.folded(c);
            if (folded != KeyFolding.DELETED && reading.meets(c, folded)) {
                return true;
            }
        }
        return reading.endsWord();
    }

    /** What has been read of a text. */
    private final class Reading {

        private int word;
        private int before;
        private char last = ' ';
        private int digits;
        private char mark = ' ';

        /** Whether a date may end before or at a character. */
        boolean meets(char c, char folded) {
            boolean parted = KeyFolding.partsWords(last) && UrduLetters.isLetter(c);
            last = c;
            if (Tokenizer.WORD_PARTS.contains(folded)) {
                boolean met = parted && endsWord();
                digits = 0;
                word = 31 * word + folded;
                return met;
            }
            digits = digits(digits, folded, folded == mark);
            mark = isSeparator(folded) ? folded : mark;
            return digits > THREE_GROUPS || endsWord();
        }

        /** Whether the word that ends here shows a date. */
        boolean endsWord() {
            if (word == 0) {
                return false;
            }
            int found = kinds(word);
            boolean shown = (found & telling) != 0 || ((found & unit) != 0 && (before & direction) != 0);
            before = found;
            word = 0;
            return shown;
        }
    }

    /**
     * How far a chain such as 18/02/2026 has been read: one more with each group of digits and each separator.
     *
     * @param read how far before this character
     * @param sameMark whether it is the separator before it
     */
    private static int digits(int read, char c, boolean sameMark) {
        if (c == ' ') {
            return read;
        }
        boolean group = read % 2 == 1;
        if (isDigit(c)) {
            return group ? read : read + 1;
        }
        if (!group || !isSeparator(c)) {
            return 0;
        }
        return read == 1 || sameMark ? read + 1 : 2;
    }

    /** Where a word has its place, or would have it. */
    private int slot(int hash) {
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        while (kinds[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '-' || c == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
