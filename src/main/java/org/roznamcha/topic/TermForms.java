package org.roznamcha.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms in which a term may stand in a text: its last word also in the regular plural and oblique, and the whole term
 * also without its spaces (وزیر خارجہ, وزیرخارجہ). A form that is no word of Urdu does no harm: it never occurs.
 */
final class TermForms {

    private static final char ALEF = '\u0627';
    private static final char HEH_GOAL = '\u06C1';
    private static final char FARSI_YEH = '\u06CC';
    private static final char YEH_BARREE = '\u06D2';
    private static final char NOON_GHUNNA = '\u06BA';

    private static final String OBLIQUE_PLURAL = "وں";
    private static final String FEMININE_PLURAL = "یں";
    private static final String MASCULINE_PLURAL = "ے";

    private TermForms() {}

    /** Every form of a term given as its words, each form again as words; the term itself comes first. */
    static Set<List<String>> of(List<String> words) {
        String stem = String.join(" ", words.subList(0, words.size() - 1));
        Set<List<String>> forms = new LinkedHashSet<>();
        for (String last : ofWord(words.get(words.size() - 1))) {
            String form = stem.isEmpty() ? last : stem + ' ' + last;
            forms.add(List.of(form.split(" ")));
            forms.add(List.of(form.replace(" ", "")));
        }
        return forms;
    }

    private static Set<String> ofWord(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (word.length() < 2) {
            return forms;
        }
        String stem = word.substring(0, word.length() - 1);
        switch (word.charAt(word.length() - 1)) {
            case HEH_GOAL -> forms.addAll(List.of(stem + MASCULINE_PLURAL, stem + OBLIQUE_PLURAL));
            case ALEF ->
                forms.addAll(List.of(stem + MASCULINE_PLURAL, stem + OBLIQUE_PLURAL, word + "ؤں", word + "ئیں"));
            case FARSI_YEH -> forms.addAll(List.of(word + OBLIQUE_PLURAL, word + "اں"));
            case YEH_BARREE, NOON_GHUNNA -> {}
            default -> forms.addAll(List.of(word + OBLIQUE_PLURAL, word + FEMININE_PLURAL));
        }
        return forms;
    }
}
