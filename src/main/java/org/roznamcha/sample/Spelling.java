package org.roznamcha.sample;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which outlets write the same wire copy differently. */
public enum Spelling {
    /** Yeh, kaf and final heh as on an Arabic keyboard. */
    ARABIC_LETTERS,
    /** امریکہ for امریکا. */
    AMERICA_WITH_HEH,
    /** ASCII digits become Extended Arabic-Indic ones. */
    URDU_DIGITS,
    /** Extended Arabic-Indic digits become ASCII ones. */
    WESTERN_DIGITS,
    /** Frequent pairs of words without the space between them. */
    GLUED_WORDS,
    /** 9 ہزار as 9ہزار. */
    GLUED_NUMBERS,
    /** No space behind the full stop. */
    GLUED_STOPS,
    /** Vowel signs on frequent words. */
    DIACRITICS,
    /** U+200C where two words are read as one, and a direction mark behind the stop. */
    ZERO_WIDTH;

    private static final Pattern NUMBER_SPACE = Pattern.compile("([0-9۰-۹]) (?=\\p{L})");
    private static final Pattern FINAL_HEH = Pattern.compile("ہ(?!\\p{L})");

    private static final List<String> GLUED_PAIRS = List.of(
            "کر دیا", "کر لیا", "ہو گئی", "ہو گیا", "ہو گا", "جائے گا", "جائے گی", "جا رہا", "جا رہی", "ہوں گے",
            "کر دی");
    private static final List<String> VOWELLED = List.of(" انہوں", " اُنہوں", " اس ", " اِس ", " ان ", " اُن ");
    private static final List<String> NOT_JOINED =
            List.of("خبر رساں", "خبر\u200Cرساں", "۔ ", "۔\u200F ", "بین الاقوامی", "بین\u200Cالاقوامی");

    /** The spelling that a story file calls by its name in lower case with hyphens. */
    static Spelling named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** One text written with several habits, in their given order. */
    public static String applyAll(List<Spelling> spellings, String text) {
        String result = text;
        for (Spelling spelling : spellings) {
            result = spelling.apply(result);
        }
        return result;
    }

    String apply(String text) {
        return switch (this) {
            case ARABIC_LETTERS ->
                FINAL_HEH.matcher(text.replace('ی', 'ي').replace('ک', 'ك')).replaceAll("ه");
            case AMERICA_WITH_HEH -> text.replace("امریکا", "امریکہ");
            case URDU_DIGITS -> shiftDigits(text, '0', '۰');
            case WESTERN_DIGITS -> shiftDigits(text, '۰', '0');
            case GLUED_WORDS -> glue(text);
            case GLUED_NUMBERS -> NUMBER_SPACE.matcher(text).replaceAll("$1");
            case GLUED_STOPS -> text.replace("۔ ", "۔");
            case DIACRITICS -> replacePairs(text, VOWELLED);
            case ZERO_WIDTH -> replacePairs(text, NOT_JOINED);
        };
    }

    private static String glue(String text) {
        String result = text;
        for (String pair : GLUED_PAIRS) {
            result = result.replace(pair, pair.replace(" ", ""));
        }
        return result;
    }

    private static String shiftDigits(String text, char from, char to) {
        StringBuilder shifted = new StringBuilder(text);
        for (int i = 0; i < shifted.length(); i++) {
            int digit = shifted.charAt(i) - from;
            if (digit >= 0 && digit <= 9) {
                shifted.setCharAt(i, (char) (to + digit));
            }
        }
        return shifted.toString();
    }

    private static String replacePairs(String text, List<String> fromTo) {
        String result = text;
        for (int i = 0; i < fromTo.size(); i += 2) {
            result = result.replace(fromTo.get(i), fromTo.get(i + 1));
        }
        return result;
    }
}
