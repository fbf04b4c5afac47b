package org.roznamcha.document;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * What each known run and word adds to the sums of all languages, laid out so that a look at it takes one line of the processor's cache.
 *
 * <p>A row has 16 bits for each language. It stands where the hash of its run leads, or behind it, and begins with the run itself:
 * letters are numbered, so that four of them fill the upper half of a {@code long}, whose lower half holds the first two languages. That
 * a run is not known, which most questions come to, is nearly always told by a table of single bits that stays close to the processor.
 * Rows of words, which are too long for that, stand behind those of runs and are found by {@link GramTable}.
 */
final class GramWeights {

    private static final int GOLDEN_RATIO = 0x9E3779B9;

    /** Languages to a {@code long}. */
    private static final int LANES = 4;

    /** Lanes that the run takes of the first {@code long} of a row. */
    private static final int RUN_LANES = 2;

    private static final long WITHOUT_RUN = 0xFFFFFFFFL;
    private static final int LANE = 0xFFFF;

    /** Bits of the table of known runs for each row. */
    private static final int BITS_PER_ROW = 4;

    /** So many rows add up to less than a lane holds, if no weight has more than 10 bits. */
    private static final int MOST_PENDING = 64;

    /** The number of each letter, 0 for those of no run. */
    private final byte[] letters = new byte[Character.MAX_VALUE + 1];

    private final int languages;
    private final int width;
    private final long[] rows;
    private final int rowShift;
    private final long[] known;
    private final int knownShift;
    private final GramTable words;
    private final int firstWord;

    /**
     * @param grams packed runs and words, each once
     * @param languages how many, at least 1
     * @param weights 0 to 1023 by the place of a run or word and of a language
     * @throws IllegalArgumentException if there are more than 255 different letters
     */
    GramWeights(long[] grams, int languages, IntBinaryOperator weights) {
        long[] runs =
                Arrays.stream(grams).filter(gram -> !LetterGrams.isWord(gram)).toArray();
        long[] wholeWords = Arrays.stream(grams).filter(LetterGrams::isWord).toArray();
        this.languages = languages;
        this.width = 1 + lane(languages - 1) / LANES;
        int places = 2 * Integer.highestOneBit(Math.max(1, runs.length + runs.length / 2));
        this.firstWord = places;
        this.rows = new long[(places + wholeWords.length) * width];
        this.rowShift = Integer.SIZE - Integer.numberOfTrailingZeros(places);
        this.known = new long[Math.max(1, places * BITS_PER_ROW / Long.SIZE)];
        this.knownShift = rowShift - Integer.numberOfTrailingZeros(BITS_PER_ROW);
        this.words = new GramTable(wholeWords);
        number(runs);
        for (int i = 0; i < grams.length; i++) {
            int row = LetterGrams.isWord(grams[i]) ? firstWord + words.row(grams[i]) : place(numbered(grams[i]));
            for (int language = 0; language < languages; language++) {
                int lane = lane(language);
                rows[row * width + lane / LANES] |=
                        (long) weights.applyAsInt(i, language) << (Short.SIZE * (lane % LANES));
            }
        }
    }

    /** The lane of a language, counted from the lowest of a row's first {@code long}. */
    private static int lane(int language) {
        return language < RUN_LANES ? language : language + RUN_LANES;
    }

    private void number(long[] runs) {
        int count = 0;
        for (long run : runs) {
            for (long rest = run; rest != 0; rest >>>= Character.SIZE) {
                if (letters[(char) rest] == 0) {
                    letters[(char) rest] = (byte) ++count;
                }
            }
        }
        if (count > 0xFF) {
            throw new IllegalArgumentException("Cannot hold the runs of " + count + " letters, only of 255");
        }
    }

    /** A run in numbers of letters, 8 bits each. */
    private int numbered(long run) {
        int numbered = 0;
        for (int at = Long.SIZE - Character.SIZE; at >= 0; at -= Character.SIZE) {
            numbered = numbered << Byte.SIZE | letter((char) (run >>> at));
        }
        return numbered;
    }

    private int letter(char unit) {
        return letters[unit] & 0xFF;
    }

