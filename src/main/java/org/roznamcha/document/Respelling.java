package org.roznamcha.document;

import java.util.Random;
import java.util.Set;

/** The spellings of old keyboards: Urdu and its neighbours typed with Arabic letters, and words glued together. */
final class Respelling {

    private static final Set<String> RESPELLED = Set.of("ur", "pnb", "fa");
    private static final char FARSI_YEH = 'ی';
    private static final char ARABIC_YEH = 'ي';
    private static final char KEHEH = 'ک';
    private static final char ARABIC_KAF = 'ك';
    private static final char HEH_GOAL = 'ہ';
    private static final char ARABIC_HEH = 'ه';

    private Respelling() {}

    /** The text as it is, or, for the languages that are found so, with some of its letters in their Arabic form. */
    static String of(String text, String language, Random random) {
        if (!RESPELLED.contains(language) || random.nextBoolean()) {
            return text;
        }
        String respelled = text;
        if (random.nextBoolean()) {
            respelled = respelled.replace(FARSI_YEH, ARABIC_YEH);
        }
        if (random.nextBoolean()) {
            respelled = respelled.replace(KEHEH, ARABIC_KAF);
        }
        if (random.nextInt(4) == 0) {
            respelled = respelled.replace(HEH_GOAL, ARABIC_HEH);
        }
        return random.nextInt(8) == 0 ? respelled.replace(" ", "") : respelled;
    }
}
