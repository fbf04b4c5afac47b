package org.roznamcha.sample.synthetic;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The forms of Urdu nouns and verbs. A form's name is what its rule's name ends in.
 *
 * <p>Nouns: direct singular (no ending), {@code .o} oblique singular, {@code .p} direct plural, {@code .po} oblique plural. Only the last
 * word changes. Verbs are transitive and given by their stem with whatever stands before it, such as پیش کر: {@code .m} and {@code .f}
 * passive perfect, {@code .mp} the same in the plural, {@code .will-m} and {@code .will-f} passive future, {@code .now-m} and
 * {@code .now-f} passive present, {@code .did-m} and {@code .did-f} active perfect, {@code .inf} oblique infinitive.
 */
final class Inflection {

    private static final String NASAL = "ں";

    private Inflection() {}

    /**
     * All forms of a word.
     *
     * @param kind {@code m}, {@code f} or {@code v}
     */
    static Map<String, String> forms(String kind, String word) {
        return switch (kind) {
            case "m" -> masculine(word);
            case "f" -> feminine(word);
            case "v" -> verb(word);
            default -> throw new IllegalArgumentException("Cannot inflect '" + word + "': no kind of word is " + kind);
        };
    }

    private static Map<String, String> masculine(String noun) {
        String stem = noun.substring(0, noun.length() - 1);
        if ((noun.endsWith("ہ") && !noun.endsWith("اہ")) || (noun.endsWith("ا") && !noun.endsWith("یا"))) {
            return nouns(noun, stem + "ے", stem + "ے", stem + "و" + NASAL);
        }
        return nouns(noun, noun, noun, noun + (noun.endsWith("ا") || noun.endsWith("و") ? "ؤ" : "و") + NASAL);
    }

    private static Map<String, String> feminine(String noun) {
        if (noun.endsWith("ی")) {
            return nouns(noun, noun, noun + "ا" + NASAL, noun + "و" + NASAL);
        }
        boolean vowel = noun.endsWith("ا") || noun.endsWith("و");
        return nouns(noun, noun, noun + (vowel ? "ئی" : "ی") + NASAL, noun + (vowel ? "ؤ" : "و") + NASAL);
    }

    private static Map<String, String> nouns(String direct, String oblique, String plural, String obliquePlural) {
        return Map.of("", direct, ".o", oblique, ".p", plural, ".po", obliquePlural);
    }

    private static Map<String, String> verb(String stem) {
        boolean vowel = stem.endsWith("ا") || stem.endsWith("و");
        String masculine = perfect(stem, vowel ? "یا" : "ا");
        String feminine = perfect(stem, vowel ? "ئی" : "ی");
        String plural = perfect(stem, vowel ? "ئے" : "ے");
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put(".m", masculine + " گیا");
        forms.put(".f", feminine + " گئی");
        forms.put(".mp", plural + " گئے");
        forms.put(".will-m", masculine + " جائے گا");
        forms.put(".will-f", feminine + " جائے گی");
        forms.put(".now-m", masculine + " جا رہا ہے");
        forms.put(".now-f", feminine + " جا رہی ہے");
        forms.put(".did-m", masculine);
        forms.put(".did-f", feminine);
        forms.put(".inf", stem + "نے");
        return forms;
    }

    /** Three verbs have perfects of their own. */
    private static String perfect(String stem, String ending) {
        if (stem.equals("کر") || stem.endsWith(" کر")) {
            return stem.substring(0, stem.length() - 1)
                    + (ending.equals("ا") ? "یا" : ending.equals("ے") ? "یے" : ending);
        }
        if (stem.endsWith(" دے") || stem.endsWith(" لے")) {
            String root = stem.substring(0, stem.length() - 1);
            return root + (ending.equals("ا") ? "یا" : ending.equals("ے") ? "یے" : ending);
        }
        return stem + ending;
    }
}
