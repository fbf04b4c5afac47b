package org.roznamcha.document;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;

/**
 * The ways in which sentences come to be written on the web: letters of other keyboards, words glued together, vowel marks, bits of
 * sentences. A model that has seen them does not take them for another language.
 */
final class Respelling {

    /** Languages often typed with Arabic letters. */
    private static final Set<String> TYPED_AS_ARABIC = Set.of("ur", "pnb", "skr", "fa");

    /** Languages that appear in Urdu letters where a program has normalized them. */
    private static final Set<String> FOLDED_TO_URDU = Set.of("ar", "fa", "glk");

    private static final Set<String> WITH_VOWEL_MARKS = Set.of("ur", "pnb", "ar");

    private static final char FARSI_YEH = 'ی';
    private static final char ARABIC_YEH = 'ي';
    private static final char KEHEH = 'ک';
    private static final char ARABIC_KAF = 'ك';
    private static final char HEH_GOAL = 'ہ';
    private static final char ARABIC_HEH = 'ه';
    private static final char TEH_MARBUTA_GOAL = 'ۃ';
    private static final String NON_JOINING = "ادڈذرڑزژوے";
    private static final String VOWEL_MARKS = "\u064E\u0650\u064F\u0651";
    private static final int SHORT_WORDS = 7;

    private Respelling() {}

    /** The text as it is, or in one or more of those ways. */
    static String of(String text, String language, Random random) {
        String given = random.nextInt(3) == 0 ? fragment(text, random) : text;
        if (FOLDED_TO_URDU.contains(language) && random.nextInt(4) == 0) {
            return given.replace(ARABIC_YEH, FARSI_YEH)
                    .replace('ى', FARSI_YEH)
                    .replace(ARABIC_KAF, KEHEH)
                    .replace('ة', TEH_MARBUTA_GOAL)
                    .replace(ARABIC_HEH, HEH_GOAL);
        }
        if (TYPED_AS_ARABIC.contains(language) && random.nextBoolean()) {
            given = asArabic(given, random);
        }
        if (WITH_VOWEL_MARKS.contains(language) && random.nextInt(12) == 0) {
            given = marked(given, random);
        }
        return given;
    }

    private static String asArabic(String text, Random random) {
        String typed = text;
        if (random.nextInt(3) == 0) {
            typed = typed.replace(FARSI_YEH, ARABIC_YEH);
        }
        if (random.nextInt(3) == 0) {
            typed = typed.replace(KEHEH, ARABIC_KAF);
        }
        if (random.nextInt(6) == 0) {
            typed = typed.replace(HEH_GOAL, ARABIC_HEH);
        }
        return switch (random.nextInt(8)) {
            case 0 -> typed.replace(" ", "");
            case 1, 2 -> glued(typed, random);
            default -> typed;
        };
    }

    /** A few words from anywhere: headlines and captions lack what ends a sentence. */
    private static String fragment(String text, Random random) {
        String[] words = text.split(" ", -1);
        if (words.length <= SHORT_WORDS) {
            return text;
        }
        int length = SHORT_WORDS - 2 + random.nextInt(4);
        int start = random.nextInt(Math.max(1, words.length - length));
        return String.join(" ", Arrays.copyOfRange(words, start, Math.min(words.length, start + length)));
    }

    /** Half the spaces after letters that do not join are left out, as typists do. */
    private static String glued(String text, Random random) {
        StringBuilder glued = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean loose = text.charAt(i) == ' ' && i > 0 && NON_JOINING.indexOf(text.charAt(i - 1)) >= 0;
            if (!loose || random.nextBoolean()) {
                glued.append(text.charAt(i));
            }
        }
        return glued.toString();
    }

    private static String marked(String text, Random random) {
        StringBuilder marked = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            marked.append(text.charAt(i));
            if (Character.isLetter(text.charAt(i)) && random.nextInt(4) == 0) {
                marked.append(VOWEL_MARKS.charAt(random.nextInt(VOWEL_MARKS.length())));
            }
        }
        return marked.toString();
    }
}
