package org.roznamcha.document;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import org.roznamcha.text.UnitSet;

/**
 * What identification looks at: which script prevails, and up to so many letters and spaces of it.
 *
 * @param script the most frequent script
 * @param letters how many letters the whole text has
 * @param share part of them in {@code script}, 0 to 1
 * @param units letters and marks of that script only, anything else one space; of a long text its beginning, middle and end
 */
record LetterSample(UnicodeScript script, int letters, double share, String units) {

    private static final int PARTS = 3;

    /** Less is taken in one piece, from the middle: every cut costs words. */
    private static final int LEAST_IN_PARTS = 240;

    private static final char TATWEEL = '\u0640';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

    /** @param maximumUnits how much of a longer text to look at, in UTF-16 units */
    static LetterSample of(String text, int maximumUnits) {
        int letters = 0;
        int arabic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (UnitSet.LETTERS.contains(c)) {
                letters++;
                arabic += isCommonArabic(c) ? 1 : 0;
                latin += c < 0x80 ? 1 : 0;
            }
        }
        int highest = Math.max(arabic, latin);
        UnicodeScript prevailing =
                highest == 0 ? UnicodeScript.COMMON : latin < arabic ? UnicodeScript.ARABIC : UnicodeScript.LATIN;
        // Of nearly all texts these are all letters. Else all scripts compete, in their own order.
        if (arabic + latin < letters) {
            prevailing = UnicodeScript.COMMON;
            highest = 0;
            for (Map.Entry<UnicodeScript, int[]> entry : counts(text).entrySet()) {
                if (entry.getValue()[0] > highest) {
                    prevailing = entry.getKey();
                    highest = entry.getValue()[0];
                }
            }
        }
        double share = letters == 0 ? 0 : (double) highest / letters;
        return new LetterSample(prevailing, letters, share, units(text, prevailing, maximumUnits));
    }

    private static Map<UnicodeScript, int[]> counts(String text) {
        Map<UnicodeScript, int[]> counts = new EnumMap<>(UnicodeScript.class);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (UnitSet.LETTERS.contains(c)) {
                counts.computeIfAbsent(script(c), script -> new int[1])[0]++;
            }
        }
        return counts;
    }

    private static boolean isCommonArabic(char c) {
        return c >= 0x0620 && c <= 0x06FF;
    }

    private static String units(String text, UnicodeScript script, int maximum) {
        if (text.length() <= maximum) {
            return unitsBetween(text, 0, text.length(), script);
        }
        if (maximum < LEAST_IN_PARTS) {
            int start = (text.length() - maximum) / 2;
            return unitsBetween(text, start, start + maximum, script);
        }
        int part = maximum / PARTS;
        int middle = (text.length() - part) / 2;
        return unitsBetween(text, 0, part, script)
                + unitsBetween(text, middle, middle + part, script)
                + unitsBetween(text, text.length() - part, text.length(), script);
    }

    /** Presentation forms become their letters; letters of other scripts and everything else become one space. */
    private static String unitsBetween(String text, int start, int end, UnicodeScript script) {
        String part = composed(text.substring(start, end));
        char[] units = new char[part.length() + 1];
        int count = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            char unit = LetterGrams.unit(c);
            if (unit != ' ' && isOf(script, unit)) {
                units[count++] = unit;
            } else if (count > 0 && units[count - 1] != ' ' && (c == ' ' || !isInvisible(c))) {
                units[count++] = ' ';
            }
        }
        units[count++] = ' ';
        return new String(units, 0, count);
    }

    /** Whether a letter is of the script; marks are of every script. */
    private static boolean isOf(UnicodeScript script, char unit) {
        return (script == UnicodeScript.ARABIC && isCommonArabic(unit))
                || !UnitSet.LETTERS.contains(unit)
                || script(unit) == script;
    }

    /** Inside words these change the look and not the letters. The non-joiner is no such: it parts words. */
    private static boolean isInvisible(char c) {
        return c == TATWEEL || (Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_NON_JOINER);
    }

    /** One code point for each letter, whether it came with its hamza apart or in a presentation form. */
    private static String composed(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if ((c >= '\uFB50' && c <= '\uFEFC') || (c >= '\u0653' && c <= '\u0655')) {
                return Normalizer.normalize(part, Normalizer.Form.NFKC);
            }
        }
        return part;
    }

    private static UnicodeScript script(char c) {
        if (isCommonArabic(c)) {
            return UnicodeScript.ARABIC;
        }
        return c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c);
    }
}
