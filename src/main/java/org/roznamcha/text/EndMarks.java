package org.roznamcha.text;

import static org.roznamcha.text.UrduLetters.ARABIC_FULL_STOP;
import static org.roznamcha.text.UrduLetters.ARABIC_QUESTION_MARK;

import java.util.Locale;
import java.util.Set;

/** Decides whether a run of end marks in a display form ends a sentence. Looks at the words next to it, no further. */
final class EndMarks {

    /** Names of Latin letters that are no Urdu words: one of them before ۔ is an initial. */
    private static final Set<String> CLEAR_INITIALS = Set.of(
            "ایم", "ایف", "ایچ", "ایل", "این", "ایس", "بی", "ڈی", "ڈبلیو", "ایکس", "زیڈ", "کیو", "آر", "وی", "ٹی");

    /** Names of Latin letters that are Urdu words too: initials only beside another dotted one. */
    private static final Set<String> DOUBTFUL_INITIALS =
            Set.of("اے", "سی", "ای", "جی", "آئی", "جے", "کے", "او", "پی", "یو", "وائی");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "st", "vs", "no", "inc", "ltd", "co", "jr", "sr", "gen", "col", "capt",
            "etc", "rs");

    /** Urdu pages close with either half of a pair. */
    private static final String QUOTES = "\"'“”‘’";

    private static final String CLOSERS = QUOTES + ")]}»›";
    private static final int LONGEST_WORD = 12;

    private EndMarks() {}

    static boolean isMark(char c) {
        return c == ARABIC_FULL_STOP || c == ARABIC_QUESTION_MARK || c == '?' || c == '!' || c == '.';
    }

    static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the quotes and brackets that close right behind the mark; a quote that a letter follows opens instead. */
    static int closersEnd(String text, int start) {
        int end = start;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean opens = end > start
                && end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && QUOTES.indexOf(text.charAt(end - 1)) >= 0;
        return opens ? end - 1 : end;
    }

    static boolean endsSentence(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '.' && c != ARABIC_FULL_STOP) {
                return true;
            }
        }
        if (end - start > 1) {
            // Two of them are a slip of the finger; more, or two Latin ones, are an ellipsis.
            return end - start == 2 && text.charAt(start) == ARABIC_FULL_STOP;
        }
        if (isDecimalPoint(text, start)) {
            return false;
        }
        boolean latin = text.charAt(start) == '.';
        return !(latin && isAbbreviation(text, start)) && !isInitial(text, start);
    }

    /** Whether digits stand on both sides (a decimal). */
    private static boolean isDecimalPoint(String text, int mark) {
        return mark > 0
                && mark + 1 < text.length()
                && Character.isDigit(text.charAt(mark - 1))
                && Character.isDigit(text.charAt(mark + 1));
    }

    /** Whether a full stop belongs to Dr. or U.S. or to an address such as example.com. */
    private static boolean isAbbreviation(String text, int mark) {
        if (mark > 0 && mark + 1 < text.length() && isLatin(text.charAt(mark - 1)) && isLatin(text.charAt(mark + 1))) {
            return true;
        }
        String before = wordBefore(text, mark);
        if (before.isEmpty() || !isLatin(before.charAt(0))) {
            return false;
        }
        return before.length() == 1 || ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT));
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetterOrDigit(c);
    }

    private static boolean isInitial(String text, int mark) {
        String word = wordBefore(text, mark);
        boolean clear = CLEAR_INITIALS.contains(word) || (word.length() == 1 && UrduLetters.isLetter(word.charAt(0)));
        if (!clear && !DOUBTFUL_INITIALS.contains(word)) {
            return false;
        }
        int before = skipSpacesBack(text, mark - word.length());
        if (before > 0 && isStop(text.charAt(before - 1))) {
            return isInitialName(wordBefore(text, before - 1)) || clear;
        }
        if (isInitialName(wordBefore(text, before))) {
            // An acronym written without stops, such as پی ایچ ڈی, ends its sentence like any word.
            return false;
        }
        return clear || isDottedInitial(text, mark + 1);
    }

    private static boolean isDottedInitial(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start <= LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end < text.length() && isStop(text.charAt(end)) && isInitialName(text.substring(start, end));
    }

    private static boolean isInitialName(String word) {
        return CLEAR_INITIALS.contains(word) || DOUBTFUL_INITIALS.contains(word);
    }

    private static boolean isStop(char c) {
        return c == ARABIC_FULL_STOP || c == '.';
    }

    private static int skipSpacesBack(String text, int end) {
        int start = end;
        while (start > 0 && start > end - LONGEST_WORD && text.charAt(start - 1) == ' ') {
            start--;
        }
        return start;
    }

    /** The letters right before {@code end}; empty when there are none or too many to matter. */
    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            if (end - start > LONGEST_WORD) {
                return "";
            }
            start--;
        }
        return text.substring(start, end);
    }
}
