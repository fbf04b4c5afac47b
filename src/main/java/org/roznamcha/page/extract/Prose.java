package org.roznamcha.page.extract;

import org.roznamcha.text.UnitSet;

/** What tells running text from headlines and menus: length and end marks. */
final class Prose {

    /** Words of the shortest sentence that counts as running text when it closes with an end mark. */
    private static final int MIN_CLOSED_WORDS = 7;

    /** A line this long with an end mark inside is running text even if its last sentence is cut. */
    private static final int MIN_OPEN_CHARS = 120;

    /** A line this long is running text even without any end mark: no headline is. */
    private static final int MIN_UNMARKED_CHARS = 220;

    private static final String END_MARKS = "۔.؟?!…。！？।॥";
    private static final String SENTENCE_MARKS = "۔؟.?!。！？।";
    private static final String CLOSERS = "\"'”“’‘„»«›‹)]」』）";

    private static final char FIRST_KANA = '\u3040';
    private static final char LAST_KANA = '\u30FF';

    private Prose() {}

    static boolean isProse(String text) {
        return text.length() >= MIN_UNMARKED_CHARS || isProse(text, words(text));
    }

    /** @param words how many the text has */
    static boolean isProse(String text, int words) {
        if (text.length() >= MIN_UNMARKED_CHARS) {
            return true;
        }
        if (endsSentence(text)) {
            return words >= MIN_CLOSED_WORDS;
        }
        return text.length() >= MIN_OPEN_CHARS && (sentenceEnds(text) > 0 || text.endsWith(":"));
    }

    /** Whether the last character, closing quotes and brackets aside, ends a sentence. Old pages type a hyphen for ۔. */
    static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        if (last < 1) {
            return false;
        }
        char mark = text.charAt(last);
        return END_MARKS.indexOf(mark) >= 0 || (mark == '-' && Character.isLetter(text.charAt(last - 1)));
    }

    /** Ends like a question or an exclamation, as headlines may; a full stop they do not carry. */
    static boolean endsLikeHeadline(String text) {
        if (!endsSentence(text)) {
            return true;
        }
        char mark = text.charAt(text.length() - 1);
        return mark == '؟' || mark == '?' || mark == '!' || mark == '…';
    }

    /** Counts full stops and question marks after a letter; runs of dots are no sentence ends. */
    static int sentenceEnds(String text) {
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (SENTENCE_MARKS.indexOf(mark) >= 0 && Character.isLetter(text.charAt(i - 1))) {
                count++;
            }
        }
        return count;
    }

    static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (UnitSet.LETTERS_AND_DIGITS.contains(c)) {
                count += inside && !isUnspaced(c) ? 0 : 1;
                inside = true;
            } else if (c == ' ') {
                inside = false;
            }
        }
        return count;
    }

    /** Han and Kana are written without spaces: each counts as a word. */
    private static boolean isUnspaced(char c) {
        return c >= FIRST_KANA && (c <= LAST_KANA || Character.isIdeographic(c));
    }
}
