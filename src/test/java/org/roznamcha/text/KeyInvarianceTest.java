package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** However a sentence is typed, its key is one. */
class KeyInvarianceTest {

    private static final String SENTENCE =
            "وزیرِ اعظم نے 25 جنوری کو کہا کہ یہ آئندہ معاہدہ شفاف ہے۔ کیوں کہ مؤقف واضح تھا، اُن کا";

    private static final Map<String, UnaryOperator<String>> TYPISTS = Map.ofEntries(
            Map.entry("Arabic kaf", text -> text.replace('ک', 'ك')),
            Map.entry("Arabic yeh", text -> text.replace('ی', 'ي')),
            Map.entry("alef maksura", text -> text.replace('ی', 'ى')),
            Map.entry("Arabic heh", text -> text.replace('ہ', 'ه')),
            Map.entry("decomposed", text -> Normalizer2.getNFDInstance().normalize(text)),
            Map.entry("no diacritics", text -> text.replaceAll("[\\u064B-\\u0658]", "")),
            Map.entry("more diacritics", text -> text.replace("ک", "ک\u064E")),
            Map.entry("non-joiners", text -> text.replace(' ', '\u200C')),
            Map.entry("no-break spaces", text -> text.replace(' ', '\u00A0')),
            Map.entry("tatweel", text -> text.replace("ع", "ع\u0640\u0640")),
            Map.entry("direction marks", text -> "\u200F" + text.replace(" ", " \u202B")),
            Map.entry("Urdu digits", text -> text.replace('2', '۲').replace('5', '۵')),
            Map.entry("Arabic digits", text -> text.replace('2', '٢').replace('5', '٥')),
            Map.entry("Latin stops", text -> text.replace('۔', '.').replace('،', ',')),
            Map.entry("no space after noon ghunna", text -> text.replace("کیوں کہ", "کیوںکہ")));

    static Iterable<String> typists() {
        return TYPISTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("typists")
    void oneKeyForEveryTypist(String name) {
        UnaryOperator<String> typist = Objects.requireNonNull(TYPISTS.get(name));
        String typed = typist.apply(SENTENCE);
        assertThat(typed).isNotEqualTo(SENTENCE);
        assertThat(UrduText.of(typed).key()).isEqualTo(UrduText.of(SENTENCE).key());
    }

    @ParameterizedTest
    @CsvSource({"آن, ان", "گھر, گہر", "لڑکے, لڑکی", "ماں, مان", "گئی, گیی", "دل, دال"})
    void differentLettersHaveDifferentKeys(String one, String other) {
        assertThat(UrduText.of(one).key()).isNotEqualTo(UrduText.of(other).key());
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String unit :
                new String[] {"ه", "ے\u064B", "ا\u0654", "۔", "1,00", "ایم۔ ", "ط£", "\uD800", "ۓ", "\"", "2-"}) {
            UrduText text = UrduText.of(unit.repeat(100_000));
            assertThat(Tokenizer.tokenize(text).size()
                            + Sentences.split(text).size()
                            + DateExpressions.find(text).size())
                    .isLessThanOrEqualTo(700_000);
        }
    }
}
