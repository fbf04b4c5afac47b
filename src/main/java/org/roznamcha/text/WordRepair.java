package org.roznamcha.text;

import static org.roznamcha.text.UrduLetters.*;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repairs of single letters that only the whole word can settle.
 *
 * <p>Arabic heh (U+0647) is ہ at either end of a word, except in the listed words that end in ھ. Inside a word the list
 * {@code heh-words.txt} decides, and for words that are not on it the letter before: after ب ت ٹ ج چ د ڈ ڑ ک گ mostly ھ
 * follows, after all others ہ. Weighted by the word frequencies of a large corpus, the letter alone is right for 84 % of the
 * words with such a heh, with the list for 97 %; most of the rest has two accepted spellings, such as انھوں and انہوں.
 *
 * <p>Yeh barree inside a word of {@code yeh-words.txt} is a yeh; elsewhere a space is missing after it, which is for the
 * key, not for the display form.
 */
final class WordRepair {

    private static final String ASPIRATED = "بتٹجچدڈڑکگ";
    private static final int LONGEST_WORD = 24;

    private static final UnitSet MARKS = UnitSet.of(c -> isMark((char) c));
    private static final UnitSet WORD_PARTS = UnitSet.of(c -> isLetter((char) c) || isMark((char) c));

    private static final Map<String, String> HEH_WORDS = WordList.read("heh-words.txt").stream()
            .collect(Collectors.toUnmodifiableMap(WordRepair::hehSkeleton, word -> word));
    private static final Set<String> YEH_WORDS = Set.copyOf(WordList.read("yeh-words.txt"));

    private WordRepair() {}

    static String apply(String text) {
        if (text.indexOf(ARABIC_LETTER_HEH) < 0 && !hasInnerYehBarree(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            boolean mayChange = false;
            while (end < text.length() && WORD_PARTS.contains(text.charAt(end))) {
                char c = text.charAt(end++);
                mayChange |= c == ARABIC_LETTER_HEH || c == ARABIC_LETTER_YEH_BARREE;
            }
            if (mayChange) {
                out.append(text, copied, start).append(repair(text.substring(start, end)));
                copied = end;
            }
            start = end;
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static boolean hasInnerYehBarree(String text) {
        int at = text.indexOf(ARABIC_LETTER_YEH_BARREE);
        while (at >= 0 && at + 1 < text.length()) {
            int next = at + 1;
            while (next < text.length() && isMark(text.charAt(next))) {
                next++;
            }
            if (next < text.length() && isLetter(text.charAt(next))) {
                return true;
            }
            at = text.indexOf(ARABIC_LETTER_YEH_BARREE, at + 1);
        }
        return false;
    }

    /** Marks between the letters have no say in which letters they are. */
    private static String repair(String word) {
        String letters = withoutMarks(word);
        String repaired = repairLetters(letters);
        if (letters.length() == word.length()) {
            return repaired;
        }
        StringBuilder marked = new StringBuilder(word.length());
        int letter = 0;
        for (int i = 0; i < word.length(); i++) {
            marked.append(isMark(word.charAt(i)) ? word.charAt(i) : repaired.charAt(letter++));
        }
        return marked.toString();
    }

    private static String withoutMarks(String word) {
        if (!MARKS.meets(word)) {
            return word;
        }
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!isMark(word.charAt(i))) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }

    private static String repairLetters(String word) {
        String repaired = word.indexOf(ARABIC_LETTER_HEH) < 0 ? word : repairHeh(word);
        return hasInnerYehBarree(repaired) && repaired.length() <= LONGEST_WORD ? repairYeh(repaired) : repaired;
    }

    private static String repairYeh(String word) {
        StringBuilder candidate = new StringBuilder(word);
        for (int i = 0; i + 1 < word.length(); i++) {
            if (word.charAt(i) == ARABIC_LETTER_YEH_BARREE) {
                candidate.setCharAt(i, ARABIC_LETTER_FARSI_YEH);
            }
        }
        String right = candidate.toString();
        return YEH_WORDS.contains(right) ? right : word;
    }

    private static String repairHeh(String word) {
        String listed = word.length() > LONGEST_WORD ? null : HEH_WORDS.get(hehSkeleton(word));
        char[] repaired = word.toCharArray();
        for (int i = 0; i < repaired.length; i++) {
            if (repaired[i] == ARABIC_LETTER_HEH) {
                repaired[i] = listed == null ? usualHeh(word, i) : listed.charAt(i);
            }
        }
        return new String(repaired);
    }

    private static char usualHeh(String word, int index) {
        boolean medial = index > 0 && index + 1 < word.length();
        boolean aspirates = medial && ASPIRATED.indexOf(word.charAt(index - 1)) >= 0;
        return aspirates ? ARABIC_LETTER_HEH_DOACHASHMEE : ARABIC_LETTER_HEH_GOAL;
    }

    /** The word with every kind of heh written alike, of the same length. */
    private static String hehSkeleton(String word) {
        return word.replace(ARABIC_LETTER_HEH_GOAL, ARABIC_LETTER_HEH)
                .replace(ARABIC_LETTER_HEH_DOACHASHMEE, ARABIC_LETTER_HEH);
    }
}
