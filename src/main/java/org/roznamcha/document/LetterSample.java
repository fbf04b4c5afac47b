package org.roznamcha.document;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;

/**
 * What identification looks at: which script prevails, and up to {@value #MAXIMUM_UNITS} letters and spaces of it.
 *
 * @param script the most frequent script
 * @param letters how many letters the whole text has
 * @param share part of them in {@code script}, 0 to 1
 * @param units letters and marks of that script only, anything else one space; of a long text its beginning, middle and end
 */
record LetterSample(UnicodeScript script, int letters, double share, String units) {

    private static final int MAXIMUM_UNITS = 1_200;
    private static final int PARTS = 3;

    static LetterSample of(String text) {
        Map<UnicodeScript, int[]> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                counts.computeIfAbsent(script(c), script -> new int[1])[0]++;
                letters++;
            }
        }
        UnicodeScript prevailing = UnicodeScript.COMMON;
        int highest = 0;
        for (Map.Entry<UnicodeScript, int[]> entry : counts.entrySet()) {
            if (entry.getValue()[0] > highest) {
                prevailing = entry.getKey();
                highest = entry.getValue()[0];
            }
        }
        double share = letters == 0 ? 0 : (double) highest / letters;
        return new LetterSample(prevailing, letters, share, units(text, prevailing));
    }

    private static String units(String text, UnicodeScript script) {
        if (text.length() <= MAXIMUM_UNITS) {
            return unitsBetween(text, 0, text.length(), script);
        }
        int part = MAXIMUM_UNITS / PARTS;
        int middle = (text.length() - part) / 2;
        return unitsBetween(text, 0, part, script)
                + unitsBetween(text, middle, middle + part, script)
                + unitsBetween(text, text.length() - part, text.length(), script);
    }

    /** Presentation forms become their letters; letters of other scripts and everything else become one space. */
    private static String unitsBetween(String text, int start, int end, UnicodeScript script) {
        StringBuilder units = new StringBuilder(end - start + 1);
        String part = withoutPresentationForms(text.substring(start, end));
        for (int i = 0; i < part.length(); i++) {
            char unit = LetterGrams.unit(part.charAt(i));
            boolean own = unit != ' ' && (!Character.isLetter(unit) || script(unit) == script);
            if (own) {
                units.append(unit);
            } else if (!units.isEmpty() && units.charAt(units.length() - 1) != ' ') {
                units.append(' ');
            }
        }
        return units.append(' ').toString();
    }

    private static String withoutPresentationForms(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) >= 0xFB50 && part.charAt(i) <= 0xFEFC) {
                return Normalizer.normalize(part, Normalizer.Form.NFKC);
            }
        }
        return part;
    }

    private static UnicodeScript script(char c) {
        if (c >= 0x0620 && c <= 0x06FF) {
            return UnicodeScript.ARABIC;
        }
        return c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c);
    }
}