    /** Gives a run its row. */
    private int place(int run) {
        int row = row(run);
        while (run(row) != 0) {
            row = next(row);
        }
        rows[row * width] = (long) run << Integer.SIZE;
        int bit = bit(run);
        known[bit >> 6] |= 1L << bit;
        return row;
    }

    private int row(int run) {
        return (run * GOLDEN_RATIO) >>> rowShift;
    }

    private int next(int row) {
        return row + 1 == firstWord ? 0 : row + 1;
    }

    private int run(int row) {
        return (int) (rows[row * width] >>> Integer.SIZE);
    }

    private int bit(int run) {
        return (run * GOLDEN_RATIO) >>> knownShift;
    }

    /** 1 for a run that may be known, else 0. */
    private int mayKnow(int run) {
        int bit = bit(run);
        return (int) (known[bit >> 6] >>> bit) & 1;
    }

    /** The longest end of a run that may be known, its last letter if nothing else. Without branches, which no processor could foresee. */
    private int longest(int run) {
        int longest = run & 0xFF;
        for (int letters = 2; letters <= LetterGrams.MAXIMUM_LENGTH; letters++) {
            int end = run & (-1 >>> (Integer.SIZE - Byte.SIZE * letters));
            int may = -mayKnow(end);
            longest = (end & may) | (longest & ~may);
        }
        return longest;
    }

    /** A run without its first letter; 0 when that leaves none. */
    private static int shorter(int run) {
        int above = Integer.numberOfLeadingZeros(run) & -Byte.SIZE;
        return run & ((1 << (Integer.SIZE - Byte.SIZE - above)) - 1);
    }

    /** Adds up the rows of the longest known runs and of the known words of one text, four languages in one addition. */
    final class Sums {

        private final int[] sums = new int[languages];
        private final int[] waiting = new int[MOST_PENDING];
        private final int[] rowsOfWaiting = new int[MOST_PENDING];
        private final int[] met = new int[MOST_PENDING];
        private final int[] found = new int[MOST_PENDING];
        private int run = letter(LetterGrams.SPACE);
        private int pending;
        private int count;
        private int added;

        /** Takes in what {@link LetterGrams#forEachLongest} passes on, in its order. */
        void add(long gram) {
            if (LetterGrams.isWord(gram)) {
                int word = words.row(gram);
                if (word >= 0) {
                    found[count++] = (firstWord + word) * width;
                }
            } else {
                run = run << Byte.SIZE | letter((char) gram);
                waiting[pending] = longest(run);
                pending += waiting[pending] == 0 ? 0 : 1;
            }
            if (pending + count == MOST_PENDING) {
                empty();
            }
        }

        /** The sum for each language. */
        int[] sums() {
            empty();
            return sums;
        }

        /** How many rows were added up. */
        int added() {
            return added;
        }

        private void empty() {
            while (pending > 0) {
                find();
            }
            for (int group = 0; group < width; group++) {
                addGroup(group);
            }
            added += count;
            count = 0;
        }

        /**
         * Looks up those that wait; what is not known after all waits on as the next shorter run. The rows are all fetched before any is
         * looked at: so the processor waits for its memory once and not for each.
         */
        private void find() {
            for (int i = 0; i < pending; i++) {
                rowsOfWaiting[i] = row(waiting[i]);
                met[i] = run(rowsOfWaiting[i]);
            }
            int left = 0;
            for (int i = 0; i < pending; i++) {
                int row = rowsOfWaiting[i];
                int there = met[i];
                while (there != waiting[i] && there != 0) {
                    row = next(row);
                    there = run(row);
                }
                if (there != 0) {
                    found[count++] = row * width;
                } else {
                    waiting[left] = longest(shorter(waiting[i]));
                    left += waiting[left] == 0 ? 0 : 1;
                }
            }
            pending = left;
        }

        private void addGroup(int group) {
            long used = group == 0 ? WITHOUT_RUN : -1;
            long total = 0;
            for (int i = 0; i < count; i++) {
                total += rows[found[i] + group] & used;
            }
            for (int lane = 0; lane < LANES; lane++) {
                int language = group * LANES + lane - (group == 0 ? 0 : RUN_LANES);
                if (language < languages && (group > 0 || lane < RUN_LANES)) {
                    sums[language] += (int) (total >>> (Short.SIZE * lane)) & LANE;
                }
            }
        }
    }
}
