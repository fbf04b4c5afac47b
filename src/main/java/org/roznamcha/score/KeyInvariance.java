package org.roznamcha.score;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.roznamcha.text.UrduText;

/**
 * Whether a line keeps its key however it is typed. Each line is typed anew in each of these ways, and each result that
 * differs from the line is a case; a case holds when both have one key.
 */
public final class KeyInvariance {

    private static final String URDU_DIGITS = "۰۱۲۳۴۵۶۷۸۹";
    private static final String ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";
    /** Zabar, zer, pesh and shadda, as careful typists put them after letters. */
    private static final String DIACRITICS = "\u064E\u0650\u064F\u0651";
    /** Letters that carry a mark of their own or turn into another letter with one: not for random diacritics. */
    private static final Set<Character> BARE = Set.of('ب', 'پ', 'ت', 'ج', 'د', 'ر', 'س', 'ک', 'ل', 'م', 'ن');

    private static final Map<String, UnaryOperator<String>> TYPISTS = new LinkedHashMap<>();

    static {
        TYPISTS.put("Arabic kaf ك for ک", line -> line.replace('ک', 'ك'));
        TYPISTS.put("Arabic yeh ي for ی", line -> line.replace('ی', 'ي'));
        TYPISTS.put("alef maksura ى for ی", line -> line.replace('ی', 'ى'));
        TYPISTS.put("Arabic heh ه for ہ at word ends", line -> line.replaceAll("ہ(?=[ ۔،؟]|$)", "ه"));
        TYPISTS.put("decomposed (NFD)", line -> Normalizer2.getNFDInstance().normalize(line));
        TYPISTS.put("with diacritics", KeyInvariance::marked);
        TYPISTS.put("without diacritics", line -> line.replaceAll("[\\u064B-\\u0652\\u0656-\\u0658\\u0670]", ""));
        TYPISTS.put("ZWNJ for spaces", line -> line.replace(' ', '\u200C'));
        TYPISTS.put("no-break spaces", line -> line.replace(' ', '\u00A0'));
        TYPISTS.put("tatweel", line -> line.replace("ع", "ع\u0640").replace("س", "س\u0640\u0640"));
        TYPISTS.put("Urdu digits", line -> digits(line, URDU_DIGITS));
        TYPISTS.put("Arabic digits", line -> digits(line, ARABIC_DIGITS));
        TYPISTS.put("Latin full stop and comma", line -> line.replace('۔', '.').replace('،', ','));
        TYPISTS.put("direction marks", line -> "\u200F" + line.replace(" ", " \u202B"));
    }

    private KeyInvariance() {}

    /** A figure for each way of typing: the share of cases that hold, which should be all. */
    public static List<Figure> measure(List<String> lines) {
        List<Figure> figures = new ArrayList<>();
        TYPISTS.forEach((name, typist) -> figures.add(measure(name, typist, lines)));
        return figures;
    }

    private static Figure measure(String name, UnaryOperator<String> typist, List<String> lines) {
        long cases = 0;
        long held = 0;
        for (String line : lines) {
            String typed = typist.apply(line);
            if (!typed.equals(line)) {
                cases++;
                held += UrduText.of(typed).key().equals(UrduText.of(line).key()) ? 1 : 0;
            }
        }
        return Figure.atLeast(name, cases == 0 ? 0 : (double) held / cases, 1, cases);
    }

    private static String digits(String line, String family) {
        StringBuilder typed = new StringBuilder(line.length());
        line.chars().forEach(c -> typed.append(c >= '0' && c <= '9' ? family.charAt(c - '0') : (char) c));
        return typed.toString();
    }

    private static String marked(String line) {
        StringBuilder typed = new StringBuilder(line.length() * 2);
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            typed.append(letter);
            if (i % 3 == 0 && BARE.contains(letter)) {
                typed.append(DIACRITICS.charAt(i % DIACRITICS.length()));
            }
        }
        return typed.toString();
    }
}
