package org.roznamcha.page.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The titles that the head of a page states, with their letters at hand: every heading of the page is compared with them.
 *
 * @param titles cleaned, most trusted first
 * @param letters of each ({@link Wording#letters})
 */
record StatedTitles(List<String> titles, List<String> letters) {

    StatedTitles {
        titles = List.copyOf(titles);
        letters = List.copyOf(letters);
    }

    static StatedTitles of(List<String> titles) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            // Most heads state one title several times.
            int first = titles.indexOf(titles.get(i));
            letters.add(first < i ? letters.get(first) : Wording.letters(titles.get(i)));
        }
        return new StatedTitles(titles, letters);
    }

    /** Whether a line names the same article as one of them ({@link Titles#agree}). */
    boolean agree(String line) {
        String lineLetters = null;
        for (int i = 0; i < titles.size(); i++) {
            if (Titles.mayAgree(titles.get(i), line)) {
                lineLetters = lineLetters == null ? Wording.letters(line) : lineLetters;
                if (Titles.lettersAgree(letters.get(i), lineLetters)) {
                    return true;
                }
            }
        }
        return false;
    }
}
